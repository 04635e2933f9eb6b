// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/rule_sentence.h"

#include "core/deadlines/words.h"
#include "core/text/text.h"

namespace skt {

QString ruleSentence(const Deadline &deadline, const PlanSettings &plan)
{
    if (!deadline.words.isEmpty())
        return deadline.words;
    switch (deadline.kind) {
    case DeadlineKind::SendNotice:
        return DeadlinesWords::tr("Working days before the visit, at least: %1")
            .arg(plan.noticeLeadWorkingDays);
    case DeadlineKind::UnitReport:
        return DeadlinesWords::tr("Working days before the visit, at least: %1")
            .arg(plan.unitReportLeadWorkingDays.value_or(0));
    case DeadlineKind::SendResults:
        return (plan.resultsWithin == ResultsWithin::Within
                    ? DeadlinesWords::tr("Within so many working days: %1")
                    : DeadlinesWords::tr("After so many working days: %1"))
            .arg(plan.resultNoticeWorkingDays);
    default:
        return DeadlinesWords::tr("On %1 at the latest").arg(formatDate(deadline.due));
    }
}

} // namespace skt
