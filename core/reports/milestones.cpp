// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/milestones.h"

#include "core/deadlines/results.h"

#include <algorithm>

namespace skt {

namespace {

QDate lastResultsDay(const CampaignIndex &index, const std::vector<Deadline> &due)
{
    QDate last;
    for (const Deadline &deadline : due) {
        if (deadline.kind == DeadlineKind::SendResults && (!last.isValid() || deadline.due > last))
            last = deadline.due;
    }
    return last.isValid() ? last : resultsCountFrom(index, index.dates().lastDay).date;
}

} // namespace

std::vector<Milestone> milestones(const CampaignIndex &index, const std::vector<Deadline> &due)
{
    using Kind = Milestone::Kind;
    const PlanDates &dates = index.dates();
    const QDate signedOn = index.campaign().plan.date.value_or(QDate());
    std::vector<Milestone> all{{Kind::Signed, signedOn},
                               {Kind::Registration, dates.registrationLastDay},
                               {Kind::FirstVisit, dates.firstDay},
                               {Kind::LastVisit, dates.lastDay},
                               {Kind::TeamReports, dates.reportLastDay},
                               {Kind::Results, lastResultsDay(index, due)},
                               {Kind::Synthesis, dates.synthesisLastDay},
                               {Kind::SuperiorReport, dates.superiorReportLastDay}};
    std::erase_if(all, [](const Milestone &milestone) { return !milestone.date.isValid(); });
    std::ranges::stable_sort(all, {}, &Milestone::date);
    return all;
}

} // namespace skt
