// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/notice_days.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    NoticeDays days{context};
    judgeEach(context, noticeSentLate, out, [&](const PlacedVisit &visit) {
        const auto sent = days.statusOf(*visit.visit).sentForPresentDate;
        return sent && *sent > days.lastDayFor(visit.date);
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr(
               "%1: the notice of the visit of %2 to %3 was sent after its last day, %4; "
               "move the visit, or accept it with the reason.")
        .arg(say.when(conflict),
             say.firstTeam(conflict),
             say.firstUnit(conflict),
             say.day(noticeCount(say.index(), *conflict.date).date));
}

} // namespace

const RuleSpec noticeSentLate{
    .id = "notice-sent-late",
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Notice sent late"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The notice that names the visit's present day was sent to the unit after the last day for "
        "it. Move the visit if the unit needs the time, or accept it with the reason."),
};

} // namespace skt
