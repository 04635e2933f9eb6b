// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/team_people.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    findOutsiders(context, secretaryNotOfLeadAgency, Role::Secretary, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr(
               "%1: the secretary %2 is not of the lead agency %3; name somebody of that "
               "agency, or correct the person's agency.")
        .arg(say.firstTeam(conflict), say.people(conflict.people), say.firstUnit(conflict));
}

} // namespace

const RuleSpec secretaryNotOfLeadAgency{
    .id = "secretary-not-of-lead-agency",
    .keyUnits = false,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Secretary of another agency"),
    .help =
        QT_TRANSLATE_NOOP("Rules",
                          "The team's secretary is not of its lead agency. By the plan the "
                          "secretary is an official of the lead agency. Name another secretary, "
                          "correct the person's agency, or accept it with the reason."),
};

} // namespace skt
