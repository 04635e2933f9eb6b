// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/demand_words.h"
#include "core/planner/stop_watch.h"

namespace skt {

/// Tries what giving up one single demand would bring for the whole problem.
class Relaxations
{
public:
    Relaxations(const BuiltProblem &built, const RelaxationSearch &search);

    /// A schedule without errors of all visits that are not dropped (-1: dropped), if one was
    /// found.
    std::optional<Schedule> frees(const Relaxation &relaxation);

    /// The last half-day of the shortest longer window that would do; \a demand is the window's.
    std::optional<int> shortestWindow(int demand);

private:
    std::optional<Schedule> solved(const ScheduleProblem &problem);

    const BuiltProblem &m_built;
    const RelaxationSearch &m_search;
    StopWatch m_watch;
};

} // namespace skt
