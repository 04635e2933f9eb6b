// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/name_lists.h"
#include "core/intake/teams.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Part { Unknown, Lead, Deputy, Secretary, Members, Units, Ignored };

/// A list with what it is a list of.
struct Labelled
{
    Part part = Part::Unknown;
    QString label;
    QString text;
    int line = 0;
};

Part partOfLabel(const QString &label)
{
    const QString text = label.toLower();
    const auto has = [&text](QStringView word) { return text.contains(word); };
    if (has(u"phó trưởng đoàn") || has(u"phó đoàn") || has(u"đoàn phó"))
        return Part::Deputy;
    if (has(u"thư ký"))
        return Part::Secretary;
    if (has(u"trưởng đoàn") || has(u"chủ trì") || has(u"tổ trưởng") || has(u"đứng đầu"))
        return Part::Lead;
    if (has(u"thuộc đoàn") || has(u"thành viên") || has(u"tham gia đoàn") || has(u"phối hợp")
        || (has(u"thành phần") && !has(u"kiểm tra tại")))
        return Part::Members;
    if (has(u"thời gian") || has(u"lịch"))
        return Part::Ignored;
    if (has(u"kiểm tra") || has(u"địa bàn") || has(u"đơn vị") || has(u"cơ quan")
        || has(u"địa phương") || has(u"cấp ") || has(u"phụ trách") || has(u"đối tượng")
        || !typeWordOfLabel(label).isEmpty())
        return Part::Units;
    if (has(u"gồm"))
        return Part::Members;
    const QString bare = text.startsWith(u"các ") ? label.mid(4) : label;
    return vocabulary().unitWord(bare) != nullptr ? Part::Units : Part::Unknown;
}

/// Places of the label's lower side; offices' words say upper. Nothing where the label names none.
std::optional<Tier> tierOfLabel(const QString &label)
{
    if (!typeWordOfLabel(label).isEmpty())
        return Tier::Lower;
    if (label.contains(u"UBND cấp", Qt::CaseInsensitive)
        || label.contains(u"Ủy ban nhân dân cấp", Qt::CaseInsensitive))
        return Tier::Lower;
    const QString text = label.toLower();
    if (text.contains(u"cơ quan") || text.contains(u"phòng") || text.contains(u"ban,")
        || text.contains(u"sở"))
        return Tier::Upper;
    return std::nullopt;
}

/// Where a clause of running text turns to another part: "do … làm Trưởng đoàn; thành viên gồm …;
/// kiểm tra tại …".
const QRegularExpression &turns()
{
    static const QRegularExpression pattern(
        u"(?:^|(?<=[;,.]) ?)(?:và )?((?:các )?thành viên(?: đoàn)?(?: gồm| là)?(?: có)?(?: đại "
        u"diện)?"
        u"|phó trưởng đoàn(?: là)?|thư ký(?: đoàn)?(?: là)?"
        u"|(?:chịu trách nhiệm |tiến hành |thực hiện |phụ trách )*kiểm tra(?: tại| đối với)?"
        u"|phụ trách địa bàn) (?=[\\p{L}\\d])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A label before a colon: short, and of known meaning.
const QRegularExpression &labels()
{
    static const QRegularExpression pattern(
        u"(?:^|(?<=[;.,]) ?|(?<=\\n))([-+*•–] ?)?((?:\\(?[\\da-z][.)] ?)?[^;:.\\n,][^;:.\\n]{1,90}):"_s);
    return pattern;
}

struct Turn
{
    qsizetype at;
    qsizetype end;
    QString label;
};

/// Whether a list of full names of offices stands in \a text ("Các phòng, ban" is none).
bool namesOffices(const QString &text)
{
    const QStringList parts = text.split(u',');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString name = bareName(part);
        const UnitWord *word = vocabulary().unitWord(name, false);
        return word != nullptr && name.size() > word->word.size() + 1;
    });
}

