// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/schedule_problem.h"

#include <span>
#include <vector>

namespace skt {

/// Which visits must not, or had better not, be at one time: the resources taken apart into pairs.
class ConflictGraph
{
public:
    struct Edge
    {
        int to = 0;
        Strength strength = Strength::Must;
        int mask = -1; ///< only in these half-days (see holds()); -1: always
    };

    explicit ConflictGraph(const ScheduleProblem &problem);

    /// The strongest first.
    [[nodiscard]] std::span<const Edge> edges(int visit) const
    {
        const auto begin = m_begin[static_cast<std::size_t>(visit)];
        const auto end = m_begin[static_cast<std::size_t>(visit) + 1];
        return {m_edges.data() + begin, end - begin};
    }
    [[nodiscard]] bool holds(const Edge &edge, int slot) const
    {
        return edge.mask < 0 || m_masks[static_cast<std::size_t>(edge.mask)].contains(slot);
    }
    /// Whether any wish of this strength exists, so that giving it up can help.
    [[nodiscard]] bool has(Strength strength) const
    {
        return m_present[static_cast<std::size_t>(strength)];
    }

private:
    struct Builder;

    std::vector<Edge> m_edges;
    std::vector<std::size_t> m_begin;
    std::vector<SlotSet> m_masks;
    std::vector<bool> m_present;
};

} // namespace skt
