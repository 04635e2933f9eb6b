// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <optional>
#include <vector>

namespace skt {

/// Visits that share too few half-days of one resource: more half-days are needed than there are.
struct Shortage
{
    int resource = -1; ///< -1: one visit alone has no half-day
    std::vector<int> visits;
    int needed = 0; ///< half-days that the visits take
    int shared = 0; ///< half-days that they have between them
};

/// Looks at single resources by a matching; nothing proves only that no *single* resource fails.
class ShortageFinder
{
public:
    /// \a active: visits that take part (by number), all where empty.
    ShortageFinder(const ScheduleProblem &problem,
                   const std::vector<SlotSet> &starts,
                   std::vector<bool> active = {});

    [[nodiscard]] std::optional<Shortage> inVisit(int visit) const;
    [[nodiscard]] std::optional<Shortage> inResource(int resource) const;
    /// The first one found among resources of at least this strength.
    [[nodiscard]] std::optional<Shortage> any(Strength level) const;
    /// The one with the fewest visits.
    [[nodiscard]] std::optional<Shortage> smallest(Strength level) const;

private:
    [[nodiscard]] bool takesPart(const ProblemResource &resource, int visit) const;

    const ScheduleProblem &m_problem;
    const std::vector<SlotSet> &m_starts;
    std::vector<bool> m_active;
    std::vector<bool> m_hasApart; ///< own hours keep it apart from some other visit
};

} // namespace skt