std::vector<Turn> turnsOf(const QString &text)
{
    std::vector<Turn> result;
    auto matches = labels().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (partOfLabel(match.captured(2)) == Part::Unknown)
            continue;
        Turn turn{match.capturedStart(), match.capturedEnd(), match.captured(2).trimmed()};
        // "…, Trường A và các thôn: B, C": names stand in front of the label.
        const qsizetype list = turn.label.lastIndexOf(u" các ");
        const QString names = turn.label.left(std::max<qsizetype>(list, 0)).trimmed();
        if (names.endsWith(u" và") || names.endsWith(u',')) {
            turn.at = match.capturedStart(2) + match.captured(2).indexOf(turn.label) + list;
            turn.label = turn.label.mid(list + 1);
        }
        // "Phòng A chủ trì, Phòng B tham gia, kiểm tra: …": offices in front of the label.
        const qsizetype comma = turn.label.lastIndexOf(u',');
        if (comma > 0 && namesOffices(turn.label.left(comma))
            && partOfLabel(turn.label.mid(comma + 1).trimmed()) == Part::Units) {
            turn.at = match.capturedStart(2) + match.captured(2).indexOf(turn.label) + comma;
            turn.label = turn.label.mid(comma + 1).trimmed();
        }
        // "…; Trường A - Thôn: B, C": the dash opens a list, the name in front ends the one before.
        const qsizetype dash = turn.label.lastIndexOf(u" - ");
        if (dash > 0 && namesOffices(turn.label.left(dash))
            && partOfLabel(turn.label.mid(dash + 3).trimmed()) == Part::Units) {
            turn.at = match.capturedStart(2) + match.captured(2).indexOf(turn.label) + dash;
            turn.label = turn.label.mid(dash + 3).trimmed();
        }
        result.push_back(turn);
    }
    auto words = turns().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        const bool inside = std::any_of(result.begin(), result.end(), [&match](const Turn &turn) {
            return match.capturedStart() < turn.end && match.capturedEnd() > turn.at;
        });
        if (!inside)
            result.push_back(Turn{match.capturedStart(), match.capturedEnd(), match.captured(1)});
    }
    std::sort(
        result.begin(), result.end(), [](const Turn &a, const Turn &b) { return a.at < b.at; });
    return result;
}

Part partOfColumn(TeamPiece::Column column)
{
    switch (column) {
    case TeamPiece::Column::Lead:
        return Part::Lead;
    case TeamPiece::Column::Members:
        return Part::Members;
    case TeamPiece::Column::Units:
        return Part::Units;
    case TeamPiece::Column::Any:
        break;
    }
    return Part::Unknown;
}

std::vector<Labelled> labelled(const std::vector<TeamPiece> &pieces)
{
    std::vector<Labelled> result;
    Part part = Part::Unknown;
    QString label;
    for (const TeamPiece &piece : pieces) {
        if (piece.column != TeamPiece::Column::Any) {
            part = partOfColumn(piece.column);
            label = piece.label;
        }
        const std::vector<Turn> turns = turnsOf(piece.text);
        const qsizetype first = turns.empty() ? piece.text.size() : turns.front().at;
        if (first > 0)
            result.push_back(Labelled{part, label, piece.text.left(first), piece.line});
        for (std::size_t i = 0; i < turns.size(); ++i) {
            const qsizetype end = i + 1 < turns.size() ? turns[i + 1].at : piece.text.size();
            part = partOfLabel(turns[i].label);
            label = turns[i].label;
            result.push_back(Labelled{
                part, label, piece.text.mid(turns[i].end, end - turns[i].end), piece.line});
        }
    }
    return result;
}

/// Where the word stands that makes an office lead: "Trưởng đoàn", "chủ trì"; -1: nowhere.
qsizetype leadWord(const QString &text, qsizetype from = 0)
{
    static const QRegularExpression pattern(u"(?<!phó )trưởng đoàn|chủ trì|tổ trưởng"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text, from);
    return match.hasMatch() ? match.capturedStart() : -1;
}

bool saysLead(const QString &text)
{
    return leadWord(text) >= 0;
}

