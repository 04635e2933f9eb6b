// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <cstdint>
#include <string>

namespace skt::bench {

/// The shape of a campaign to be drawn.
struct InstanceShape
{
    int teams = 5;
    int visits = 41;
    int slots = 32;
    int sharedPercent = 20;     ///< memberships that another team's agency holds
    int hostPercent = 30;       ///< visits at the office of an agency that sits on a team
    int teamClosedPercent = 10; ///< half-days that a team cannot use
    int unitClosedPercent = 5;  ///< half-days that a unit cannot use
    std::uint64_t seed = 1;
};

/// In the form that readScheduleFile() reads.
std::string drawInstance(const InstanceShape &shape);

/// The campaign of 2023 by numbers: 41 visits of five teams, 16 of them with one agency in common.
std::string instanceOf2023(int slots);

/// Leaves each visit \a open half-days, one of them its place in \a schedule.
void narrowWindows(ScheduleProblem &problem,
                   const Schedule &schedule,
                   int open,
                   std::uint64_t seed);

/// How many visits the busiest resource serves.
int largestResource(const ScheduleProblem &problem);

} // namespace skt::bench
