// SPDX-License-Identifier: GPL-3.0-or-later
// What is claimed where the search was cut short: never more than is proved.
#include "core/planner/exact.h"
#include "core/planner/explain.h"
#include "core/planner/implied_cliques.h"
#include "core/planner/problem_builder.h"
#include "core/planner/relaxations.h"
#include "core/planner/solver.h"
#include "tests/core/planner/proposing.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_schedule.h"

using namespace skt;
using namespace skt::test;
using Outcome = SolverResult::Outcome;

namespace {

/// Five visits, each of which excludes the next, in two half-days: impossible, though no resource
/// alone has too few.
ScheduleProblem ringOfFive()
{
    ScheduleProblem problem;
    problem.slots = 2;
    for (int visit = 0; visit < 5; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(problem.slots);
        problem.visits.push_back(wanted);
    }
    for (int a = 0; a < 4; ++a)
        problem.resources.push_back({{a, a + 1}, Strength::Must, {}, {}, -1});
    problem.resources.push_back({{0, 4}, Strength::Must, {}, {}, -1});
    return problem;
}

/// The same as a campaign: five teams, each of which shares a person with the next.
CampaignBuilder campaignOfFive()
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate{2023, 8, 3}, {}};
    for (int team = 1; team <= 5; ++team) {
        plan.team(team, QStringLiteral("Cơ quan %1").arg(team));
        plan.inspect(team, QStringLiteral("Xã số %1").arg(team));
        plan.assign(team, QStringLiteral("Người %1").arg(team));
        plan.assign(team % 5 + 1, QStringLiteral("Người %1").arg(team));
    }
    return plan;
}

/// Says no as often as \a times, then yes.
std::function<bool()> cancelledAfter(long long times)
{
    return [left = times]() mutable { return --left < 0; };
}

} // namespace

TEST_CASE("Whether visits can be placed is decided rightly or left open", "[planner][property]")
{
    constexpr int steps = 4;
    int open = 0;
    int foundByCases = 0; // the short search before did not find it
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RandomShape shape;
        shape.visits = 8;
        shape.resources = 7;
        shape.openPercent = 40;
        shape.odd = seed % 4 == 0;
        shape.allDayPercent = seed % 3 == 0 ? 20 : 0;
        const ScheduleProblem problem = randomProblem(shape, seed);
        StopWatch watch(60, {});
        const Verdict verdict = decide(problem, steps, watch);
        CAPTURE(seed);
        if (verdict == Verdict::Unknown)
            ++open;
        else
            REQUIRE((verdict == Verdict::Feasible) == isFeasible(problem));
        const SolverOptions options{.improving = false, .repairSteps = 4 * steps};
        foundByCases +=
            verdict == Verdict::Feasible && solve(problem, options).outcome == Outcome::NotFound;
    }
    CHECK(open > 0);
    CHECK(open < 30);
    CHECK(foundByCases > 0);
}

TEST_CASE("A set that was not tried to the end is not called irreducible", "[planner]")
{
    ScheduleProblem problem = ringOfFive();
    for (int visit = 0; visit < 3; ++visit) // and three that are no matter
        problem.visits.push_back(problem.visits.front());
    const std::vector ring{0, 1, 2, 3, 4};
    int unfinished = 0;
    for (int times = 0; times <= 100; ++times) {
        CAPTURE(times);
        const Explanation explanation =
            explain(problem, {.seconds = 60, .cancelled = cancelledAfter(times), .steps = 100});
        if (explanation.infeasible)
            REQUIRE(std::includes(
                explanation.visits.begin(), explanation.visits.end(), ring.begin(), ring.end()));
        if (explanation.irreducible)
            REQUIRE(explanation.visits == ring);
        unfinished += explanation.infeasible && !explanation.irreducible;
    }
    CHECK(unfinished > 0);
    CHECK(explain(problem, {.seconds = 60}).irreducible);
}

TEST_CASE("Where time was over before a schedule or a proof was found, just that is said",
          "[planner]")
{
    const CampaignBuilder plan = campaignOfFive();
    const CampaignIndex index(plan.campaign);
    REQUIRE_FALSE(proposed(plan.campaign).feasible);
    CHECK(proposed(plan.campaign).proved);
    ProposeOptions options;
    options.seconds = 0;
    options.cancelled = cancelledAfter(1);
    const Proposal proposal = propose(index, environmentOn(planned), options);
    CHECK(proposal.summary.startsWith(u"No schedule was found in the time given;"));
    CHECK_FALSE(proposal.proved);
    CHECK(proposal.unsatisfied.empty());
}

TEST_CASE("A way out is promised only where it was tried", "[planner]")
{
    const CampaignBuilder plan = campaignOfFive();
    const CampaignIndex index(plan.campaign);
    const BuiltProblem built = buildProblem(index, environmentOn(planned));
    const Relaxation oneLess{Relaxation::Kind::DropVisit, 0};
    RelaxationSearch search;
    search.seconds = 60;
    CHECK(Relaxations(built, search).frees(oneLess));
    search.seconds = 0;
    CHECK_FALSE(Relaxations(built, search).frees(oneLess));
}

TEST_CASE("What follows from several resources is not looked for among very many visits",
          "[planner]")
{
    const auto cliques = [](int visits) {
        ScheduleProblem problem;
        problem.slots = 2;
        problem.visits.resize(static_cast<std::size_t>(visits));
        for (const auto &[a, b] : {std::pair{0, 1}, {1, 2}, {0, 2}})
            problem.resources.push_back({{a, b}, Strength::Must, {}, {}, -1});
        return impliedCliques(problem);
    };
    REQUIRE(cliques(400).size() == 1);
    CHECK(cliques(400).front().visits == std::vector{0, 1, 2});
    CHECK(cliques(401).empty());
}
