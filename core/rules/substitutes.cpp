// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/substitutes.h"

#include "core/rules/conflict_parts.h"

#include <algorithm>
#include <map>

namespace skt {

namespace {

template<typename Id>
void addOnce(std::vector<Id> &ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

void findWrongSubstitutes(const CheckContext &context,
                          const RuleSpec &rule,
                          bool (*isWrong)(const Person &away, const Person &substitute),
                          Conflicts &out)
{
    const CampaignIndex &index = context.index();
    std::map<PersonId, std::size_t> places;
    for (const Substitution &substitution : context.campaign().substitutions) {
        const Person *away = index.person(substitution.person);
        const Person *by = index.person(substitution.by);
        const Visit *row = substitution.visit ? index.visit(*substitution.visit) : nullptr;
        const Visit *visit = row ? &context.asItStands(*row) : nullptr;
        if (!away || !by || !isWrong(*away, *by)
            || (visit
                && (visit->state == VisitState::Cancelled
                    || visit->state == VisitState::Postponed)))
            continue;
        const auto [place, isNew] = places.try_emplace(by->id, out.size());
        if (isNew) {
            out.push_back(conflictOf(rule, subjectOf(by->id)));
            out.back().people = {by->id};
        }
        Conflict &conflict = out[place->second];
        addOnce(conflict.people, away->id);
        if (!visit)
            continue;
        addOnce(conflict.visits, visit->id);
        addUnit(conflict, visit->unit);
        if (const Team *team = index.team(visit->team))
            addTeam(conflict, *team, index);
    }
}

} // namespace skt
