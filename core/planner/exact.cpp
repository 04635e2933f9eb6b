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

    Verdict run() { return search(startSlots(m_problem)); }

private:
    using Domains = std::vector<SlotSet>;

    static std::size_t at(int number) { return static_cast<std::size_t>(number); }

    Verdict search(Domains domains)
    {
        if (m_stepsLeft-- <= 0 || m_watch.stop())
            return Verdict::Unknown;
        if (!propagate(domains))
            return Verdict::Infeasible;
        const int next = mostPressing(domains);
        if (next < 0)
            return Verdict::Feasible;
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (!domains[at(next)].contains(slot))
                continue;
            Domains chosen = domains;
            chosen[at(next)] = SlotSet{m_problem.slots};
            chosen[at(next)].insert(slot);
            const Verdict verdict = search(std::move(chosen));
            if (verdict != Verdict::Infeasible)
                return verdict;
        }
        return Verdict::Infeasible;
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

SolverResult::Outcome
shortSearch(const ScheduleProblem &problem, long long repairSteps, StopWatch &watch)
{
    SolverOptions options;
    options.improving = false;
    options.repairSteps = repairSteps;
    options.cancelled = [&watch] { return watch.stop(); };
    return solve(problem, options).outcome;
}

} // namespace

Verdict decide(const ScheduleProblem &problem, int steps, StopWatch &watch)
{
    using Outcome = SolverResult::Outcome;
    ScheduleProblem errors = withoutWishes(problem);
    Outcome outcome = shortSearch(errors, steps / 12, watch);
    if (outcome == Outcome::NotFound) {
        // What follows from several resources together takes long to find, so it is looked for only
        // where there is no quick verdict.
        for (ProblemResource &implied : impliedCliques(errors))
            errors.resources.push_back(std::move(implied));
        outcome = shortSearch(errors, 4LL * steps, watch);
    }
    if (outcome == Outcome::NotFound)
        return CaseByCase(errors, steps, watch).run();
    return outcome == Outcome::Found ? Verdict::Feasible : Verdict::Infeasible;
}

} // namespace skt
