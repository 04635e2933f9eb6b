// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/name_lists.h"

#include "core/intake/paragraphs.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Splits at \a separator outside brackets.
QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (c == separator && depth == 0) {
            parts << text.mid(from, i - from);
            from = i + 1;
        }
    }
    parts << text.mid(from);
    return parts;
}

/// "các xã", "UBND các xã", "các phường:" at the beginning: the rest, and the word for it.
QString withoutPlural(const QString &text, QString &typeWord)
{
    static const QRegularExpression plural(
        u"^(?:(?:UBND|Ủy ban nhân dân|Trụ sở) )?(?:\\d{1,3} (?:\\([^)]*\\) )?)?(?:các|những) (.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = plural.match(text);
    if (!match.hasMatch())
        return text;
    const QString rest = match.captured(1);
    const UnitWord *word = vocabulary().unitWord(rest);
    if (word == nullptr)
        return text;
    typeWord = word->word;
    QString after = rest.mid(word->word.size()).trimmed();
    // "các xã, thị trấn: A, B": further type words of the same list.
    while (after.startsWith(u',') || after.startsWith("và "_L1)) {
        const QString next = after.mid(after.startsWith(u',') ? 1 : 3).trimmed();
        const UnitWord *further = vocabulary().unitWord(next);
        if (further == nullptr || next.front().isUpper())
            break;
        const QString behind = next.mid(further->word.size()).trimmed();
        if (!behind.startsWith(u':') && !behind.startsWith(u','))
            break;
        after = behind;
    }
    return after.startsWith(u':') ? after.mid(1).trimmed() : after;
}

class ListReader
{
public:
    explicit ListReader(QString typeWord)
        : m_typeWord(std::move(typeWord))
    {}

    void take(const QString &item)
    {
        const QStringList parts = splitOutside(item, u',');
        QString name;
        for (const QString &raw : parts) {
            const QString part = raw.trimmed();
            if (name.isEmpty() || beginsName(part)) {
                add(name);
                name = part;
            } else {
                name += u", "_s + part;
            }
        }
        add(name);
    }

    QStringList names;

private:
    [[nodiscard]] bool beginsName(const QString &part) const
    {
        if (part.isEmpty())
            return false;
        if (part.startsWith(u"UBND ") || vocabulary().unitWordInList(bareName(part)) != nullptr)
            return true;
        return elliptical() && part.front().isUpper();
    }

    [[nodiscard]] bool elliptical() const
    {
        const UnitWord *word = m_typeWord.isEmpty() ? nullptr : vocabulary().unitWord(m_typeWord);
        return word != nullptr
               && (isPlace(word->kind) || word->kind == UnitKind::School
                   || word->kind == UnitKind::Other);
    }

    void add(const QString &text)
    {
        QString rest = text;
        while (!rest.isEmpty()) {
            const qsizetype at = andBetweenNames(rest);
            addOne(at < 0 ? rest : rest.left(at));
            rest = at < 0 ? QString() : rest.mid(at + 3).trimmed();
        }
    }

    /// Where "và" stands between two names; it also stands inside names.
    [[nodiscard]] qsizetype andBetweenNames(const QString &text) const
    {
        for (qsizetype at = text.indexOf(u" và "); at >= 0; at = text.indexOf(u" và ", at + 1)) {
            const QString next = text.mid(at + 4).trimmed();
            const UnitWord *word = vocabulary().unitWordInList(bareName(next));
            const bool named = word != nullptr && next.size() > word->word.size();
            const UnitWord *own = vocabulary().unitWord(bareName(text));
            const bool place = own != nullptr ? isPlace(own->kind) : elliptical();
            const UnitWord *body = next.startsWith(u"UBND ")
                                       ? vocabulary().unitWordInList(QStringView(next).mid(5))
                                       : nullptr;
            const bool governed = body != nullptr && next.size() > 6 + body->word.size();
            if (named || governed || next.startsWith(u"các ")
                || (place && !next.isEmpty() && next.front().isUpper()))
                return at;
        }
        return -1;
    }

    void addOne(const QString &text)
    {
        QString name = withoutPlural(bareName(text), m_typeWord);
        if (name.isEmpty())
            return;
        QString place = name;
        for (const QString &body : {u"UBND "_s, u"Ủy ban nhân dân "_s, u"Uỷ ban nhân dân "_s}) {
            if (place.startsWith(body))
                place = place.mid(body.size());
        }
        const UnitWord *word = vocabulary().unitWord(place, false);
        if (word != nullptr && isPlace(word->kind))
            m_typeWord = word->word; // "xã A, B, C"
        else if (word == nullptr && elliptical())
            name = capitalised(m_typeWord) + u' ' + place;
        else if (word != nullptr && !isPlace(word->kind) && word->kind != UnitKind::School)
            m_typeWord.clear();
        names << name;
    }

    QString m_typeWord;
};

} // namespace

