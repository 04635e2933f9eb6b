// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/matching.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

/// One half-day wanted by a visit; an all-day visit wants two, one of each half of its day.
struct Wish
{
    int visit = 0;
    int half = -1; ///< 0 mornings, 1 afternoons, -1 any
};

/// Kuhn's augmenting paths: as many wishes as possible get a half-day each.
class Matching
{
public:
    Matching(const ScheduleProblem &problem, const std::vector<SlotSet> &starts)
        : m_problem(problem)
        , m_starts(starts)
        , m_holder(at(problem.slots), -1)
        , m_seen(at(problem.slots), 0)
    {}

    bool add(Wish wish)
    {
        m_wishes.push_back(wish);
        ++m_search;
        return augment(static_cast<int>(m_wishes.size()) - 1);
    }

    /// After add() failed: the wishes that share the half-days looked at.
    [[nodiscard]] Shortage shortage(int resource) const
    {
        Shortage result;
        result.resource = resource;
        result.visits.push_back(m_wishes.back().visit);
        result.needed = 1;
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (m_seen[at(slot)] != m_search)
                continue;
            ++result.shared;
            ++result.needed;
            result.visits.push_back(m_wishes[at(m_holder[at(slot)])].visit);
        }
        std::sort(result.visits.begin(), result.visits.end());
        result.visits.erase(std::unique(result.visits.begin(), result.visits.end()),
                            result.visits.end());
        return result;
    }

private:
    [[nodiscard]] bool fits(const Wish &wish, int slot) const
    {
        if (wish.half < 0)
            return m_starts[at(wish.visit)].contains(slot);
        return slot % 2 == wish.half && m_starts[at(wish.visit)].contains(slot & ~1);
    }

    bool augment(int number)
    {
        for (int slot = 0; slot < m_problem.slots; ++slot)
            if (m_holder[at(slot)] < 0 && fits(m_wishes[at(number)], slot)) {
                m_holder[at(slot)] = number;
                return true;
            }
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (m_seen[at(slot)] == m_search || !fits(m_wishes[at(number)], slot))
                continue;
            m_seen[at(slot)] = m_search;
            if (augment(m_holder[at(slot)])) {
                m_holder[at(slot)] = number;
                return true;
            }
        }
        return false;
    }

    const ScheduleProblem &m_problem;
    const std::vector<SlotSet> &m_starts;
    std::vector<Wish> m_wishes;
    std::vector<int> m_holder;
    std::vector<int> m_seen;
    int m_search = 0;
};

} // namespace

ShortageFinder::ShortageFinder(const ScheduleProblem &problem,
                               const std::vector<SlotSet> &starts,
                               std::vector<bool> active)
    : m_problem(problem)
    , m_starts(starts)
    , m_active(std::move(active))
    , m_hasApart(problem.visits.size(), false)
{
    if (m_active.empty())
        m_active.assign(problem.visits.size(), true);
    for (const auto &[a, b] : problem.apart)
        m_hasApart[at(a)] = m_hasApart[at(b)] = true;
}

/// Left out are visits that can share a half-day of it after all: the finding stays a proof.
bool ShortageFinder::takesPart(const ProblemResource &resource, int visit) const
{
    if (!m_active[at(visit)] || m_problem.visits[at(visit)].fixed || m_hasApart[at(visit)])
        return false;
    for (const auto &[partVisit, slots] : resource.partly)
        if (partVisit == visit)
            for (int slot = 0; slot < m_problem.slots; ++slot)
                if (m_starts[at(visit)].contains(slot)
                    && !(slots.contains(slot)
                         && slots.contains(lastSlotOf(m_problem.visits[at(visit)], slot))))
                    return false;
    return true;
}

std::optional<Shortage> ShortageFinder::inVisit(int visit) const
{
    if (!m_active[at(visit)] || m_problem.visits[at(visit)].fixed || !m_starts[at(visit)].isEmpty())
        return std::nullopt;
    return Shortage{-1, {visit}, m_problem.visits[at(visit)].allDay ? 2 : 1, 0};
}

std::optional<Shortage> ShortageFinder::inResource(int resource) const
{
    Matching matching(m_problem, m_starts);
    for (const int visit : m_problem.resources[at(resource)].visits) {
        if (!takesPart(m_problem.resources[at(resource)], visit))
            continue;
        const bool allDay = m_problem.visits[at(visit)].allDay;
        if (!matching.add({visit, allDay ? 0 : -1}) || (allDay && !matching.add({visit, 1})))
            return matching.shortage(resource);
    }
    return std::nullopt;
}

std::optional<Shortage> ShortageFinder::any(Strength level) const
{
    for (int visit = 0; visit < m_problem.size(); ++visit)
        if (auto found = inVisit(visit))
            return found;
    for (std::size_t resource = 0; resource < m_problem.resources.size(); ++resource)
        if (m_problem.resources[resource].strength >= level)
            if (auto found = inResource(static_cast<int>(resource)))
                return found;
    return std::nullopt;
}

std::optional<Shortage> ShortageFinder::smallest(Strength level) const
{
    for (int visit = 0; visit < m_problem.size(); ++visit)
        if (auto found = inVisit(visit))
            return found;
    std::optional<Shortage> best;
    for (std::size_t resource = 0; resource < m_problem.resources.size(); ++resource) {
        if (m_problem.resources[resource].strength < level)
            continue;
        auto found = inResource(static_cast<int>(resource));
        if (found && (!best || found->visits.size() < best->visits.size()))
            best = std::move(found);
    }
    return best;
}

} // namespace skt
