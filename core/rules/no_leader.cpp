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
    findTeamsWithout(context, noLeader, Role::Leader, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 has no leader yet; name one of its lead agency.")
        .arg(say.firstTeam(conflict));
}

} // namespace

const RuleSpec noLeader{
    .id = "no-leader",
    .keyUnits = false,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Team without a leader"),
    .help =
        QT_TRANSLATE_NOOP("Rules",
                          "Nobody leads the team. By the plan the leader comes from the leadership "
                          "of the team's lead agency, registers the schedule, sends the programme, "
                          "and answers for the results notice and the report. Name the leader."),
};

} // namespace skt
