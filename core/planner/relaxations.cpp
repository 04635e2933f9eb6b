// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/relaxations.h"

#include "core/planner/problem_part.h"
#include "core/planner/solver.h"

namespace skt {

Relaxations::Relaxations(const BuiltProblem &built, const RelaxationSearch &search)
    : m_built(built)
    , m_search(search)
    , m_watch(search.seconds, search.cancelled)
{}

std::optional<Schedule> Relaxations::frees(const Relaxation &relaxation)
{
    ProblemPart part = relaxed(m_built.problem, relaxation);
    const auto found = solved(part.extract());
    if (!found)
        return std::nullopt;
    Schedule schedule(m_built.problem.visits.size(), -1);
    for (std::size_t i = 0; i < found->size(); ++i)
        schedule[static_cast<std::size_t>(part.original(static_cast<int>(i)))] = (*found)[i];
    return schedule;
}

std::optional<int> Relaxations::shortestWindow(int demand)
{
    const int end = m_built.problem.slots;
    ScheduleProblem longer =
        relaxed(m_built.problem, {Relaxation::Kind::DropDemand, demand}).extract();
    if (!solved(longer))
        return std::nullopt;
    for (int first = m_built.grid.firstBeyond(); first + 2 < end; first += 2) {
        ScheduleProblem shorter = longer;
        for (ProblemVisit &visit : shorter.visits)
            for (int slot = first + 2; slot < end; ++slot)
                visit.open.remove(slot);
        if (solved(shorter))
            return first + 1;
    }
    return end - 1;
}

std::optional<Schedule> Relaxations::solved(const ScheduleProblem &problem)
{
    if (m_watch.stop())
        return std::nullopt;
    SolverOptions options;
    options.seed = m_search.seed;
    options.improving = false;
    options.repairSteps = 5000;
    options.cancelled = [this] { return m_watch.stop(); };
    SolverResult result = solve(problem, options);
    if (result.outcome != SolverResult::Outcome::Found)
        return std::nullopt;
    return std::move(result.schedule);
}

} // namespace skt
