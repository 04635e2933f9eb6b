// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    const auto &people = context.campaign().people;
    const bool rosterExists = std::any_of(people.begin(), people.end(), [](const Person &person) {
        return person.roster != Roster::None;
    });
    if (!rosterExists)
        return;
    for (const Person &person : people) {
        if (person.roster != Roster::None)
            continue;
        Conflict conflict = conflictOf(memberNotInWorkingGroup, subjectOf(person.id));
        conflict.people = {person.id};
        for (const TeamPerson *place : context.index().teamsOfPerson(person.id)) {
            const Team *team =
                place->role == Role::Member ? context.index().team(place->team) : nullptr;
            if (team)
                addTeam(conflict, *team, context.index());
        }
        if (!conflict.teams.empty())
            out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: the member %2 is neither in the working group nor in its support "
                          "group; name somebody of the roster, or correct the roster.")
        .arg(say.teams(conflict.teams), say.firstPerson(conflict));
}

} // namespace

const RuleSpec memberNotInWorkingGroup{
    .id = "member-not-in-working-group",
    .keyUnits = false,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Member is not in the working group"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "By the plan the members of a team come from the working group or "
                              "its support group. A roster of these is recorded and the member is "
                              "not on it. Name somebody else, or correct the roster."),
};

} // namespace skt
