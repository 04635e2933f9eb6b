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
        status.everSent = status.everSent || sentToUnit(index, paper->id, visit.unit);
        const bool present = visit.date && named->date == visit.date && named->part == visit.part;
        if (!present || !paper->inForce())
            continue;
        const auto day =
            sentToUnit(index, paper->id, visit.unit, index.campaign().plan.noticeCounts);
        if (day && (!status.sentForPresentDate || *day < *status.sentForPresentDate))
            status.sentForPresentDate = day;
    }
    return status;
}

} // namespace skt
