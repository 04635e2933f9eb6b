// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/solver.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_schedule.h"

#include <catch2/catch.hpp>

#include <set>

using namespace skt;
using namespace skt::test;
using Outcome = SolverResult::Outcome;

namespace {

/// \a visits visits of one team in \a days days.
ScheduleProblem oneTeam(int visits, int days)
{
    ScheduleProblem problem;
    problem.slots = 2 * days;
    ProblemResource team;
    for (int visit = 0; visit < visits; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(problem.slots);
        wanted.team = 0;
        problem.visits.push_back(wanted);
        team.visits.push_back(visit);
    }
    problem.resources.push_back(team);
    return problem;
}

std::vector<int> loads(const ScheduleProblem &problem, const Schedule &schedule)
{
    std::vector<int> result(static_cast<std::size_t>(problem.days()), 0);
    for (const int slot : schedule)
        ++result[static_cast<std::size_t>(slot / 2)];
    return result;
}

} // namespace

TEST_CASE("A schedule is found exactly where all cases tried in turn find one",
          "[planner][property]")
{
    const auto seed = static_cast<std::uint64_t>(GENERATE(range(1, 401)));
    RandomShape shape;
    shape.visits = 3 + static_cast<int>(seed % 4);
    shape.days = 2 + static_cast<int>(seed % 2);
    shape.wishPercent = seed % 3 == 0 ? 50 : 0;
    shape.fixedPercent = seed % 5 == 0 ? 30 : 0;
    shape.allDayPercent = seed % 4 == 0 ? 30 : 0;
    shape.closures = static_cast<int>(seed % 3);
    shape.odd = seed % 7 == 0;
    const ScheduleProblem problem = randomProblem(shape, seed);
    const SolverResult result = solve(problem, {.seed = seed, .repairSteps = 2000});
    CAPTURE(seed);
    REQUIRE((result.outcome == Outcome::Found) == isFeasible(problem));
    if (result.outcome == Outcome::Found)
        CHECK(countErrors(problem, result.schedule) == 0);
}

TEST_CASE("A warning is left only where none can be avoided, and as few as possible",
          "[planner][property]")
{
    int compared = 0;
    int fewest = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RandomShape shape;
        shape.visits = 5;
        shape.days = 2 + static_cast<int>(seed % 2);
        shape.wishPercent = 70;
        shape.openPercent = 80;
        shape.fixedPercent = seed % 2 ? 15 : 0;
        shape.allDayPercent = seed % 3 ? 0 : 20;
        const ScheduleProblem problem = randomProblem(shape, seed);
        const auto best = fewestWarnings(problem);
        if (!best)
            continue;
        const SolverResult result = solve(problem, {.seed = seed, .repairSteps = 2000});
        CAPTURE(seed, *best);
        REQUIRE(result.outcome == Outcome::Found);
        const int warnings = countWarnings(problem, result.schedule);
        if (*best == 0)
            CHECK(warnings == 0);
        ++compared;
        fewest += warnings == *best;
    }
    REQUIRE(compared > 100);
    CHECK(fewest >= compared * 90 / 100);
}

TEST_CASE("The same seed gives the same schedule, whatever time is allowed", "[planner]")
{
    RandomShape shape;
    shape.visits = 40;
    shape.days = 12;
    shape.resources = 12;
    const ScheduleProblem problem = randomProblem(shape, 5);
    const SolverResult first = solve(problem, {.seed = 9, .seconds = 30});
    const SolverResult second = solve(problem, {.seed = 9, .seconds = 60});
    CHECK(first.schedule == second.schedule);
    std::set<Schedule> different;
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        different.insert(solve(problem, {.seed = seed}).schedule);
    CHECK(different.size() > 1);
}

TEST_CASE("Visits are spread evenly over the days, or packed into the first ones", "[planner]")
{
    const ScheduleProblem problem = oneTeam(9, 8);
    SECTION("evenly")
    {
        const SolverResult result = solve(problem);
        REQUIRE(result.outcome == Outcome::Found);
        const auto load = loads(problem, result.schedule);
        CHECK(*std::max_element(load.begin(), load.end()) == 2);
        CHECK(*std::min_element(load.begin(), load.end()) == 1);
    }
    SECTION("the last half-day stays free, so that papers can follow")
    {
        const ScheduleProblem loose = oneTeam(3, 8);
        const auto load = loads(loose, solve(loose).schedule);
        CHECK(load[0] + load[1] + load[2] == 3);
    }
    SECTION("fewest days")
    {
        SolverOptions options;
        options.aim = SolverOptions::Aim::FewestDays;
        const SolverResult result = solve(problem, options);
        REQUIRE(result.outcome == Outcome::Found);
        const auto load = loads(problem, result.schedule);
        CHECK(std::count_if(load.begin(), load.end(), [](int n) { return n > 0; }) == 5);
        CHECK(load[4] > 0);
    }
    SECTION("fewest days where the visits cannot be packed as tightly as they are few")
    {
        ScheduleProblem gap = oneTeam(2, 4);
        for (int slot = 0; slot < 4; ++slot)
            gap.visits[1].open.remove(slot);
        SolverOptions options;
        options.aim = SolverOptions::Aim::FewestDays;
        const SolverResult result = solve(gap, options);
        REQUIRE(result.outcome == Outcome::Found);
        CHECK(result.schedule[1] / 2 == 2);
    }
    SECTION("fewest days, wishes left aside in the reckoning")
    {
        ScheduleProblem wishes = oneTeam(4, 4);
        wishes.resources.push_back({{0, 1, 2, 3}, Strength::HostAway, {}, {}, -1});
        wishes.resources.push_back({{0, 1}, Strength::Must, {}, {{0, SlotSet{8}}}, -1});
        SolverOptions options;
        options.aim = SolverOptions::Aim::FewestDays;
        const auto load = loads(wishes, solve(wishes, options).schedule);
        CHECK(load[0] + load[1] == 4);
    }
    SECTION("fewest days of too few")
    {
        SolverOptions options;
        options.aim = SolverOptions::Aim::FewestDays;
        CHECK(solve(oneTeam(9, 4), options).outcome == Outcome::Impossible);
    }
}

