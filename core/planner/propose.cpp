// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/propose.h"

#include "core/planner/demand_words.h"
#include "core/planner/problem_builder.h"
#include "core/planner/proposal_report.h"
#include "core/planner/solver.h"
#include "core/planner/stop_watch.h"
#include "core/planner/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {
namespace {

constexpr double secondsToExplain = 2.0; ///< and as many to try relaxations

class Proposer
{
public:
    Proposer(const CampaignIndex &index,
             const Environment &environment,
             const ProposeOptions &options)
        : m_index(index)
        , m_environment(environment)
        , m_options(options)
        , m_watch(options.seconds, options.cancelled)
        , m_built(buildProblem(index, environment, options.only))
    {}

    Proposal run()
    {
        if (m_built.grid.slots() == 0) {
            demandWindow();
        } else {
            const SolverResult result = search();
            m_proposal.cancelled = result.cancelled;
            if (result.outcome == SolverResult::Outcome::Found) {
                fillIn(result.schedule);
                m_proposal.feasible = true;
                reportProposal(m_index, m_environment, m_built, m_proposal);
            } else {
                explainFailure(result);
            }
        }
        m_proposal.seconds = m_watch.elapsed();
        return std::move(m_proposal);
    }

private:
    SolverResult search()
    {
        SolverOptions options;
        options.seed = m_environment.seed;
        options.seconds = m_options.seconds;
        options.cancelled = m_options.cancelled;
        return solve(m_built.problem, options);
    }

    void demandWindow()
    {
        Demand window;
        window.kind = Demand::Kind::Window;
        window.text = PlannerWords::tr("The plan does not say from when to when visits take place");
        window.relaxation = PlannerWords::tr("Set the first and the last day of visits");
        m_proposal.unsatisfied.push_back(window);
        m_proposal.summary = window.text + u'.';
    }

    void fillIn(const Schedule &schedule)
    {
        std::vector<ProposedVisit> &visits = m_proposal.visits;
        for (const Visit &visit : m_built.outside)
            visits.push_back(kept(visit));
        for (std::size_t i = 0; i < m_built.visits.size(); ++i) {
            const auto [date, part] = m_built.placeOf(static_cast<int>(i), schedule[i]);
            for (const Visit &visit : m_built.visits[i].visits) {
                if (m_built.visits[i].fixed) {
                    visits.push_back(kept(visit));
                    continue;
                }
                ProposedVisit placed;
                if (!visit.id.isNull())
                    placed.visit = visit.id;
                placed.team = visit.team;
                placed.unit = visit.unit;
                placed.date = date;
                placed.part = part;
                visits.push_back(placed);
            }
        }
        std::stable_sort(visits.begin(), visits.end(), [this](const auto &a, const auto &b) {
            const auto key = [this](const ProposedVisit &visit) {
                return std::tuple{visit.date, visit.part, m_index.team(visit.team)->number};
            };
            if (key(a) != key(b))
                return key(a) < key(b);
            return compareVietnamese(m_index.unit(a.unit)->name, m_index.unit(b.unit)->name) < 0;
        });
    }

    static ProposedVisit kept(const Visit &visit)
    {
        return {visit.id, visit.team, visit.unit, *visit.date, visit.part, true};
    }

    void explainFailure(const SolverResult &result)
    {
        m_proposal.proved = false;
        if (result.cancelled) {
            m_proposal.summary =
                PlannerWords::tr("The search was cancelled before a schedule was found.");
            return;
        }
        ExplainOptions options;
        options.seconds = secondsToExplain;
        options.cancelled = m_options.cancelled;
        const Explanation explanation = explain(m_built.problem, options);
        m_proposal.proved = explanation.infeasible && explanation.irreducible;
        if (!explanation.infeasible) {
            m_proposal.summary =
                result.outOfTime ? PlannerWords::tr(
                    "No schedule was found in the time given; it is not proved that "
                    "there is none. Give it more time.")
                                 : PlannerWords::tr(
                                     "No schedule was found; it is not proved that there is none.");
            return;
        }
        m_proposal.unsatisfied =
            demandsOf(m_index,
                      m_environment,
                      m_built,
                      explanation,
                      {secondsToExplain, m_options.cancelled, m_environment.seed});
        m_proposal.summary =
            explanation.shortage
                ? shortageInWords(m_index, m_built, *explanation.shortage)
                : PlannerWords::tr("The demands named cannot all be met: %1 of them.")
                      .arg(m_proposal.unsatisfied.size());
    }

    const CampaignIndex &m_index;
    const Environment &m_environment;
    const ProposeOptions &m_options;
    StopWatch m_watch;
    BuiltProblem m_built;
    Proposal m_proposal;
};

} // namespace

Proposal
propose(const CampaignIndex &index, const Environment &environment, const ProposeOptions &options)
{
    return Proposer(index, environment, options).run();
}

} // namespace skt
