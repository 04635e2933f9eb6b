// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/teams.h"

#include "core/intake/stray_paragraphs.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

int numberOf(const QString &word)
{
    static const QStringList ordinals{u"nhất"_s,
                                      u"hai"_s,
                                      u"ba"_s,
                                      u"tư"_s,
                                      u"năm"_s,
                                      u"sáu"_s,
                                      u"bảy"_s,
                                      u"tám"_s,
                                      u"chín"_s,
                                      u"mười"_s};
    if (word.front().isDigit())
        return word.toInt();
    const qsizetype ordinal = ordinals.indexOf(word.toLower());
    return ordinal >= 0 ? int(ordinal) + 1 : romanToInteger(word);
}

/// The first half of a team's name, alone in its line of a narrow column.
bool isHalfStart(const QString &text)
{
    static const QRegularExpression half(
        u"^(?:\\d{1,2}[.)]? )?(?:Đoàn|ĐOÀN|Tổ|TỔ)(?: (?i:kiểm tra|công tác|liên ngành|giám sát))?$"_s);
    return half.match(text).hasMatch();
}

/// A line of a team: a table's cell or a paragraph.
bool startsPiece(const QString &text)
{
    const Marker marker = parseMarker(text);
    switch (marker.kind) {
    case MarkKind::None: {
        // "Thành viên: …" on a line of its own.
        const qsizetype colon = text.indexOf(u':');
        return colon > 0 && colon < 60 && text.front().isUpper();
    }
    case MarkKind::Dash: {
        const QString rest = text.mid(marker.length);
        return rest.contains(u':') || vocabulary().unitWord(rest, false) != nullptr
               || rest.startsWith(u"Lãnh đạo") || rest.startsWith(u"Đại diện")
               || rest.startsWith(u"Đồng chí") || rest.startsWith(u"Đ/c")
               || rest.startsWith(u"UBND");
    }
    default:
        return true;
    }
}

/// Where the next team begins, looking at one line or at two halves of a narrow column.
struct Found
{
    TeamStart start;
    std::size_t lines = 1;
};

std::optional<Found> startAt(const SourceText &source, std::size_t i, std::size_t end)
{
    const QString &text = source.lines[i].text;
    if (const auto start = teamStart(text))
        return Found{*start, 1};
    if (i + 1 < end && isHalfStart(text)) {
        if (auto start = teamStart(text + u' ' + source.lines[i + 1].text)) {
            start->end = std::max<qsizetype>(0, start->end - text.size() - 1);
            return Found{*start, 2};
        }
    }
    return std::nullopt;
}

bool isBareNumber(const QString &text)
{
    return text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c == u'.' || c == u')';
           });
}

/// "1. Thành phần", "2. Đơn vị được kiểm tra": a part's heading without its colon.
bool isPartHeading(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:thành phần|thành viên|trưởng đoàn|tổ trưởng)(?: (?:đoàn|tổ)(?: kiểm tra)?)?"
        u"|(?:danh sách )?(?:các )?(?:đơn vị|cơ quan|địa phương|đối tượng|địa bàn)(?:,? "
        u"\\p{L}+){0,4}"
        u" kiểm tra|thời gian(?: kiểm tra)?|lịch kiểm tra)[.]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Marker marker = parseMarker(text);
    return marker.kind != MarkKind::None && text.size() < 80
           && pattern.match(text.mid(marker.length)).hasMatch();
}

/// Numbered headings inside a team's own part ("I. Đoàn số 1": "1. …", "2. …").
class InnerNumbers
{
public:
    void startTeam(const QString &text)
    {
        m_team = parseMarker(text).kind;
        m_last = 0;
    }

    bool belongs(const QString &text)
    {
        const Marker marker = parseMarker(text);
        if (marker.kind != MarkKind::Number || m_team == MarkKind::Number
            || marker.value != m_last + 1)
            return false;
        const bool above = m_team == MarkKind::Roman || m_team == MarkKind::Capital;
        if (m_last == 0 && !above && !isPartHeading(text))
            return false;
        m_last = marker.value;
        return true;
    }

private:
    MarkKind m_team = MarkKind::None;
    int m_last = 0;
};