QString bareName(const QString &text)
{
    static const QRegularExpression role(
        u" *[\\(\\[][^)\\]]*(trưởng đoàn|phó đoàn|thư ký|thành viên|chủ trì|trọng điểm|tổ trưởng)"
        u"[^)\\]]*[)\\]]| *[-–:,] *(?:phó trưởng đoàn|trưởng đoàn|thư ký|thành viên)(?: đoàn)?[.;]?$| làm (phó )?trưởng đoàn.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lead(
        u"^(?:(?:\\d{1,2} )?(?:đồng chí |đ/c )?(?:đại diện |lãnh đạo |thủ trưởng |cán bộ |chuyên "
        u"viên "
        u"|phối hợp với |phối hợp cùng |cùng với |công chức |thành viên |của |là |gồm |do |cơ quan: |tại |và )+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(
        u"[ ,–-]+(?:là (?:cơ quan |đơn vị )?|cùng )?(?:chủ trì|phối hợp|tham gia)"
        u"(?:,? làm (?:trưởng đoàn|tổ trưởng))?(?: (?:đoàn|tổ))?[.;, ]*$"
        u"|[ ,–-]+(?:làm )?(?:tổ trưởng|tổ phó)[.;, ]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = text.trimmed();
    constexpr qsizetype longestName = 500;
    if (name.size() > longestName)
        return name;
    if (const Marker first = parseMarker(name);
        first.kind == MarkKind::Dash || first.kind == MarkKind::Plus)
        name = name.mid(first.length);
    const auto has = [&name](QStringView word) { return name.contains(word, Qt::CaseInsensitive); };
    if (name.contains(u'(') || has(u"đoàn") || has(u"thư ký") || has(u"thành viên"))
        name.remove(role);
    if (has(u"chủ trì") || has(u"phối hợp") || has(u"tham gia") || has(u"tổ trưởng")
        || has(u"tổ phó"))
        name.remove(part);
    name.remove(lead);
    while (!name.isEmpty() && QStringView(u".;,:-–+* ").contains(name.back()))
        name.chop(1);
    if (name.endsWith(u" và"))
        name.chop(3);
    const Marker marker = parseMarker(name);
    if (marker.kind != MarkKind::None && marker.kind != MarkKind::Capital)
        name = name.mid(marker.length);
    return name.trimmed();
}

QString typeWordOfLabel(QStringView label)
{
    const QList<QStringView> words = label.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString before = i > 0 ? words[i - 1].toString().toLower() : QString();
        const QStringView rest = label.mid(words[i].data() - label.data());
        const UnitWord *word = vocabulary().unitWord(rest);
        const bool listed = i == 0 || before == u"các"_s || before == u"ubnd"_s
                            || before == u"dân"_s || before == u"tại"_s || before == u"và"_s
                            || before.endsWith(u',') || before.front().isDigit();
        if (word == nullptr || !listed)
            continue;
        if (isPlace(word->kind) || word->kind == UnitKind::School)
            return word->word;
    }
    // "UBND cấp …": the places of that level.
    const qsizetype at = label.indexOf(u"UBND cấp ", 0, Qt::CaseInsensitive);
    const UnitWord *places = at < 0 ? nullptr : vocabulary().unitWord(label.mid(at + 9));
    return places != nullptr ? places->word : QString();
}

QStringList namesIn(const QString &text, const QString &typeWord)
{
    ListReader reader(typeWord);
    for (const QString &item : splitOutside(text, u';')) {
        const QString trimmed = item.trimmed();
        if (!trimmed.isEmpty() && trimmed != u"."_s)
            reader.take(trimmed);
    }
    return reader.names;
}

} // namespace skt::intake
