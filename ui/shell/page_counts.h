// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/plan_view.h"

namespace skt {

/// What waits on the pages, for the navigation.
struct PageCounts
{
    int due = 0;         ///< overdue, or due today
    int unscheduled = 0; ///< visits without a day, as the board counts them
    int toPrint = 0;     ///< notices to print that are overdue or due soon

    friend bool operator==(const PageCounts &, const PageCounts &) = default;
};

PageCounts pageCounts(const PlanView &view);

} // namespace skt
