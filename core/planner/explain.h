// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/matching.h"
#include "core/planner/problem_part.h"

#include <cstdint>
#include <functional>

namespace skt {

struct ExplainOptions
{
    double seconds = 2.0;
    std::function<bool()> cancelled = {};
    int steps = 6000; ///< of one proof; more than that and it counts as not proved
};

/// A set of demands of which none can be spared: together they cannot hold, without any one of them
/// the others can.
struct Explanation
{
    std::vector<int> visits;          ///< that want a place
    std::vector<int> fixed;           ///< that stay where they are
    std::vector<int> demands;         ///< numbers of the problem's demands
    bool infeasible = false;          ///< proved
    bool irreducible = false;         ///< proved
    std::optional<Shortage> shortage; ///< the one resource that says it all, where one does
};

/// Why no schedule without errors exists. Wishes (warnings) are left aside.
Explanation explain(const ScheduleProblem &problem, const ExplainOptions &options = {});

/// The problem with one demand given up: the visit not made, the fixed visit free to move, the
/// demand dropped.
struct Relaxation
{
    enum class Kind { DropVisit, MoveFixed, DropFixed, DropDemand };
    Kind kind = Kind::DropVisit;
    int number = 0;
};
ProblemPart relaxed(const ScheduleProblem &problem, const Relaxation &relaxation);

} // namespace skt
