// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/matching.h"
#include "core/planner/schedule_problem.h"

#include <catch2/catch.hpp>

using namespace skt;

namespace {

ProblemVisit openVisit(int slots, bool allDay = false)
{
    ProblemVisit visit;
    visit.open = SlotSet::all(slots);
    visit.allDay = allDay;
    return visit;
}

} // namespace

TEST_CASE("Sets of half-days know what they hold beyond one machine word", "[planner]")
{
    SlotSet set{130};
    CHECK(set.isEmpty());
    set.insert(0);
    set.insert(64);
    set.insert(129);
    CHECK(set.count() == 3);
    CHECK((set.contains(129) && !set.contains(128)));
    set.remove(64);
    SlotSet other{130};
    other.insert(64);
    CHECK_FALSE(set.meets(other));
    set |= other;
    CHECK(set.meets(other));
    set -= other;
    CHECK(set.count() == 2);
}

TEST_CASE("An all-day visit may start only where both halves of the day are open", "[planner]")
{
    ScheduleProblem problem;
    problem.slots = 6;
    problem.visits = {openVisit(6, true)};
    problem.demands = 2;
    SlotSet afternoon{6};
    afternoon.insert(1);
    SlotSet morning{6};
    morning.insert(2);
    problem.closures = {{0, afternoon, {}}, {1, morning, {0}}};
    const auto starts = startSlots(problem);
    CHECK(starts.front().count() == 1);
    CHECK(starts.front().contains(4));
    CHECK(countErrors(problem, {4}) == 0);
    CHECK(countErrors(problem, {2}) == 1);
    CHECK(countErrors(problem, {-1}) == 1);
}

TEST_CASE("Errors are counted once for each pair and each closed half-day", "[planner]")
{
    ScheduleProblem problem;
    problem.slots = 4;
    problem.visits = {openVisit(4), openVisit(4), openVisit(4, true)};
    problem.resources = {{{0, 1, 2}, Strength::Must, {}, {}, -1}};
    CHECK(countErrors(problem, {0, 1, 2}) == 0);
    CHECK(countErrors(problem, {0, 0, 2}) == 1);
    CHECK(countErrors(problem, {2, 3, 2}) == 2);
    SECTION("not for a wish")
    {
        problem.resources.front().strength = Strength::HostAway;
        CHECK(countErrors(problem, {0, 0, 0}) == 0);
    }
    SECTION("not for a pair kept apart by hours, unless the resource minds")
    {
        problem.apart = {{0, 1}};
        CHECK(countErrors(problem, {0, 0, 2}) == 0);
        problem.resources.front().apart = Strength::Must;
        CHECK(countErrors(problem, {0, 0, 2}) == 1);
    }
    SECTION("not where one of the two does not need it then")
    {
        SlotSet second{4};
        second.insert(1);
        problem.resources.front().partly = {{0, second}};
        CHECK(countErrors(problem, {0, 0, 2}) == 0);
        CHECK(countErrors(problem, {1, 1, 2}) == 1);
    }
    SECTION("not between visits that stay, but for one that was moved")
    {
        problem.visits[0].fixed = 0;
        problem.visits[1].fixed = 0;
        CHECK(countErrors(problem, {0, 0, 2}) == 0);
        CHECK(countErrors(problem, {0, 1, 2}) == 1);
    }
}

TEST_CASE("A shortage names the visits and the half-days that they share", "[planner]")
{
    ScheduleProblem problem;
    problem.slots = 6;
    for (int i = 0; i < 4; ++i)
        problem.visits.push_back(openVisit(6));
    problem.resources = {{{0, 1, 2, 3}, Strength::Must, {}, {}, -1}};
    std::vector<SlotSet> starts(4, SlotSet{6});
    for (const std::size_t visit : {0U, 1U, 2U}) {
        starts[visit].insert(1);
        starts[visit].insert(3);
    }
    starts[3].insert(5);
    const ShortageFinder finder(problem, starts);
    const auto found = finder.any(Strength::Must);
    REQUIRE(found);
    CHECK(found->visits == std::vector{0, 1, 2});
    CHECK(found->needed == 3);
    CHECK(found->shared == 2);
    CHECK(found->resource == 0);
    SECTION("a wish is looked at only when asked for")
    {
        problem.resources.front().strength = Strength::HostAway;
        CHECK_FALSE(ShortageFinder(problem, starts).any(Strength::Must));
        CHECK_FALSE(ShortageFinder(problem, starts).smallest(Strength::Must));
        CHECK(ShortageFinder(problem, starts).any(Strength::HostAway));
    }
    SECTION("not among visits that do not take part")
    {
        CHECK_FALSE(ShortageFinder(problem, starts, {true, true, false, true}).any(Strength::Must));
    }
    SECTION("not where a visit can do without it in some open half-day")
    {
        SlotSet first{6};
        first.insert(1);
        problem.resources.front().partly = {{2, first}};
        CHECK_FALSE(ShortageFinder(problem, starts).any(Strength::Must));
        first.insert(3);
        problem.resources.front().partly = {{2, first}};
        CHECK(ShortageFinder(problem, starts).any(Strength::Must));
    }
    SECTION("not where hours keep visits apart")
    {
        problem.apart = {{0, 1}};
        CHECK_FALSE(ShortageFinder(problem, starts).any(Strength::Must));
    }
    SECTION("the smallest one wins, a visit without any half-day before all")
    {
        problem.resources.push_back({{1, 2}, Strength::Must, {}, {}, -1});
        starts[1] = starts[2] = SlotSet{6};
        starts[1].insert(1);
        starts[2].insert(1);
        CHECK(ShortageFinder(problem, starts).smallest(Strength::Must)->visits
              == std::vector{1, 2});
        starts[3] = SlotSet{6};
        const auto alone = ShortageFinder(problem, starts).smallest(Strength::Must);
        CHECK(alone->resource == -1);
        CHECK(alone->visits == std::vector{3});
    }
}

TEST_CASE("All-day visits count twice in a shortage", "[planner]")
{
    ScheduleProblem problem;
    problem.slots = 6;
    for (int i = 0; i < 3; ++i)
        problem.visits.push_back(openVisit(6, true));
    problem.visits.push_back(openVisit(6));
    problem.resources = {{{0, 1, 2, 3}, Strength::Must, {}, {}, -1}};
    const auto starts = startSlots(problem);
    const auto found = ShortageFinder(problem, starts).smallest(Strength::Must);
    REQUIRE(found);
    CHECK(found->needed == 7);
    CHECK(found->shared == 6);
}
