// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <iosfwd>
#include <optional>

namespace skt {

/// Reads the instances that the schedule benchmark gives to us and to its peers, numbers only:
///   teams agencies visits half-days
///   per team:  count agency …
///   per visit: team host-agency(-1) count closed-half-day … present(-1)
/// A team serves one visit per half-day; so does an agency, counting the visits of all its teams
/// and the one to its own office. Nothing if the numbers are no such instance.
std::optional<ScheduleProblem> readScheduleFile(std::istream &in);

} // namespace skt
