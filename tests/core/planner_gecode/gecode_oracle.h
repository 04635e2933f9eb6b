// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <optional>

namespace skt::test {

/// What Gecode says of a problem without all-day visits, partly needed resources and visits kept
/// apart by hours; nothing if it did not finish within \a seconds.
std::optional<bool> gecodeIsFeasible(const ScheduleProblem &problem, double seconds);

/// The fewest visits that leave their present half-day, proved; nothing without a proof in time.
std::optional<int> gecodeFewestMoves(const ScheduleProblem &problem, double seconds);

} // namespace skt::test
