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
    findTeamsWithout(context, noSecretary, Role::Secretary, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 has no secretary yet; name one of its lead agency.")
        .arg(say.firstTeam(conflict));
}

} // namespace

const RuleSpec noSecretary{
    .id = "no-secretary",
    .keyUnits = false,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Team without a secretary"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The team has no secretary. By the plan the secretary is an official "
                              "of the team's lead agency. Name the secretary."),
};

} // namespace skt
