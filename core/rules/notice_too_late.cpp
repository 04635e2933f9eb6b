// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/notice_days.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/waivers.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    NoticeDays days{context};
    judgeEach(context, noticeTooLate, out, [&](const PlacedVisit &visit) {
        return visit.visit->state == VisitState::Planned && visit.date >= context.today()
               && context.today() > days.lastDayFor(visit.date)
               && !days.statusOf(*visit.visit).sentForPresentDate;
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 visits %3, but the last day to send its notice was %4 and none "
                          "with this half-day was sent; move the visit, or have a shorter notice "
                          "accepted by order.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             say.day(noticeCount(say.index(), *conflict.date).date));
}

} // namespace

const RuleSpec noticeTooLate{
    .id = "notice-too-late",
    .severity = Severity::Error,
    .byOrder = true,
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Too late for the notice"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The visit is planned, the last day for its notice is past, and no notice that names its "
        "present day and half-day was sent to the unit. The plan has the notice sent a number of "
        "working days before the visit. Move the visit, or have a shorter notice accepted by "
        "order, for instance on the unit's written consent."),
};

Conflict noticeTooLateOf(const Visit &visit)
{
    Conflict conflict = conflictOf(noticeTooLate, subjectOf(visit.team));
    conflict.date = visit.date;
    conflict.part = visit.part;
    conflict.teams = {visit.team};
    conflict.units = {visit.unit};
    conflict.visits = {visit.id};
    return conflict;
}

} // namespace skt
