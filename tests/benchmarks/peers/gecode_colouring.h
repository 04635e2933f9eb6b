// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <cstdint>
#include <optional>

namespace skt::bench {

/// The schedule that Gecode finds first, given the means it is strongest with here: "all different"
/// per resource with domain propagation, visits by accumulated failures, random half-days,
/// restarts. Nothing if it found none within \a seconds.
std::optional<Schedule>
gecodeSchedule(const ScheduleProblem &problem, std::uint64_t seed, double seconds);

} // namespace skt::bench
