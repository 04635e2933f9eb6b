// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_book.h"

#include "core/domain/abbreviations.h"
#include "core/exchange/vocabulary.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace skt {

using namespace Qt::Literals::StringLiterals;

NameBook::NameBook(const CampaignIndex &index)
    : m_index(index)
{
    for (const Unit &unit : index.campaign().units) {
        enter(m_full, unit.name, unit);
        enter(m_full, unit.bodyName, unit);
        for (const Alias *alias : index.aliases(unit.id))
            enter(m_brief, alias->text, unit);
        enter(m_brief, unit.shortName, unit);
    }
}

void NameBook::enter(QHash<QString, Units> &book, const QString &name, const Unit &unit)
{
    for (const QString &spelling : {name, writtenOut(name)}) {
        const QString key = matchKey(spelling);
        if (key.isEmpty())
            continue;
        Units &units = book[key];
        if (std::find(units.begin(), units.end(), &unit) == units.end())
            units.push_back(&unit);
    }
}

QString NameBook::writtenOut(const QString &name) const
{
    return skt::writtenOut(m_index.campaign(), name);
}

QString NameBook::tidied(const QString &cell)
{
    static const QRegularExpression numbering(
        u"^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s*|[-–•+*]\\s+|[a-zđ]\\)\\s*)"_s);
    static const QRegularExpression ending(u"[\\s;,.:]+$"_s);
    QString name = cleaned(cell);
    name.remove(numbering);
    name.remove(ending);
    return name;
}

NameBook::Units NameBook::lookUp(const QString &cell) const
{
    const QString name = tidied(cell);
    const QString whole = writtenOut(name);
    const auto &words = exchange::vocabulary();
    const QStringList spellings{
        cleaned(cell), name, whole, words.withoutBody(name), words.withoutBody(whole)};
    for (const auto *book : {&m_full, &m_brief}) {
        for (const QString &spelling : spellings) {
            if (const auto it = book->find(matchKey(spelling)); it != book->end())
                return it.value();
        }
    }
    return {};
}

QStringList NameBook::nearest(const QString &name) const
{
    constexpr qsizetype most = 5;
    const QStringList words = searchKey(writtenOut(name)).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<qsizetype, QString>> scored;
    for (const Unit &unit : m_index.campaign().units) {
        const QStringList own = searchKey(unit.name).split(u' ', Qt::SkipEmptyParts);
        const auto shared = std::count_if(
            words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
        // More shared words first, then the name that says the least besides.
        if (shared > 0)
            scored.emplace_back(own.size() - 100 * shared, unit.name);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) {
        return a.first < b.first;
    });
    QStringList names;
    for (const auto &[score, unit] : scored) {
        if (names.size() < most && !names.contains(unit))
            names << unit;
    }
    return names;
}

NameBook::Found NameBook::unit(const QString &cell) const
{
    const Units units = lookUp(cell);
    if (units.size() == 1)
        return {units.front(), {}, {}};
    const QString name = tidied(cell);
    QStringList candidates;
    for (const Unit *unit : units)
        candidates << unit->name;
    if (!units.empty())
        return {nullptr,
                ExchangeWords::tr("“%1” can mean several units: %2. Write the full name.")
                    .arg(name, candidates.join(u"; "_s)),
                candidates};
    candidates = nearest(name);
    const QString unknown = ExchangeWords::tr("No unit of this plan is called “%1”.").arg(name);
    if (candidates.isEmpty())
        return {nullptr, unknown, {}};
    return {nullptr,
            unknown + u' ' + ExchangeWords::tr("Did you mean: %1?").arg(candidates.join(u"; "_s)),
            candidates};
}

} // namespace skt
