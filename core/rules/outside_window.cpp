// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    const PlanDates &dates = context.index().dates();
    judgeEach(context, outsideWindow, out, [&](const PlacedVisit &visit) {
        return (dates.firstDay.isValid() && visit.date < dates.firstDay)
               || (dates.lastDay.isValid() && visit.date > dates.lastDay);
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 visits %3 outside the plan's time (%4 to %5); move the visit "
                          "into it, or have it accepted by order.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             formatDate(say.index().dates().firstDay),
             formatDate(say.index().dates().lastDay));
}

} // namespace

const RuleSpec outsideWindow{
    .id = "outside-window",
    .severity = Severity::Error,
    .byOrder = true,
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Visit outside the plan's time"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The visit is before the first or after the last day that the plan sets for visits. Move "
        "it into that time, change the plan's dates, or have it accepted by order."),
};

} // namespace skt
