// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/days_off.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    if (context.campaign().daysOff.empty())
        return;
    judgeEach(context, teamAway, out, [&](const PlacedVisit &visit) {
        return isOff(context.index().daysOffOfTeam(visit.team->id), visit);
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 is to visit %3 on a recorded day off of the team (%4); move the "
                          "visit, or have it accepted by order.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             dayOffReason(say.index().daysOffOfTeam(conflict.teams.front()), conflict));
}

} // namespace

const RuleSpec teamAway{
    .id = "team-away",
    .severity = Severity::Error,
    .byOrder = true,
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Visit on a day off of the team"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The visit is on a day off that is recorded for the team. Move the "
                              "visit, correct the day off, or have it accepted by order."),
};

} // namespace skt
