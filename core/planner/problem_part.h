// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

namespace skt {

/// Some of a problem's visits, fixed visits and demands: the same problem without the others.
/// Only what is an error takes part; wishes are left aside.
class ProblemPart
{
public:
    explicit ProblemPart(const ScheduleProblem &problem);

    /// By number, whether it takes part. At first all do (a visit in `visits` or in `fixed`).
    std::vector<bool> visits;
    std::vector<bool> fixed;
    std::vector<bool> demands;

    /// A problem of the visits in `visits` only, numbered anew, without closures: what the demands
    /// and the fixed visits close is closed.
    ScheduleProblem extract();
    /// Numbers in the whole problem of what extract() numbered anew.
    [[nodiscard]] int original(int visit) const
    {
        return m_original[static_cast<std::size_t>(visit)];
    }
    [[nodiscard]] int originalResource(int resource) const
    {
        return m_originalResource[static_cast<std::size_t>(resource)];
    }

private:
    void addVisits(ScheduleProblem &part);
    void addResource(ScheduleProblem &part, int number);
    void
    closeForFixed(ScheduleProblem &part, const ProblemResource &resource, int fixedVisit) const;
    [[nodiscard]] bool keptApart(int a, int b) const;

    const ScheduleProblem &m_problem;
    std::vector<int> m_original;
    std::vector<int> m_originalResource;
    std::vector<int> m_renumbered;
};

} // namespace skt
