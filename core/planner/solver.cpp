// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/solver.h"

#include "core/planner/matching.h"
#include "core/planner/search.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

class Solver
{
public:
    Solver(const ScheduleProblem &problem, const SolverOptions &options)
        : m_problem(problem)
        , m_options(options)
        , m_watch(options.seconds, options.cancelled)
        , m_chance(options.seed)
        , m_graph(problem)
        , m_starts(startSlots(problem))
    {
        m_result.restless.assign(problem.visits.size(), 0);
    }

    SolverResult run()
    {
        std::vector<int> levels{0};
        for (int wish = 0; wish < strengthCount; ++wish)
            if (m_graph.has(static_cast<Strength>(wish)))
                levels.push_back(wish + 1);
        for (const int level : levels) {
            m_lastLevel = level == levels.back();
            if (tryLevel(static_cast<Strength>(level)) || m_watch.stop())
                break;
        }
        m_result.cancelled = m_watch.wasCancelled();
        m_result.outOfTime = m_watch.stopped() && !m_result.cancelled;
        return std::move(m_result);
    }

private:
    bool tryLevel(Strength level)
    {
        m_result.level = level;
        if (m_options.aim == SolverOptions::Aim::EvenLoad)
            return tryOften(level);
        int days = std::min(fewestThinkableDays(level), m_problem.days());
        while (!attempt(level, 2 * days) && !m_watch.stopped())
            if (++days > m_problem.days())
                return false;
        return true;
    }

    /// Where nothing more can be given up, luck is tried again from the beginning.
    bool tryOften(Strength level)
    {
        for (int triesLeft = m_lastLevel ? 3 : 1; !attempt(level, m_problem.slots);) {
            if (--triesLeft == 0 || m_watch.stop()
                || m_result.outcome == SolverResult::Outcome::Impossible)
                return false;
            m_result.schedule.clear();
        }
        return true;
    }

    bool attempt(Strength level, int slotLimit)
    {
        SearchState state(m_problem, m_graph, m_starts, level, slotLimit);
        if (m_result.schedule.empty())
            keepPresent(state);
        else
            loadWhatFits(state);
        std::vector<int> left = placeGreedily(state, m_chance);
        bool complete = left.empty();
        bool impossible = false;
        if (!complete) {
            impossible = hasShortage(state, level);
            if (!impossible || !m_lastLevel) // else what is left over needs no search
                complete = repair(state,
                                  std::move(left),
                                  impossible ? m_options.repairSteps / 20 : m_options.repairSteps,
                                  m_chance,
                                  m_watch,
                                  m_result.restless);
        }
        if (complete && m_options.improving)
            improve(state, m_chance, m_watch);
        m_result.schedule = state.schedule();
        m_result.outcome = complete     ? SolverResult::Outcome::Found
                           : impossible ? SolverResult::Outcome::Impossible
                                        : SolverResult::Outcome::NotFound;
        return complete;
    }

    /// Continues with the fullest schedule of the stricter attempt, so that only the visits that
    /// found no place there cost a warning.
    void loadWhatFits(SearchState &state) const
    {
        for (const int visit : state.freeVisits()) {
            const int slot = m_result.schedule[at(visit)];
            if (slot >= 0 && slot < state.slots() && state.isFree(visit, slot))
                state.put(visit, slot);
        }
    }

    [[nodiscard]] bool hasShortage(const SearchState &state, Strength level) const
    {
        std::vector<SlotSet> starts(m_starts.size(), SlotSet{m_problem.slots});
        for (const int visit : state.freeVisits())
            for (int slot = 0; slot < state.slots(); ++slot)
                if (state.mayStart(visit, slot))
                    starts[at(visit)].insert(slot);
        return ShortageFinder(m_problem, starts).any(level).has_value();
    }

    [[nodiscard]] int fewestThinkableDays(Strength level) const
    {
        int most = 1;
        for (const ProblemResource &resource : m_problem.resources) {
            if (resource.strength < level || !resource.partly.empty() || !m_problem.apart.empty())
                continue;
            int halfDays = 0;
            for (const int visit : resource.visits)
                halfDays += m_problem.visits[at(visit)].allDay ? 2 : 1;
            most = std::max(most, (halfDays + 1) / 2);
        }
        return most;
    }

    const ScheduleProblem &m_problem;
    const SolverOptions &m_options;
    StopWatch m_watch;
    Chance m_chance;
    ConflictGraph m_graph;
    std::vector<SlotSet> m_starts;
    SolverResult m_result;
    bool m_lastLevel = false; ///< no wish is left to be given up
};

} // namespace

SolverResult solve(const ScheduleProblem &problem, const SolverOptions &options)
{
    return Solver(problem, options).run();
}

} // namespace skt
