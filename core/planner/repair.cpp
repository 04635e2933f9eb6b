// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search.h"

#include <algorithm>
#include <tuple>

namespace skt {
namespace {

struct Insertion
{
    int place = -1; ///< in the list of visits left over
    int slot = -1;
};

class Repair
{
public:
    Repair(SearchState &state, std::vector<int> left, Chance &chance)
        : m_state(state)
        , m_left(std::move(left))
        , m_chance(chance)
        , m_tabuUntil(state.problem().visits.size() * static_cast<std::size_t>(state.slots()), 0)
        , m_fullest(state.schedule())
        , m_fewestLeft(m_left.size())
    {}

    bool run(long long steps, StopWatch &watch, std::vector<int> &restless)
    {
        for (m_step = 1; m_step <= steps && !m_left.empty() && !watch.stop(); ++m_step) {
            const Insertion chosen = choose();
            if (chosen.place >= 0)
                insert(chosen, restless);
        }
        if (m_left.empty())
            return true;
        m_state.load(m_fullest);
        return false;
    }

private:
    static constexpr std::size_t looked = 40; ///< of many left over, so many are tried per step

    long long &tabuUntil(int visit, int slot)
    {
        return m_tabuUntil[static_cast<std::size_t>(visit)
                               * static_cast<std::size_t>(m_state.slots())
                           + static_cast<std::size_t>(slot)];
    }

    /// The insertion that turns out the fewest; then the one that keeps a visit at its present
    /// half-day and costs the fewest warnings; chance between equals.
    Insertion choose()
    {
        Insertion best;
        std::tuple<int, long long> bestCost{};
        int equals = 0;
        const std::size_t tries = std::min(m_left.size(), looked);
        for (std::size_t i = 0; i < tries; ++i) {
            const int place = m_left.size() <= looked
                                  ? static_cast<int>(i)
                                  : m_chance.below(static_cast<int>(m_left.size()));
            const int visit = m_left[static_cast<std::size_t>(place)];
            for (int slot = 0; slot < m_state.slots(); ++slot) {
                if (!m_state.mayStart(visit, slot) || tabuUntil(visit, slot) > m_step)
                    continue;
                const int out = m_state.blockers(visit, slot);
                if (best.place >= 0 && out > std::get<0>(bestCost))
                    continue;
                const ScheduleCost added = m_state.costAt(visit, slot);
                const std::tuple cost{out, added.parts[0] * 2 + added.parts[1]};
                if (best.place < 0 || cost < bestCost) {
                    best = {place, slot};
                    bestCost = cost;
                    equals = 1;
                } else if (cost == bestCost && m_chance.below(++equals) == 0) {
                    best = {place, slot};
                }
            }
        }
        return best;
    }

    void insert(const Insertion &chosen, std::vector<int> &restless)
    {
        const int visit = m_left[static_cast<std::size_t>(chosen.place)];
        m_left[static_cast<std::size_t>(chosen.place)] = m_left.back();
        m_left.pop_back();
        m_state.collectBlockers(visit, chosen.slot, m_out);
        for (const int out : m_out) {
            const int slot = m_state.slotOf(out);
            m_state.take(out);
            m_left.push_back(out);
            ++restless[static_cast<std::size_t>(out)];
            tabuUntil(out, slot) =
                m_step + 10 + static_cast<long long>(m_left.size()) * 6 / 10 + m_chance.below(10);
        }
        m_state.put(visit, chosen.slot);
        if (m_left.size() < m_fewestLeft) {
            m_fewestLeft = m_left.size();
            m_fullest = m_state.schedule();
        }
    }

    SearchState &m_state;
    std::vector<int> m_left;
    Chance &m_chance;
    std::vector<long long> m_tabuUntil;
    Schedule m_fullest;
    std::size_t m_fewestLeft;
    std::vector<int> m_out;
    long long m_step = 0;
};

} // namespace

bool repair(SearchState &state,
            std::vector<int> left,
            long long steps,
            Chance &chance,
            StopWatch &watch,
            std::vector<int> &restless)
{
    for (const int visit : left)
        ++restless[static_cast<std::size_t>(visit)];
    return Repair(state, std::move(left), chance).run(steps, watch, restless);
}

} // namespace skt
