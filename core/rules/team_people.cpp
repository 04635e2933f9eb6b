// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/team_people.h"

#include "core/rules/conflict_parts.h"

namespace skt {

std::vector<const Person *> peopleInRole(const CampaignIndex &index, TeamId team, Role role)
{
    std::vector<const Person *> people;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        const Person *person = place->role == role ? index.person(place->person) : nullptr;
        if (person)
            people.push_back(person);
    }
    return people;
}

void findTeamsWithout(const CheckContext &context, const RuleSpec &rule, Role role, Conflicts &out)
{
    for (const Team &team : context.campaign().teams) {
        if (!peopleInRole(context.index(), team.id, role).empty())
            continue;
        Conflict conflict = conflictOf(rule, subjectOf(team.id));
        conflict.teams = {team.id};
        out.push_back(std::move(conflict));
    }
}

void findOutsiders(const CheckContext &context, const RuleSpec &rule, Role role, Conflicts &out)
{
    for (const Team &team : context.campaign().teams) {
        const Unit *lead = context.index().leadAgency(team.id);
        if (!lead)
            continue;
        Conflict conflict = conflictOf(rule, subjectOf(team.id));
        conflict.teams = {team.id};
        conflict.units = {lead->id};
        for (const Person *person : peopleInRole(context.index(), team.id, role)) {
            if (person->agency != lead->id)
                conflict.people.push_back(person->id);
        }
        if (!conflict.people.empty())
            out.push_back(std::move(conflict));
    }
}

} // namespace skt
