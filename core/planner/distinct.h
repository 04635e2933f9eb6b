// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/slot_set.h"

#include <vector>

namespace skt {

/// Visits that all need half-days of their own: takes out of their domains every half-day that no
/// complete assignment gives them. False if there is no complete assignment.
class DistinctFilter
{
public:
    explicit DistinctFilter(int slots);

    bool filter(const std::vector<int> &visits, std::vector<SlotSet> &domains);

private:
    bool augment(const std::vector<int> &visits, const std::vector<SlotSet> &domains, int place);
    bool couldTake(const std::vector<int> &visits,
                   const std::vector<SlotSet> &domains,
                   int place,
                   int slot);

    int m_slots;
    std::vector<int> m_holder; ///< by half-day: place in the list of visits, -1 none
    std::vector<int> m_given;  ///< by place: its half-day
    std::vector<int> m_seen;
    int m_search = 0;
};

} // namespace skt
