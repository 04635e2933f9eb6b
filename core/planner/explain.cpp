// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain.h"

#include "core/planner/exact.h"
#include "core/planner/solver.h"

#include <algorithm>
#include <numeric>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

class Explainer
{
public:
    Explainer(const ScheduleProblem &problem, const ExplainOptions &options)
        : m_problem(problem)
        , m_options(options)
        , m_watch(options.seconds, options.cancelled)
        , m_part(problem)
    {}

    Explanation run()
    {
        if (!startFromShortage() && !startFromRestless())
            return std::move(m_result);
        m_result.infeasible = true;
        m_result.irreducible = true;
        keepOnlyWhatMatters();
        spare(m_part.demands);
        spare(m_part.fixed);
        spare(m_part.visits);
        report();
        return std::move(m_result);
    }

private:
    /// One resource alone has too few half-days: the other visits can be forgotten.
    bool startFromShortage()
    {
        const ScheduleProblem whole = m_part.extract();
        const std::vector<SlotSet> starts = startSlots(whole);
        const auto found = ShortageFinder(whole, starts).smallest(Strength::Must);
        if (!found)
            return false;
        std::fill(m_part.visits.begin(), m_part.visits.end(), false);
        for (const int visit : found->visits)
            m_part.visits[at(m_part.original(visit))] = true;
        return true;
    }

    /// Several resources together: the visits that were hardest to place, ever more of them, until
    /// they are proved to be too many.
    bool startFromRestless()
    {
        const ScheduleProblem whole = m_part.extract();
        SolverOptions options;
        options.improving = false;
        options.repairSteps = 4000;
        options.cancelled = [this] { return m_watch.stop(); };
        const SolverResult result = solve(whole, options);
        std::vector<int> order(whole.visits.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&result](int a, int b) {
            return result.restless[at(a)] > result.restless[at(b)];
        });
        for (int &visit : order)
            visit = m_part.original(visit);
        for (std::size_t count = 8;; count = count * 3 / 2) {
            std::fill(m_part.visits.begin(), m_part.visits.end(), false);
            for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
                m_part.visits[at(order[i])] = true;
            if (decidePart() == Verdict::Infeasible)
                return true;
            if (count >= order.size() || m_watch.stop())
                return false;
        }
    }

    Verdict decidePart() { return decide(m_part.extract(), m_options.steps, m_watch); }

    /// Fixed visits and demands that touch none of the visits in question need no trial.
    void keepOnlyWhatMatters()
    {
        std::vector<bool> demands(m_part.demands.size(), false);
        for (const Closure &closure : m_problem.closures)
            for (int visit = 0; visit < m_problem.size(); ++visit)
                if (m_part.visits[at(visit)]
                    && (closure.visits.empty()
                        || std::find(closure.visits.begin(), closure.visits.end(), visit)
                               != closure.visits.end())
                    && closure.slots.meets(m_problem.visits[at(visit)].open))
                    demands[at(closure.demand)] = true;
        std::vector<bool> fixed(m_part.fixed.size(), false);
        for (const ProblemResource &resource : m_problem.resources) {
            const bool concerned =
                std::any_of(resource.visits.begin(), resource.visits.end(), [this](int visit) {
                    return m_part.visits[at(visit)];
                });
            if (!concerned)
                continue;
            if (resource.demand >= 0)
                demands[at(resource.demand)] = true;
            for (const int visit : resource.visits)
                if (m_problem.visits[at(visit)].fixed)
                    fixed[at(visit)] = true;
        }
        m_part.demands = std::move(demands);
        m_part.fixed = std::move(fixed);
    }

    /// Takes out every member without which the rest is still impossible.
    void spare(std::vector<bool> &members)
    {
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!members[i])
                continue;
            members[i] = false;
            const Verdict verdict = decidePart();
            if (verdict != Verdict::Infeasible)
                members[i] = true;
            if (verdict == Verdict::Unknown)
                m_result.irreducible = false;
        }
    }

    static std::vector<int> numbers(const std::vector<bool> &members)
    {
        std::vector<int> result;
        for (std::size_t i = 0; i < members.size(); ++i)
            if (members[i])
                result.push_back(static_cast<int>(i));
        return result;
    }

    void report()
    {
        m_result.visits = numbers(m_part.visits);
        m_result.fixed = numbers(m_part.fixed);
        m_result.demands = numbers(m_part.demands);
        const ScheduleProblem core = m_part.extract();
        const std::vector<SlotSet> starts = startSlots(core);
        m_result.shortage = ShortageFinder(core, starts).smallest(Strength::Must);
        if (!m_result.shortage)
            return;
        m_result.shortage->visits = m_result.visits;
        if (m_result.shortage->resource >= 0)
            m_result.shortage->resource = m_part.originalResource(m_result.shortage->resource);
    }

    const ScheduleProblem &m_problem;
    const ExplainOptions &m_options;
    StopWatch m_watch;
    ProblemPart m_part;
    Explanation m_result;
};

} // namespace

Explanation explain(const ScheduleProblem &problem, const ExplainOptions &options)
{
    return Explainer(problem, options).run();
}

ProblemPart relaxed(const ScheduleProblem &problem, const Relaxation &relaxation)
{
    ProblemPart part(problem);
    switch (relaxation.kind) {
    case Relaxation::Kind::DropVisit:
        part.visits[at(relaxation.number)] = false;
        break;
    case Relaxation::Kind::MoveFixed:
        part.fixed[at(relaxation.number)] = false;
        part.visits[at(relaxation.number)] = true;
        break;
    case Relaxation::Kind::DropFixed:
        part.fixed[at(relaxation.number)] = false;
        break;
    case Relaxation::Kind::DropDemand:
        part.demands[at(relaxation.number)] = false;
        break;
    }
    return part;
}

} // namespace skt
