// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/scheduled.h"
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/registration.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>
#include <set>

namespace skt {

namespace {

/// Then the warning about the team's registration names the unit.
bool isFolded(const CheckContext &context, const Unit &unit, const std::set<TeamId> &lateTeams)
{
    const auto &assignments = context.index().assignmentsOfUnit(unit.id);
    return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
        return lateTeams.contains(assignment->team);
    });
}

void check(const CheckContext &context, Conflicts &out)
{
    std::set<TeamId> lateTeams;
    for (const Team &team : context.campaign().teams) {
        if (isRegistrationLate(context, team))
            lateTeams.insert(team.id);
    }
    const std::vector<int> assignments = context.assignmentsByUnit();
    const std::vector<bool> placed = context.placedUnits();
    const auto &units = context.campaign().units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Unit *unit = &units[i];
        if (placed[i] || (!unit->inspected && assignments[i] == 0)
            || !isUnscheduled(context.index(), unit->id) || isFolded(context, *unit, lateTeams))
            continue;
        Conflict conflict = conflictOf(unitUnscheduled, subjectOf(unit->id));
        conflict.units = {unit->id};
        for (const Assignment *assignment : context.index().assignmentsOfUnit(unit->id)) {
            if (const Team *team = context.index().team(assignment->team))
                addTeam(conflict, *team, context.index());
        }
        out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    if (conflict.teams.empty())
        return RulesWords::tr("%1 has no visit yet; give it to a team and place its visit.")
            .arg(say.firstUnit(conflict));
    return RulesWords::tr("%1 (%2) has no visit yet; place it on the calendar, or let the program "
                          "propose a day.")
        .arg(say.firstUnit(conflict), say.teams(conflict.teams));
}

} // namespace

const RuleSpec unitUnscheduled{
    .id = "unit-unscheduled",
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Unit without a visit"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An inspected unit has no visit with a date; a visit that was put "
                              "off without a new date counts as none. Place it on the calendar, "
                              "let the program propose a day, or cancel it with a reason."),
};

} // namespace skt