TEST_CASE("Visits of one team in one area are on as few days as possible", "[planner]")
{
    ScheduleProblem problem = oneTeam(6, 6);
    for (int visit = 0; visit < 6; ++visit)
        problem.visits[static_cast<std::size_t>(visit)].area = visit / 2;
    const SolverResult result = solve(problem);
    REQUIRE(result.outcome == Outcome::Found);
    for (std::size_t area = 0; area < 3; ++area)
        CHECK(result.schedule[2 * area] / 2 == result.schedule[2 * area + 1] / 2);
}

TEST_CASE("What is at present where it may be stays there", "[planner]")
{
    ScheduleProblem problem = oneTeam(6, 4);
    for (int visit = 0; visit < 6; ++visit)
        problem.visits[static_cast<std::size_t>(visit)].present = visit;
    problem.visits[2].open.remove(2); // this one has to go
    const SolverResult result = solve(problem);
    REQUIRE(result.outcome == Outcome::Found);
    for (int visit = 0; visit < 6; ++visit)
        if (visit != 2)
            CHECK(result.schedule[static_cast<std::size_t>(visit)] == visit);
    CHECK(result.schedule[2] > 5);
}

TEST_CASE("Visits are exchanged along a chain where that spares a warning", "[planner]")
{
    // Three visits, three half-days; each has only one that costs nothing.
    ScheduleProblem problem = oneTeam(4, 2);
    for (std::size_t visit = 0; visit < 4; ++visit) {
        SlotSet avoided = SlotSet::all(problem.slots);
        avoided.remove(static_cast<int>((visit + 1) % 4));
        problem.visits[visit].avoided.push_back({Strength::UnitAway, avoided});
        problem.visits[visit].present = static_cast<int>(visit);
    }
    const SolverResult result = solve(problem);
    REQUIRE(result.outcome == Outcome::Found);
    CHECK(countWarnings(problem, result.schedule) == 0);
}

TEST_CASE("Too few half-days are known at once to be impossible", "[planner]")
{
    CHECK(solve(oneTeam(16, 8)).outcome == Outcome::Found);
    const SolverResult result = solve(oneTeam(17, 8));
    CHECK(result.outcome == Outcome::Impossible);
    CHECK(std::count(result.schedule.begin(), result.schedule.end(), -1) == 1);
}

TEST_CASE("A search ends when it is cancelled or its time is over", "[planner]")
{
    // Six visits that exclude each other by pairs; no single resource shows that it cannot be.
    ScheduleProblem problem;
    problem.slots = 4;
    for (int visit = 0; visit < 6; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(4);
        problem.visits.push_back(wanted);
    }
    for (int a = 0; a < 6; ++a)
        for (int b = a + 1; b < 6; ++b)
            problem.resources.push_back({{a, b}, Strength::Must, {}, {}, -1});
    SolverOptions options;
    options.repairSteps = 1000000000000;
    SECTION("cancelled")
    {
        int asked = 0;
        options.cancelled = [&asked] { return ++asked > 3; };
        const SolverResult result = solve(problem, options);
        CHECK(result.outcome == Outcome::NotFound);
        CHECK(result.cancelled);
        CHECK_FALSE(result.outOfTime);
        CHECK(result.schedule.size() == 6);
    }
    SECTION("out of time")
    {
        options.seconds = 0.02;
        const SolverResult result = solve(problem, options);
        CHECK(result.outcome == Outcome::NotFound);
        CHECK(result.outOfTime);
        CHECK_FALSE(result.cancelled);
    }
    SECTION("out of time when the first schedule is found: it is kept")
    {
        options.seconds = 0;
        const ScheduleProblem easy = oneTeam(9, 8);
        const SolverResult result = solve(easy, options);
        CHECK(result.outcome == Outcome::Found);
        CHECK(countErrors(easy, result.schedule) == 0);
    }
}

TEST_CASE("Many visits left over at once find their places", "[planner]")
{
    // 120 visits in pairs of teams, each with two open half-days: greedy alone fails.
    ScheduleProblem problem;
    problem.slots = 120;
    ProblemResource all;
    Chance chance(3);
    std::vector<int> planted;
    for (int slot = 0; slot < 120; ++slot)
        planted.push_back(slot);
    chance.shuffle(planted);
    for (int visit = 0; visit < 120; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet{120};
        wanted.open.insert(planted[static_cast<std::size_t>(visit)]);
        wanted.open.insert(chance.below(120));
        wanted.open.insert(chance.below(120));
        problem.visits.push_back(wanted);
        all.visits.push_back(visit);
    }
    problem.resources.push_back(all);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const SolverResult result = solve(problem, {.seed = seed});
        REQUIRE(result.outcome == Outcome::Found);
        CHECK(countErrors(problem, result.schedule) == 0);
    }
}

TEST_CASE("Far more visits than half-days of what is only wished for are all placed", "[planner]")
{
    ScheduleProblem problem = oneTeam(100, 25);
    problem.resources.front().strength = Strength::AgencyTwice;
    const SolverResult result = solve(problem, {.improving = false});
    REQUIRE(result.outcome == Outcome::Found);
    CHECK(countErrors(problem, result.schedule) == 0);
    std::set<int> used(result.schedule.begin(), result.schedule.end());
    CHECK(used.size() == 50); // the wish is broken only where it must be
}
