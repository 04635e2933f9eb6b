// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_counts.h"

#include <algorithm>

namespace skt {

namespace {

int unscheduledVisits(const PlanView &view)
{
    auto count = std::ranges::count_if(view.campaign->visits, [](const Visit &visit) {
        return !visit.date && visit.state != VisitState::Done
               && visit.state != VisitState::Cancelled;
    });
    for (const Assignment &assignment : view.campaign->assignments) {
        const auto &visits = view.index.visitsOfUnit(assignment.unit);
        const bool visited = std::ranges::any_of(
            visits, [&](const Visit *visit) { return visit->team == assignment.team; });
        count += visited ? 0 : 1;
    }
    return static_cast<int>(count);
}

} // namespace

PageCounts pageCounts(const PlanView &view)
{
    PageCounts counts;
    counts.unscheduled = unscheduledVisits(view);
    for (const TodoItem &item : view.todo) {
        const bool now = item.urgency == TodoUrgency::Overdue || item.urgency == TodoUrgency::Today;
        counts.due += now ? 1 : 0;
        if (item.action == TodoAction::PrintNotice && item.urgency != TodoUrgency::Later)
            ++counts.toPrint;
    }
    return counts;
}

} // namespace skt
