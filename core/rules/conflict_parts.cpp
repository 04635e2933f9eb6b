// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"

#include <algorithm>

namespace skt {

namespace {

template<typename Id>
bool contains(const std::vector<Id> &ids, Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

Conflict conflictOf(const RuleSpec &rule, const QString &subject)
{
    Conflict conflict;
    conflict.rule = rule.id;
    conflict.severity = rule.severity;
    conflict.subject = subject;
    return conflict;
}

void addUnit(Conflict &conflict, UnitId unit)
{
    if (!contains(conflict.units, unit))
        conflict.units.push_back(unit);
}

void addTeam(Conflict &conflict, const Team &team, const CampaignIndex &index)
{
    if (contains(conflict.teams, team.id))
        return;
    const auto place =
        std::find_if(conflict.teams.begin(), conflict.teams.end(), [&](TeamId other) {
            return index.team(other)->number > team.number;
        });
    conflict.teams.insert(place, team.id);
}

void addVisits(Conflict &conflict, const std::vector<const PlacedVisit *> &visits)
{
    std::vector<const Team *> teams;
    for (const PlacedVisit *visit : visits) {
        if (!contains(conflict.visits, visit->visit->id))
            conflict.visits.push_back(visit->visit->id);
        addUnit(conflict, visit->unit->id);
        teams.push_back(visit->team);
    }
    std::sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) {
        return std::pair{a->number, a->id} < std::pair{b->number, b->id};
    });
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    for (const Team *team : teams)
        conflict.teams.push_back(team->id);
}

Conflict clashConflict(const RuleSpec &rule,
                       const QString &subject,
                       const Clash &clash,
                       std::optional<UnitId> concerned)
{
    Conflict conflict = conflictOf(rule, subject);
    conflict.date = clash.visits.front()->date;
    conflict.part = clash.part;
    if (concerned)
        addUnit(conflict, *concerned);
    addVisits(conflict, clash.visits);
    return conflict;
}

Conflict visitConflict(const RuleSpec &rule, const PlacedVisit &visit)
{
    Conflict conflict = conflictOf(rule, subjectOf(visit.team->id));
    conflict.date = visit.date;
    conflict.part = visit.part;
    conflict.teams = {visit.team->id};
    conflict.units = {visit.unit->id};
    conflict.visits = {visit.visit->id};
    return conflict;
}

void mergeTwins(const CheckContext &context, Conflicts &conflicts, std::size_t from)
{
    if (!context.hasTwins())
        return;
    for (std::size_t i = from; i < conflicts.size(); ++i) {
        Conflict &kept = conflicts[i];
        // The visits come by date, so that twins are near.
        const auto begin = conflicts.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const auto end = std::find_if(
            begin, conflicts.end(), [&](const Conflict &other) { return other.date != kept.date; });
        const auto isTwin = [&](const Conflict &other) {
            return other.subject == kept.subject && other.units == kept.units
                   && other.part == kept.part;
        };
        const auto twins = std::stable_partition(
            begin, end, [&](const Conflict &other) { return !isTwin(other); });
        for (auto it = twins; it != end; ++it)
            kept.visits.push_back(it->visits.front());
        conflicts.erase(twins, end);
    }
}

} // namespace skt
