// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    const std::vector<int> assignments = context.assignmentsByUnit();
    for (const Unit &unit : context.campaign().units) {
        if (assignments[static_cast<std::size_t>(context.facts().number(unit))] < 2)
            continue;
        Conflict conflict = conflictOf(unitInTwoTeams, subjectOf(unit.id));
        conflict.units = {unit.id};
        for (const Assignment *assignment : context.index().assignmentsOfUnit(unit.id)) {
            if (const Team *team = context.index().team(assignment->team))
                addTeam(conflict, *team, context.index());
        }
        if (conflict.teams.size() > 1)
            out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 is given to more than one team (%2); leave it to one of them.")
        .arg(say.firstUnit(conflict), say.teams(conflict.teams));
}

} // namespace

const RuleSpec unitInTwoTeams{
    .id = "unit-in-two-teams",
    .severity = Severity::Error,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Unit given to two teams"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A unit stands in the lists of two teams. Each unit is inspected by "
                              "one team. Take it off one of the lists."),
};

} // namespace skt
