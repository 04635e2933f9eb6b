// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vocabulary.h"

#include "core/domain/unit_naming.h"
#include "core/text/text.h"

#include <QFile>

#include <algorithm>

// Resources of a static library are only found once they are named; outside any namespace.
static void initExchangeResources()
{
    Q_INIT_RESOURCE(exchange_words);
    Q_INIT_RESOURCE(exchange_unit_words);
}

namespace skt::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<TableKind> tableKindFromString(QStringView text)
{
    if (text == u"units")
        return TableKind::Units;
    if (text == u"people")
        return TableKind::People;
    return text == u"schedule" ? std::optional(TableKind::Schedule) : std::nullopt;
}

template<typename Value>
void longestFirst(std::vector<std::pair<QString, Value>> &words)
{
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
        return a.first.size() > b.first.size();
    });
}

/// Whether \a text begins with the whole words of \a words.
bool beginsWith(const QString &text, const QString &words)
{
    return text.startsWith(words) && (text.size() == words.size() || text[words.size()] == u' ');
}

} // namespace

QString wordKey(QStringView text)
{
    QString key = searchKey(text);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

std::vector<QStringList> resourceLines(const QString &name)
{
    initExchangeResources();
    std::vector<QStringList> lines;
    QFile file(u":/exchange/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : all) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.push_back(line.split(u'\t'));
    }
    return lines;
}

Vocabulary::Vocabulary()
{
    for (const QStringList &fields : resourceLines(u"columns.tsv"_s))
        takeColumn(fields);
    for (const QStringList &fields : resourceLines(u"values.tsv"_s))
        takeValue(fields);
    for (const QStringList &fields : resourceLines(u"words.tsv"_s))
        takeUnitWord(fields);
    longestFirst(m_partWords);
    longestFirst(m_unitWords);
    std::stable_sort(m_sorts.begin(), m_sorts.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
}

void Vocabulary::takeColumn(const QStringList &fields)
{
    const auto table = tableKindFromString(fields.value(0));
    const auto field = fieldFromString(fields.value(1));
    Q_ASSERT(table && field);
    if (!table || !field)
        return;
    const QStringList headings = fields.value(2).split(u'|');
    for (const QString &heading : headings)
        m_headings[{*table, *field}] << wordKey(heading);
}

void Vocabulary::takeValue(const QStringList &fields)
{
    const QString &sort = fields.first();
    const QString meaning = fields.value(1);
    const QStringList words = fields.value(2).split(u'|');
    if (sort == u"body")
        m_bodies = words;
    else if (sort == u"honorific")
        m_honorifics = words;
    for (const QString &word : words) {
        const QString key = wordKey(word).isEmpty() ? word : wordKey(word);
        m_values.insert(sort + u' ' + key, meaning);
        if (sort == u"part")
            m_partWords.emplace_back(key, *dayPartFromString(meaning));
    }
}

void Vocabulary::takeUnitWord(const QStringList &fields)
{
    if (fields.first() != u"unit")
        return;
    if (const auto kind = unitKindFromString(fields.value(2))) {
        m_unitWords.emplace_back(matchKey(fields.value(1)), *kind);
        m_sorts << fields.value(1);
    }
}

QString Vocabulary::value(const QString &sort, QStringView text) const
{
    const QString key = wordKey(text);
    return m_values.value(sort + u' ' + (key.isEmpty() ? cleaned(text) : key));
}

int Vocabulary::fit(TableKind kind, Field field, const QString &headingKey) const
{
    const auto it = m_headings.find({kind, field});
    if (it == m_headings.end() || headingKey.isEmpty())
        return 0;
    constexpr int exact = 1000;
    int best = 0;
    for (const QString &heading : it->second) {
        if (headingKey == heading)
            return exact + static_cast<int>(heading.size());
        if (beginsWith(headingKey, heading))
            best = std::max(best, static_cast<int>(heading.size()));
    }
    return best;
}

std::optional<DayPart> Vocabulary::part(QStringView text) const
{
    return dayPartFromString(value(u"part"_s, text));
}

std::optional<Role> Vocabulary::role(QStringView text) const
{
    return roleFromString(value(u"role"_s, text));
}

std::optional<Roster> Vocabulary::roster(QStringView text) const
{
    return rosterFromString(value(u"roster"_s, text));
}

std::optional<bool> Vocabulary::yes(QStringView text) const
{
    const QString word = value(u"yes"_s, text);
    return word.isEmpty() ? std::nullopt : std::optional(word == u"yes");
}

std::optional<UnitKind> Vocabulary::kind(QStringView text) const
{
    return unitKindFromString(value(u"kind"_s, text));
}

std::optional<UnitKind> Vocabulary::kindOfName(QStringView name) const
{
    const QString key = matchKey(name);
    for (const auto &[words, kind] : m_unitWords) {
        if (key.startsWith(words))
            return kind;
    }
    return std::nullopt;
}

void Vocabulary::nameFromWords(Unit &unit) const
{
    if (kindOfName(unit.name) == unit.kind)
        nameFromPlace(unit, sortOfName(unit.name));
}

/// The word that begins a unit's name ("Xã An Bình": "xã"); empty: none.
QString Vocabulary::sortOfName(QStringView name) const
{
    for (const QString &sort : m_sorts) {
        const bool whole = name.size() == sort.size()
                           || (name.size() > sort.size() && name[sort.size()].isSpace());
        if (whole && name.startsWith(sort, Qt::CaseInsensitive))
            return sort;
    }
    return {};
}

QString Vocabulary::withoutBody(const QString &name) const
{
    for (const QString &body : m_bodies) {
        if (name.startsWith(body + u' ', Qt::CaseInsensitive))
            return capitalised(name.sliced(body.size() + 1).trimmed());
    }
    return name;
}

QString Vocabulary::withoutHonorific(const QString &name) const
{
    for (const QString &honorific : m_honorifics) {
        for (const QString &behind : {u" "_s, u". "_s, u": "_s}) {
            const QString begin = honorific + behind;
            if (name.size() > begin.size() && name.startsWith(begin, Qt::CaseInsensitive))
                return name.sliced(begin.size()).trimmed();
        }
    }
    return name;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

} // namespace skt::exchange
