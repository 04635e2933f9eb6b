// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"
#include "core/planner/stop_watch.h"

namespace skt {

enum class Verdict { Feasible, Infeasible, Unknown };

/// Whether the visits can be placed at all, warnings left aside: a matching for every resource, a
/// short search for a schedule, then all cases with a matching at every step, of which at most
/// \a steps are looked at.
Verdict decide(const ScheduleProblem &problem, int steps, StopWatch &watch);

} // namespace skt
