// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"
#include "core/deadlines/sendings.h"

namespace skt {

DayCount noticeCount(const CampaignIndex &index, QDate visitDate)
{
    return index.calendar().count(visitDate, -index.campaign().plan.noticeLeadWorkingDays);
}

NoticeStatus noticeStatus(const CampaignIndex &index, const Visit &visit)
{
    NoticeStatus status;
    for (const PaperVisit *named : index.papersOfVisit(visit.id)) {
        const Paper *paper = index.paper(named->paper);
        if (!paper || paper->kind != QLatin1String("inspection-notice"))
            continue;
        const auto counts = index.campaign().plan.noticeCounts;
        const auto sent = sentToUnit(index, paper->id, visit.unit, counts);
        if (!sent)
            continue;
        status.everSent = true;
        const bool present = visit.date && named->date == visit.date && named->part == visit.part;
        if (present && paper->inForce()
            && (!status.sentForPresentDate || *sent < *status.sentForPresentDate))
            status.sentForPresentDate = sent;
    }
    return status;
}

} // namespace skt
