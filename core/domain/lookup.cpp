// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lookup.h"

#include "core/domain/abbreviations.h"
#include "core/domain/team_number.h"
#include "core/domain/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

/// Names for an error message: the candidates, or those that share a word with what was typed.
QString joined(QStringList names)
{
    constexpr int most = 5;
    names.removeDuplicates();
    const bool more = names.size() > most;
    return names.mid(0, most).join(QStringLiteral("; "))
           + (more ? QStringLiteral("; …") : QString{});
}

QStringList similarNames(const QStringList &names, QStringView wanted)
{
    const QStringList words = searchKey(wanted).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, QString>> scored;
    for (const QString &name : names) {
        const QStringList own = searchKey(name).split(u' ', Qt::SkipEmptyParts);
        const auto shared = std::count_if(
            words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
        if (shared > 0)
            scored.emplace_back(-static_cast<int>(shared), name);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) {
        return a.first < b.first;
    });
    QStringList result;
    for (const auto &[score, name] : scored)
        result << name;
    return result;
}

tl::unexpected<Error> notFound(const QString &message, const QStringList &similar)
{
    const QString hint =
        similar.isEmpty()
            ? QString{}
            : QLatin1Char(' ') + DomainWords::tr("Did you mean: %1?").arg(joined(similar));
    return failure(Error::Kind::Input, message + hint);
}

bool hasAlias(const CampaignIndex &index, const Unit &unit, const QString &key)
{
    const auto &aliases = index.aliases(unit.id);
    return std::any_of(aliases.begin(), aliases.end(), [&](const Alias *alias) {
        return matchKey(alias->text) == key;
    });
}

/// The one-stop desk had another name before 7/2025; either means the one that the plan has.
bool meansOneStop(const QString &key)
{
    static const QStringList names{
        matchKey(QStringLiteral("Bộ phận một cửa")),
        matchKey(QStringLiteral("Trung tâm Phục vụ hành chính công")),
    };
    return names.contains(key);
}

/// By the plan's abbreviations, in the name or in the units' own names.
std::vector<const Unit *> findWrittenOut(const CampaignIndex &index, QStringView name)
{
    std::vector<const Unit *> found;
    const Campaign &campaign = index.campaign();
    if (campaign.abbreviations.empty())
        return found;
    const QString key = matchKey(writtenOut(campaign, name.toString()));
    const auto means = [&](const QString &text) {
        return !text.isEmpty() && matchKey(writtenOut(campaign, text)) == key;
    };
    for (const Unit &unit : campaign.units) {
        const auto &aliases = index.aliases(unit.id);
        const bool other = std::any_of(
            aliases.begin(), aliases.end(), [&](const Alias *alias) { return means(alias->text); });
        if (other || means(unit.name) || means(unit.bodyName) || means(unit.shortName))
            found.push_back(&unit);
    }
    return found;
}

} // namespace

std::vector<const Unit *> findUnits(const CampaignIndex &index, QStringView name)
{
    const QString key = matchKey(name);
    std::vector<const Unit *> full;
    std::vector<const Unit *> brief;
    if (key.isEmpty())
        return full;
    for (const Unit &unit : index.campaign().units) {
        if (matchKey(unit.name) == key || matchKey(unit.bodyName) == key)
            full.push_back(&unit);
        else if (matchKey(unit.shortName) == key || hasAlias(index, unit, key))
            brief.push_back(&unit);
    }
    if (full.empty() && brief.empty())
        brief = findWrittenOut(index, name);
    if (full.empty() && brief.empty() && meansOneStop(key)) {
        for (const Unit &unit : index.campaign().units) {
            if (unit.kind == UnitKind::OneStop)
                full.push_back(&unit);
        }
    }
    return full.empty() ? brief : full;
}

Result<const Unit *> resolveUnit(const CampaignIndex &index, const QString &name)
{
    const auto candidates = findUnits(index, name);
    if (candidates.size() == 1)
        return candidates.front();
    if (candidates.empty()) {
        QStringList names;
        for (const Unit &unit : index.campaign().units)
            names << unit.name;
        return notFound(DomainWords::tr("No unit of this plan is called “%1”.").arg(name),
                        similarNames(names, name));
    }
    QStringList names;
    for (const Unit *unit : candidates)
        names << unit->name;
    return failure(Error::Kind::Input,
                   DomainWords::tr("“%1” can mean several units: %2. Write the full name.")
                       .arg(name, joined(names)));
}

Result<const Person *>
resolvePerson(const CampaignIndex &index, const QString &name, std::optional<UnitId> agency)
{
    const QString key = matchKey(name);
    std::vector<const Person *> candidates;
    QStringList names;
    for (const Person &person : index.campaign().people) {
        names << person.name;
        if (matchKey(person.name) == key && (!agency || person.agency == agency))
            candidates.push_back(&person);
    }
    if (candidates.size() == 1)
        return candidates.front();
    if (candidates.empty())
        return notFound(DomainWords::tr("Nobody in this plan is called “%1”.").arg(name),
                        similarNames(names, name));
    QStringList described;
    for (const Person *person : candidates) {
        const Unit *unit = person->agency ? index.unit(*person->agency) : nullptr;
        described << (unit ? QStringLiteral("%1 (%2)").arg(person->name, unit->name)
                           : person->name);
    }
    return failure(Error::Kind::Input,
                   DomainWords::tr("“%1” can mean several people: %2. Name the agency too.")
                       .arg(name, joined(described)));
}

Result<const Team *> resolveTeam(const CampaignIndex &index, int number)
{
    if (const Team *team = index.teamByNumber(number))
        return team;
    QStringList numbers;
    for (const Team &team : index.campaign().teams)
        numbers << QString::number(team.number);
    return failure(Error::Kind::Input,
                   numbers.isEmpty()
                       ? DomainWords::tr("There is no team %1: this plan has no teams yet.")
                             .arg(teamNumberInWords(number))
                       : DomainWords::tr("There is no team %1. This plan has the teams %2.")
                             .arg(teamNumberInWords(number), numbers.join(QStringLiteral(", "))));
}

Result<const Visit *>
resolveVisit(const CampaignIndex &index, const Unit &unit, std::optional<int> team)
{
    std::vector<const Visit *> candidates;
    for (const Visit *visit : index.visitsOfUnit(unit.id)) {
        const Team *own = index.team(visit->team);
        if (!team || (own && own->number == *team))
            candidates.push_back(visit);
    }
    if (candidates.empty())
        return failure(
            Error::Kind::Input,
            DomainWords::tr("There is no visit to %1 yet. Register one first.").arg(unit.name));
    const bool oneTeam = std::all_of(candidates.begin(), candidates.end(), [&](const Visit *visit) {
        return visit->team == candidates.front()->team;
    });
    if (!oneTeam)
        return failure(
            Error::Kind::Input,
            DomainWords::tr("Several teams visit %1. Name the team too.").arg(unit.name));
    return *std::max_element(
        candidates.begin(), candidates.end(), [](const Visit *a, const Visit *b) {
            return a->sequence < b->sequence;
        });
}

bool makesRing(const CampaignIndex &index, UnitId unit, UnitId parent)
{
    std::vector<UnitId> seen{unit};
    for (std::optional<UnitId> at = parent; at;) {
        if (std::find(seen.begin(), seen.end(), *at) != seen.end())
            return true;
        seen.push_back(*at);
        const Unit *row = index.unit(*at);
        at = row ? row->parent : std::nullopt;
    }
    return false;
}

} // namespace skt
