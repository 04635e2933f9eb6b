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
    judgeEach(context, unitUnavailable, out, [&](const PlacedVisit &visit) {
        return isOff(context.index().daysOffOfUnit(visit.unit->id), visit);
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 is to visit %3 on a recorded day off of the unit (%4); move the "
                          "visit, or agree on it with the unit.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             dayOffReason(say.index().daysOffOfUnit(conflict.units.front()), conflict));
}

} // namespace

const RuleSpec unitUnavailable{
    .id = "unit-unavailable",
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Visit on a day off of the unit"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The visit is on a day off that is recorded for the unit or for its "
                              "area (council session, citizens' reception …). Move the visit, or "
                              "accept it with the unit's consent as the reason."),
};

} // namespace skt
