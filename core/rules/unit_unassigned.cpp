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
    const auto &units = context.campaign().units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].inspected || assignments[i] > 0)
            continue;
        Conflict conflict = conflictOf(unitUnassigned, subjectOf(units[i].id));
        conflict.units = {units[i].id};
        out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 is to be inspected but is given to no team; give it to a team, or "
                          "unmark it as inspected.")
        .arg(say.firstUnit(conflict));
}

} // namespace

const RuleSpec unitUnassigned{
    .id = "unit-unassigned",
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Unit without a team"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The plan has the unit inspected, but no team has it in its list. "
                              "Give it to a team, or unmark it as inspected."),
};

} // namespace skt
