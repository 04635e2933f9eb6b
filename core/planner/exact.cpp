// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/exact.h"

#include "core/planner/matching.h"
#include "core/planner/search_state.h"
#include "core/planner/solver.h"

namespace skt {
namespace {

class CaseByCase
{
public:
    CaseByCase(const ScheduleProblem &problem, int steps, StopWatch &watch)
        : m_problem(problem)
        , m_graph(problem)
        , m_state(problem, m_graph, startSlots(problem), Strength::Must, problem.slots)
        , m_stepsLeft(steps)
        , m_watch(watch)
    {}

    Answer run()
    {
        if (m_stepsLeft-- <= 0 || m_watch.stop())
            return Answer::Unknown;
        int next = -1;
        for (const int visit : m_state.freeVisits())
            if (m_state.slotOf(visit) < 0
                && (next < 0 || m_state.choices(visit) < m_state.choices(next)))
                next = visit;
        if (next < 0)
            return Answer::Feasible;
        if (hasShortage())
            return Answer::Infeasible;
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (!m_state.isFree(next, slot))
                continue;
            m_state.put(next, slot);
            const Answer answer = run();
            m_state.take(next);
            if (answer != Answer::Infeasible)
                return answer;
        }
        return Answer::Infeasible;
    }

private:
    /// Among the visits that still wait and what is left to them.
    [[nodiscard]] bool hasShortage() const
    {
        std::vector<SlotSet> starts(m_problem.visits.size(), SlotSet{m_problem.slots});
        std::vector<bool> waiting(m_problem.visits.size(), false);
        for (const int visit : m_state.freeVisits()) {
            if (m_state.slotOf(visit) >= 0)
                continue;
            waiting[static_cast<std::size_t>(visit)] = true;
            for (int slot = 0; slot < m_problem.slots; ++slot)
                if (m_state.isFree(visit, slot))
                    starts[static_cast<std::size_t>(visit)].insert(slot);
        }
        return ShortageFinder(m_problem, starts, std::move(waiting))
            .any(Strength::Must)
            .has_value();
    }

    const ScheduleProblem &m_problem;
    ConflictGraph m_graph;
    SearchState m_state;
    int m_stepsLeft;
    StopWatch &m_watch;
};

/// The same without wishes: only errors count.
ScheduleProblem withoutWishes(ScheduleProblem problem)
{
    for (ProblemVisit &visit : problem.visits)
        visit.avoided.clear();
    std::erase_if(problem.resources, [](const ProblemResource &resource) {
        return resource.strength != Strength::Must;
    });
    for (ProblemResource &resource : problem.resources)
        if (resource.apart != Strength::Must)
            resource.apart.reset();
    return problem;
}

} // namespace

Answer decide(const ScheduleProblem &problem, int steps, StopWatch &watch)
{
    const ScheduleProblem errors = withoutWishes(problem);
    SolverOptions options;
    options.improving = false;
    options.repairSteps = 500 + 4LL * steps;
    options.cancelled = [&watch] { return watch.stop(); };
    switch (solve(errors, options).outcome) {
    case SolverResult::Outcome::Found:
        return Answer::Feasible;
    case SolverResult::Outcome::Impossible:
        return Answer::Infeasible;
    case SolverResult::Outcome::NotFound:
        break;
    }
    return CaseByCase(errors, steps, watch).run();
}

} // namespace skt