/// A heading that ends the list of teams: "2. Thời gian kiểm tra", "V. TỔ CHỨC THỰC HIỆN".
bool endsTeams(const QString &text)
{
    const Marker marker = parseMarker(text);
    if (marker.kind != MarkKind::Roman && marker.kind != MarkKind::Number
        && marker.kind != MarkKind::Capital)
        return false;
    const QString rest = text.mid(marker.length);
    const std::vector<Topic> topics = vocabulary().topics(rest);
    return !topics.empty() && topics.front() != Topic::Teams && rest.size() < 120
           && vocabulary().unitWord(rest) == nullptr && !rest.contains(u';');
}

} // namespace

std::optional<TeamStart> teamStart(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:[-+*•–] ?|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]? ?|(?:[IVX]+|[A-H])\\. |[a-zđ]\\) ?)?"
        u"((?:Đoàn|ĐOÀN|Tổ|TỔ)(?: (?i:kiểm tra|công tác|liên ngành|giám sát))*"
        u"(?: (?i:số|thứ))? ?(\\d{1,3}|[IVX]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))"
        u"(?=[\\s:.,;(–-]|$)[:.,]?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = numberOf(match.captured(2));
    if (number <= 0)
        return std::nullopt;
    return TeamStart{number, match.captured(1), match.capturedEnd()};
}

bool teamsInColumns(const SourceText &source, LineRange range)
{
    constexpr int few = 2;
    int lines = 0;
    bool begun = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const QStringList &columns = source.lines[i].columns;
        const bool names = std::any_of(columns.begin(), columns.end(), [](const QString &piece) {
            return teamStart(piece).has_value() || isHalfStart(piece);
        });
        begun = begun || names;
        lines += begun && !columns.isEmpty() ? 1 : 0;
    }
    return lines > few;
}

bool hasTeams(const SourceText &source, LineRange range)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (startAt(source, i, range.end))
            return true;
        for (const QString &cell : source.lines[i].cells + source.lines[i].columns) {
            if (teamStart(cell))
                return true;
        }
    }
    return false;
}

std::vector<RecognisedTeam>
teamsIn(const SourceText &source, LineRange range, std::vector<bool> &understood)
{
    if (auto table = teamTable(source, range, understood))
        return std::move(*table);
    if (teamsInColumns(source, range))
        return {};
    std::vector<RecognisedTeam> teams;
    std::vector<std::vector<TeamPiece>> pieces;
    InnerNumbers inner;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const SourceLine &line = source.lines[i];
        if (const auto found = startAt(source, i, range.end)) {
            inner.startTeam(line.text);
            RecognisedTeam team;
            team.number = found->start.number;
            team.name = found->start.name;
            team.line = line.number;
            teams.push_back(team);
            pieces.emplace_back();
            if (i > range.begin && isBareNumber(source.lines[i - 1].text)) {
                understood[i - 1] = true; // the row's number
                if (pieces.size() > 1 && !pieces[pieces.size() - 2].empty()) {
                    TeamPiece &last = pieces[pieces.size() - 2].back();
                    const QString &number = source.lines[i - 1].text;
                    if (last.text == number)
                        pieces[pieces.size() - 2].pop_back();
                    else if (last.text.endsWith(u' ' + number))
                        last.text.chop(number.size() + 1);
                }
            }
            for (std::size_t used = 0; used < found->lines; ++used)
                understood[i + used] = true;
            i += found->lines - 1;
            const QString rest = source.lines[i].text.mid(found->start.end).trimmed();
            if (!rest.isEmpty())
                pieces.back().push_back(TeamPiece{rest, line.number, {}, {}});
            continue;
        }
        if (teams.empty())
            continue;
        if (!inner.belongs(line.text) && endsTeams(line.text))
            break;
        if (isStrayInList(source.lines[i - 1].text, line.text))
            continue;
        understood[i] = true;
        std::vector<TeamPiece> &own = pieces.back();
        if (own.empty() || startsPiece(line.text))
            own.push_back(TeamPiece{
                isPartHeading(line.text) ? line.text + u':' : line.text, line.number, {}, {}});
        else
            own.back().text = joined(own.back().text, line.text);
    }
    for (std::size_t i = 0; i < teams.size(); ++i)
        fillTeam(teams[i], pieces[i]);
    return teams;
}

} // namespace skt::intake
