// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain.h"
#include "core/planner/solver.h"
#include "tests/benchmarks/schedule_file.h"
#include "tests/core/planner_gecode/gecode_oracle.h"
#include "tests/support/random_schedule.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace skt;
using namespace skt::test;
using Outcome = SolverResult::Outcome;

namespace {

/// A campaign's shape: teams with agencies, of which some sit on two teams and some are inspected.
ScheduleProblem
campaignLike(int teams, int visitsPerTeam, int days, int openPercent, Chance &chance)
{
    ScheduleProblem problem;
    problem.slots = 2 * days;
    for (int visit = 0; visit < teams * visitsPerTeam; ++visit) {
        ProblemVisit wanted;
        wanted.open = randomSlots(chance, problem.slots, openPercent);
        wanted.team = visit % teams;
        problem.visits.push_back(std::move(wanted));
    }
    const auto visitsOf = [&](int team) {
        std::vector<int> visits;
        for (int visit = team; visit < problem.size(); visit += teams)
            visits.push_back(visit);
        return visits;
    };
    for (int team = 0; team < teams; ++team)
        problem.resources.push_back({visitsOf(team), Strength::Must, {}, {}, -1});
    for (int i = 0; i < teams; ++i) { // an agency of two teams, or the office of one at home
        const int team = chance.below(teams);
        const int other = (team + 1 + chance.below(teams - 1)) % teams;
        std::vector<int> visits = visitsOf(team);
        const std::vector<int> more = visitsOf(other);
        if (chance.below(2))
            visits.insert(visits.end(), more.begin(), more.end());
        else
            visits.push_back(more[static_cast<std::size_t>(chance.below(visitsPerTeam))]);
        std::sort(visits.begin(), visits.end());
        problem.resources.push_back({std::move(visits), Strength::Must, {}, {}, -1});
    }
    return problem;
}

ScheduleProblem without(const ScheduleProblem &problem, const Explanation &explanation, int leftOut)
{
    ProblemPart part(problem);
    std::fill(part.visits.begin(), part.visits.end(), false);
    for (const int visit : explanation.visits)
        part.visits[static_cast<std::size_t>(visit)] = visit != leftOut;
    return part.extract();
}

int moves(const ScheduleProblem &problem, const Schedule &schedule)
{
    int moved = 0;
    for (std::size_t visit = 0; visit < schedule.size(); ++visit)
        moved += problem.visits[visit].present != schedule[visit];
    return moved;
}

} // namespace

TEST_CASE("Gecode and we agree on what can be scheduled, and on irreducible sets",
          "[planner][gecode]")
{
    int feasible = 0;
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 180; ++seed) {
        Chance chance(seed);
        const int teams = 3 + static_cast<int>(seed % 4);
        const ScheduleProblem problem = campaignLike(
            teams, 8, 7 + static_cast<int>(seed % 3), 25 + 5 * static_cast<int>(seed % 6), chance);
        CAPTURE(seed);
        const auto expected = gecodeIsFeasible(problem, 1);
        if (!expected)
            continue;
        SolverResult result = solve(problem, {.seed = seed});
        REQUIRE((result.outcome == Outcome::Found) == *expected);
        if (*expected) {
            CHECK(countErrors(problem, result.schedule) == 0);
            ++feasible;
            continue;
        }
        const Explanation explanation = explain(problem, {.seconds = 60});
        REQUIRE(explanation.infeasible);
        REQUIRE(explanation.irreducible);
        // Gecode does not see what follows from several resources together; it may give up.
        REQUIRE(gecodeIsFeasible(without(problem, explanation, -1), 1) != true);
        for (const int visit : explanation.visits)
            REQUIRE(gecodeIsFeasible(without(problem, explanation, visit), 5) == true);
        ++impossible;
    }
    CHECK(feasible >= 40);
    CHECK(impossible >= 60);
}

TEST_CASE("Repairing a schedule moves as few visits as Gecode proves", "[planner][gecode]")
{
    int compared = 0;
    int equal = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Chance chance(seed);
        const int teams = 4 + static_cast<int>(seed % 8);
        ScheduleProblem problem = campaignLike(teams, 8, 12, 90, chance);
        const SolverResult base = solve(problem, {.seed = seed});
        if (base.outcome != Outcome::Found)
            continue;
        for (int visit = 0; visit < problem.size(); ++visit)
            problem.visits[static_cast<std::size_t>(visit)].present =
                base.schedule[static_cast<std::size_t>(visit)];
        for (int team = 0; team < teams; ++team) { // one team in four loses three days
            if (chance.below(4))
                continue;
            const int first = 2 * chance.below(9);
            for (ProblemVisit &visit : problem.visits)
                for (int slot = first; visit.team == team && slot < first + 6; ++slot)
                    visit.open.remove(slot);
        }
        const auto fewest = gecodeFewestMoves(problem, 2);
        if (!fewest)
            continue;
        const SolverResult repaired = solve(problem, {.seed = seed});
        CAPTURE(seed, *fewest);
        REQUIRE(repaired.outcome == Outcome::Found);
        CHECK(moves(problem, repaired.schedule) >= *fewest);
        ++compared;
        equal += moves(problem, repaired.schedule) == *fewest;
    }
    CAPTURE(compared, equal);
    CHECK(compared >= 60);
    CHECK(equal * 100 >= compared * 95);
}

TEST_CASE("A schedule file is read as numbers or refused", "[planner]")
{
    std::istringstream good("2 3 3 5\n2 0 1\n2 1 2\n0 2 1 4 -1\n0 -1 0 3\n1 -1 0 -1\n");
    const auto problem = readScheduleFile(good);
    REQUIRE(problem);
    CHECK(problem->slots == 6);
    CHECK(problem->size() == 3);
    CHECK_FALSE(problem->visits[0].open.contains(4));
    CHECK_FALSE(problem->visits[1].open.contains(5));
    CHECK(problem->visits[1].present == 3);
    // Team 1; agency 1 of both teams; agency 2 of team 2 and host of the first visit.
    REQUIRE(problem->resources.size() == 4);
    CHECK(problem->resources[0].visits == std::vector{0, 1});
    CHECK(problem->resources[2].visits == std::vector{0, 1, 2});
    CHECK(problem->resources[3].visits == std::vector{0, 2});
    for (const char *text : {"",
                             "0 1 1 4",
                             "1 1 1 4\n-1",
                             "1 1 1 4\n1 7\n0 -1 0 -1",
                             "1 1 1 4\n1 0\n5 -1 0 -1",
                             "1 1 1 4\n1 0\n0 -1 2 1"}) {
        std::istringstream bad(text);
        CAPTURE(text);
        CHECK_FALSE(readScheduleFile(bad));
    }
}
