// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/exact.h"

#include "core/planner/conflict_graph.h"
#include "core/planner/distinct.h"
#include "core/planner/implied_cliques.h"
#include "core/planner/solver.h"

#include <algorithm>

namespace skt {
namespace {

/// Depth first over the visits' domains. Before every choice each resource takes out the half-days
/// that it can give to nobody's good; resources that failed often are decided first.
class CaseByCase
{
public:
    CaseByCase(const ScheduleProblem &problem, int steps, StopWatch &watch)
        : m_problem(problem)
        , m_graph(problem)
        , m_distinct(problem.slots)
        , m_weight(problem.visits.size(), 1)
        , m_stepsLeft(steps)
        , m_watch(watch)
    {
        // Visits that can do without the resource at times, or take two half-days, are left to the
        // pairs of the graph: what is taken out is taken out for good reason all the same.
        std::vector<bool> plain(problem.visits.size(), true);
        for (std::size_t visit = 0; visit < plain.size(); ++visit)
            plain[visit] = !problem.visits[visit].allDay;
        for (const auto &[a, b] : problem.apart)
            plain[at(a)] = plain[at(b)] = false;
        for (const ProblemResource &resource : problem.resources) {
            std::vector<int> members;
            for (const int visit : resource.visits)
                if (plain[at(visit)]
                    && std::none_of(resource.partly.begin(),
                                    resource.partly.end(),
                                    [visit](const auto &partly) { return partly.first == visit; }))
                    members.push_back(visit);
            m_groups.push_back(std::move(members));
        }
    }

    Answer run() { return search(startSlots(m_problem)); }

private:
    using Domains = std::vector<SlotSet>;

    static std::size_t at(int number) { return static_cast<std::size_t>(number); }

    Answer search(Domains domains)
    {
        if (m_stepsLeft-- <= 0 || m_watch.stop())
            return Answer::Unknown;
        if (!propagate(domains))
            return Answer::Infeasible;
        const int next = mostPressing(domains);
        if (next < 0)
            return Answer::Feasible;
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (!domains[at(next)].contains(slot))
                continue;
            Domains chosen = domains;
            chosen[at(next)] = SlotSet{m_problem.slots};
            chosen[at(next)].insert(slot);
            const Answer answer = search(std::move(chosen));
            if (answer != Answer::Infeasible)
                return answer;
        }
        return Answer::Infeasible;
    }

    /// Until nothing changes; false where a visit has nothing left.
    bool propagate(Domains &domains)
    {
        for (bool changed = true; changed;) {
            const Domains before = domains;
            if (!excludeNeighbours(domains))
                return false;
            for (const std::vector<int> &group : m_groups)
                if (!m_distinct.filter(group, domains)) {
                    for (const int visit : group)
                        ++m_weight[at(visit)];
                    return false;
                }
            changed = domains != before;
        }
        return true;
    }

    bool excludeNeighbours(Domains &domains)
    {
        for (int visit = 0; visit < m_problem.size(); ++visit) {
            const int choices = domains[at(visit)].count();
            if (choices == 0) {
                ++m_weight[at(visit)];
                return false;
            }
            if (choices > 1)
                continue;
            int start = 0;
            while (!domains[at(visit)].contains(start))
                ++start;
            for (int slot = start; slot <= lastSlotOf(m_problem.visits[at(visit)], start); ++slot)
                for (const ConflictGraph::Edge &edge : m_graph.edges(visit))
                    if (m_graph.holds(edge, slot))
                        domains[at(edge.to)].remove(m_problem.visits[at(edge.to)].allDay ? slot & ~1
                                                                                         : slot);
        }
        return true;
    }

    /// Few half-days and much trouble; -1 when all are decided.
    [[nodiscard]] int mostPressing(const Domains &domains) const
    {
        int best = -1;
        int bestChoices = 0;
        for (int visit = 0; visit < m_problem.size(); ++visit) {
            const int choices = domains[at(visit)].count();
            if (choices > 1
                && (best < 0 || choices * m_weight[at(best)] < bestChoices * m_weight[at(visit)])) {
                best = visit;
                bestChoices = choices;
            }
        }
        return best;
    }

    const ScheduleProblem &m_problem;
    ConflictGraph m_graph;
    DistinctFilter m_distinct;
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_weight; ///< by visit: how often it was in what failed
    int m_stepsLeft;
    StopWatch &m_watch;
};

/// The same without wishes: only errors count; with what follows from several resources together.
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
    for (ProblemResource &implied : impliedCliques(problem))
        problem.resources.push_back(std::move(implied));
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
