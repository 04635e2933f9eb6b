// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search.h"

#include <algorithm>

namespace skt {
namespace {

constexpr int maximumRounds = 40;
constexpr int longChain = 3; ///< for visits that cost a warning or a change

ScheduleCost operator-(ScheduleCost a, const ScheduleCost &b)
{
    for (std::size_t i = 0; i < a.parts.size(); ++i)
        a.parts[i] -= b.parts[i];
    return a;
}

class Improver
{
public:
    Improver(SearchState &state, StopWatch &watch)
        : m_state(state)
        , m_watch(watch)
        , m_moving(state.problem().visits.size(), false)
    {}

    /// One attempt for every visit; whether any made the schedule cheaper.
    bool round(Chance &chance)
    {
        std::vector<int> order = m_state.freeVisits();
        chance.shuffle(order);
        bool better = false;
        for (const int visit : order) {
            if (m_watch.stop())
                return false;
            const int old = m_state.slotOf(visit);
            m_state.take(visit);
            const ScheduleCost present = m_state.costAt(visit, old);
            m_thorough = present.parts[0] > 0 || present.parts[1] > 0;
            if (settle(visit, present, m_thorough ? longChain : 1))
                better = true;
            else
                m_state.put(visit, old);
        }
        return better;
    }

private:
    /// Finds a visit that is not placed a half-day so that the whole costs less than \a limit more
    /// than it does now: a free one, or that of one other visit, which then has to settle itself.
    bool settle(int visit, const ScheduleCost &limit, int chain)
    {
        const int best = cheapestBelow(visit, limit);
        if (best >= 0) {
            m_state.put(visit, best);
            return true;
        }
        if (chain == 0 || m_watch.stop())
            return false;
        m_moving[static_cast<std::size_t>(visit)] = true;
        bool settled = false;
        for (int slot = 0; slot < m_state.slots() && !settled; ++slot)
            settled = m_state.mayStart(visit, slot) && m_state.blockers(visit, slot) > 0
                      && turnOut(visit, slot, limit, chain);
        m_moving[static_cast<std::size_t>(visit)] = false;
        return settled;
    }

    [[nodiscard]] int cheapestBelow(int visit, ScheduleCost limit) const
    {
        int best = -1;
        for (int slot = 0; slot < m_state.slots(); ++slot) {
            if (!m_state.isFree(visit, slot))
                continue;
            const ScheduleCost cost = m_state.costAt(visit, slot);
            if (cost < limit) {
                limit = cost;
                best = slot;
            }
        }
        return best;
    }

    bool turnOut(int visit, int slot, const ScheduleCost &limit, int chain)
    {
        if (!m_thorough && !(m_state.costAt(visit, slot) < limit))
            return false;
        std::vector<int> out;
        m_state.collectBlockers(visit, slot, out);
        const int other = out.front();
        if (out.size() > 1 || m_moving[static_cast<std::size_t>(other)])
            return false;
        const int old = m_state.slotOf(other);
        m_state.take(other);
        const ScheduleCost released = m_state.costAt(other, old);
        const ScheduleCost rest = (limit + released) - m_state.costAt(visit, slot);
        m_state.put(visit, slot);
        if (ScheduleCost{} < rest && settle(other, rest, chain - 1))
            return true;
        m_state.take(visit);
        m_state.put(other, old);
        return false;
    }

    SearchState &m_state;
    StopWatch &m_watch;
    std::vector<bool> m_moving; ///< visits of the chain that is being tried
    bool m_thorough = false;
};

} // namespace

void improve(SearchState &state, Chance &chance, StopWatch &watch)
{
    Improver improver(state, watch);
    for (int round = 0; round < maximumRounds && improver.round(chance); ++round) {
    }
}

} // namespace skt