/// "Đồng chí Nguyễn Văn A, Phó Trưởng phòng Tư pháp - Trưởng đoàn".
std::optional<RecognisedPerson> personOf(const QString &text, Role role)
{
    static const QRegularExpression pattern(u"^[^\\p{L}]*(?i:đồng chí|đ/c|ông \\(bà\\)|ông|bà):? "
                                            u"(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5})"
                                            u"(?: ?[,–-] ?(.*))?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    RecognisedPerson person;
    person.name = match.captured(1);
    person.role = text.contains(u"thư ký", Qt::CaseInsensitive)            ? Role::Secretary
                  : text.contains(u"phó trưởng đoàn", Qt::CaseInsensitive) ? Role::Deputy
                  : saysLead(text)                                         ? Role::Leader
                                                                           : role;
    person.title = bareName(match.captured(2));
    // The office is what the title names: "Phó Giám đốc Sở Y tế", "Trưởng phòng Tư pháp".
    const QStringList words = person.title.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    for (const QString &word : words) {
        const QString rest = person.title.mid(at);
        const UnitWord *unit = vocabulary().unitWord(rest);
        if (unit != nullptr && at > 0 && rest.size() > unit->word.size() + 1) {
            person.agency = capitalised(rest);
            break;
        }
        at += word.size() + 1;
    }
    return person;
}

Role roleOf(Part part)
{
    switch (part) {
    case Part::Lead:
        return Role::Leader;
    case Part::Deputy:
        return Role::Deputy;
    case Part::Secretary:
        return Role::Secretary;
    default:
        return Role::Member;
    }
}

class Filler
{
public:
    explicit Filler(RecognisedTeam &team)
        : m_team(team)
    {}

    void take(const Labelled &list)
    {
        if (list.part == Part::Units)
            takeUnits(list);
        else if (list.part != Part::Ignored)
            takeMembers(list);
    }

private:
    void takeUnits(const Labelled &list)
    {
        const std::optional<Tier> tier = tierOfLabel(list.label);
        for (const QString &name : namesIn(list.text, typeWordOfLabel(list.label)))
            m_team.units.push_back(RecognisedInspected{NamedUnit{name, list.line}, tier});
    }

    void takeMembers(const Labelled &list)
    {
        for (const QString &item : list.text.split(u';')) {
            if (auto person = personOf(item, roleOf(list.part))) {
                takePerson(std::move(*person), list.line);
                continue;
            }
            const bool lead = list.part == Part::Lead
                              || (list.part == Part::Unknown && saysLead(item))
                              || (list.part == Part::Members && saysLead(item));
            bool first = true;
            for (const QString &name : namesIn(item)) {
                // "Công an … (Trưởng đoàn), Phòng B": only the one that is marked leads.
                const bool marked = list.part == Part::Lead ? first : leadsInItem(item, name);
                addMember(name, list.line, lead && marked, list.part == Part::Secretary);
                first = false;
            }
        }
    }

    static bool leadsInItem(const QString &item, const QString &name)
    {
        const qsizetype at = item.indexOf(name);
        if (at < 0)
            return true;
        const qsizetype role = leadWord(item, at);
        if (role < 0)
            return false;
        const QString between = item.mid(at + name.size(), role - at - name.size());
        return !between.contains(u',') && between.size() < 40;
    }

    void takePerson(RecognisedPerson person, int line)
    {
        if (!person.agency.isEmpty())
            addMember(person.agency, line, person.role == Role::Leader, false);
        m_team.people.push_back(std::move(person));
    }

    void addMember(const QString &name, int line, bool lead, bool secretary)
    {
        if (vocabulary().unitWord(name) == nullptr && !name.startsWith(u"UBND")) {
            m_team.unknown << name;
            return;
        }
        const QString key = matchKey(name);
        const auto known = std::find_if(
            m_team.members.begin(), m_team.members.end(), [&key](const RecognisedMember &member) {
                return matchKey(member.agency.text) == key;
            });
        if (known != m_team.members.end()) {
            known->lead = known->lead || lead;
            return;
        }
        if (secretary
            && std::any_of(m_team.members.begin(),
                           m_team.members.end(),
                           [](const RecognisedMember &member) { return member.lead; }))
            return; // an official of the leading office
        m_team.members.push_back(RecognisedMember{NamedUnit{name, line}, lead});
    }

    RecognisedTeam &m_team;
};

} // namespace

void fillTeam(RecognisedTeam &team, const std::vector<TeamPiece> &pieces)
{
    // "Phòng A: Trưởng đoàn" names a role; its colon makes no list.
    static const QRegularExpression roleBehind(
        u" ?: ?(?=(?:phó trưởng đoàn|trưởng đoàn|tổ trưởng|tổ phó|thư ký|thành viên)(?: đoàn)? ?(?:[.;]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<TeamPiece> plain = pieces;
    for (TeamPiece &piece : plain)
        piece.text.replace(roleBehind, u" - "_s);
    Filler filler(team);
    for (const Labelled &list : labelled(plain))
        filler.take(list);
    // One leads: the one that is marked; it is named first.
    const auto lead = std::find_if(team.members.begin(),
                                   team.members.end(),
                                   [](const RecognisedMember &member) { return member.lead; });
    if (lead != team.members.end()) {
        for (auto other = std::next(lead); other != team.members.end(); ++other)
            other->lead = false;
    }
}

} // namespace skt::intake
