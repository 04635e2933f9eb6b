// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/distinct.h"

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

DistinctFilter::DistinctFilter(int slots)
    : m_slots(slots)
    , m_seen(at(slots), 0)
{}

bool DistinctFilter::filter(const std::vector<int> &visits, std::vector<SlotSet> &domains)
{
    m_holder.assign(at(m_slots), -1);
    m_given.assign(visits.size(), -1);
    for (int place = 0; place < static_cast<int>(visits.size()); ++place) {
        ++m_search;
        if (!augment(visits, domains, place))
            return false;
    }
    for (int place = 0; place < static_cast<int>(visits.size()); ++place) {
        SlotSet &domain = domains[at(visits[at(place)])];
        for (int slot = 0; slot < m_slots; ++slot)
            if (domain.contains(slot) && !couldTake(visits, domains, place, slot))
                domain.remove(slot);
    }
    return true;
}

bool DistinctFilter::augment(const std::vector<int> &visits,
                             const std::vector<SlotSet> &domains,
                             int place)
{
    const SlotSet &domain = domains[at(visits[at(place)])];
    for (int slot = 0; slot < m_slots; ++slot) {
        if (m_seen[at(slot)] == m_search || !domain.contains(slot))
            continue;
        m_seen[at(slot)] = m_search;
        if (m_holder[at(slot)] < 0 || augment(visits, domains, m_holder[at(slot)])) {
            m_holder[at(slot)] = place;
            m_given[at(place)] = slot;
            return true;
        }
    }
    return false;
}

/// Gives the half-day to the visit and looks for another one for whoever held it.
bool DistinctFilter::couldTake(const std::vector<int> &visits,
                               const std::vector<SlotSet> &domains,
                               int place,
                               int slot)
{
    const int holder = m_holder[at(slot)];
    if (holder == place)
        return true;
    const int given = m_given[at(place)];
    m_holder[at(given)] = -1;
    ++m_search;
    m_seen[at(slot)] = m_search; // taken, not to be looked at
    const bool possible = holder < 0 || augment(visits, domains, holder);
    if (!possible) {
        m_holder[at(given)] = place;
        return false;
    }
    m_holder[at(slot)] = place;
    m_given[at(place)] = slot;
    return true;
}

} // namespace skt
