// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <cstdint>
#include <functional>

namespace skt {

struct SolverOptions
{
    enum class Aim {
        EvenLoad,   ///< as many visits on every day
        FewestDays, ///< the first days of the window, as few as possible
    };

    std::uint64_t seed = 1;
    double seconds = 3.0;
    std::function<bool()> cancelled = {};
    Aim aim = Aim::EvenLoad;
    bool improving = true;         ///< false: the first schedule without clashes is enough
    long long repairSteps = 40000; ///< per attempt; what makes the result independent of the clock
};

struct SolverResult
{
    enum class Outcome {
        Found,
        Impossible, ///< proved: one resource has too few half-days
        NotFound,   ///< no schedule met within the steps or the time
    };

    Outcome outcome = Outcome::NotFound;
    Schedule schedule;            ///< complete if Found, else the fullest one met
    Strength level = Strength(0); ///< wishes below this were given up (as few as possible)
    std::vector<int> restless;    ///< by visit: how hard it was to place
    bool cancelled = false;
    bool outOfTime = false;
};

/// Places all visits that are not fixed: greedy, repair, improvement; gives up the weaker wishes
/// one after the other where it must. The same seed gives the same schedule.
SolverResult solve(const ScheduleProblem &problem, const SolverOptions &options = {});

} // namespace skt
