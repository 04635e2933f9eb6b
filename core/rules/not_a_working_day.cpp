// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    const WorkingCalendar &calendar = context.index().calendar();
    QDate judged;
    bool isOff = false;
    judgeEach(context, notAWorkingDay, out, [&](const PlacedVisit &visit) {
        if (visit.date != judged) {
            judged = visit.date; // visits come by date
            isOff = !calendar.isWorkingDay(judged);
        }
        return isOff;
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 visits %3 on a day that is not worked (%4); move the visit to a "
                          "working day, or have it accepted by order.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             say.index().calendar().whyNotWorked(*conflict.date));
}

} // namespace

const RuleSpec notAWorkingDay{
    .id = "not-a-working-day",
    .severity = Severity::Error,
    .byOrder = true,
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Visit on a day that is not worked"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The visit is on a weekend, a public holiday or a day off given in exchange. Move it to a "
        "working day, correct the working calendar of the plan, or have it accepted by order."),
};

} // namespace skt
