// SPDX-License-Identifier: GPL-3.0-or-later
// P5, P6, P7: the solver of the schedule proposal against Gecode, on the same instances.
#include "core/planner/chance.h"
#include "core/planner/explain.h"
#include "core/planner/solver.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/peers/gecode_colouring.h"
#include "tests/benchmarks/schedule_file.h"
#include "tests/benchmarks/schedule_instances.h"
#include "tests/core/planner_gecode/gecode_oracle.h"

#include <set>
#include <sstream>

using namespace skt;
using namespace skt::bench;
using Outcome = SolverResult::Outcome;

namespace {

ScheduleProblem read(const std::string &instance)
{
    std::istringstream in(instance);
    return readScheduleFile(in).value();
}

InstanceShape shapeOf(int visits, int slots)
{
    return {.teams = visits / 10, .visits = visits, .slots = slots};
}

/// \a improving: as users get a proposal; else the first schedule without clashes, as Gecode's is.
bool solves(const ScheduleProblem &problem, std::uint64_t seed, bool improving = false)
{
    const SolverResult result =
        solve(problem, {.seed = seed, .seconds = 60, .improving = improving});
    return result.outcome == Outcome::Found && countErrors(problem, result.schedule) == 0;
}

void compareSpeed(const std::string &name, const ScheduleProblem &problem, double goal)
{
    std::vector<double> ours;
    std::vector<double> gecode;
    bool bothFound = true;
    for (int round = 1; round <= rounds; ++round) {
        const auto seed = static_cast<std::uint64_t>(round);
        ours.push_back(secondsPerRun([&] { bothFound = solves(problem, seed) && bothFound; }));
        gecode.push_back(secondsOf(
            [&] { bothFound = gecodeSchedule(problem, seed, 30).has_value() && bothFound; }));
    }
    const double factor = bothFound ? median(gecode) / median(ours) : 0;
    report("P5", name, median(ours) * 1000, median(gecode) * 1000, "ms", factor, ">=", goal);
}

void countSolved(const std::string &name, const ScheduleProblem &problem)
{
    int solved = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        solved += solves(problem, seed);
    report("P5", name + ", seeds of 10 solved", solved, 10, "", solved, ">=", 10);
}

ScheduleProblem narrow(const std::string &instance, int open)
{
    ScheduleProblem problem = read(instance);
    const SolverResult base = solve(problem, {.seconds = 60, .improving = false});
    if (base.outcome == Outcome::Found)
        narrowWindows(problem, base.schedule, open, 42);
    return problem;
}

void measureSpeed(const ScheduleProblem &small,
                  const ScheduleProblem &middle,
                  const ScheduleProblem &large)
{
    // Without the closed half-days, so that 34 are enough: what the windows do is the difficulty.
    InstanceShape tight = shapeOf(2000, 34);
    tight.teamClosedPercent = 3;
    tight.unitClosedPercent = 3;
    const std::string tightInstance = drawInstance(tight);
    compareSpeed("41 visits", small, 1);
    compareSpeed("500 visits", middle, 20);
    compareSpeed("2,000 visits", large, 20);
    compareSpeed("2,000 visits, 4 half-days each", narrow(tightInstance, 4), 5);
    countSolved("41 visits", small);
    countSolved("500 visits", middle);
    countSolved("2,000 visits", large);
    for (const int open : {3, 4, 5})
        countSolved("2,000 visits, " + std::to_string(open) + " half-days each",
                    narrow(tightInstance, open));
    for (const int open : {3, 4, 5})
        countSolved("41 visits, " + std::to_string(open) + " half-days each",
                    narrow(instanceOf2023(18), open));
}

void measureDays(const std::string &name, const ScheduleProblem &problem, int more)
{
    const SolverResult fewest =
        solve(problem, {.seconds = 10, .aim = SolverOptions::Aim::FewestDays});
    std::set<int> days;
    for (const int slot : fewest.schedule)
        days.insert(slot / 2);
    const int used = fewest.outcome == Outcome::Found ? static_cast<int>(days.size()) : 9999;
    const int bound = (largestResource(problem) + 1) / 2;
    report("P6", name + ": fewest days", used, bound, "", used, "<=", bound + more);

    const SolverResult even = solve(problem, {.seconds = 10});
    std::vector<int> load(static_cast<std::size_t>(problem.days()), 0);
    for (const int slot : even.schedule)
        if (slot >= 0)
            ++load[static_cast<std::size_t>(slot / 2)];
    const int fullest = *std::max_element(load.begin(), load.end());
    const int mean = (problem.size() + problem.days() - 1) / problem.days();
    report("P6",
           name + ": visits on the fullest day",
           even.outcome == Outcome::Found ? fullest : 9999,
           mean,
           "",
           fullest,
           "<=",
           mean + 1);
}

/// A schedule is there; then some teams lose three days. Nothing where that leaves none.
std::optional<ScheduleProblem> disturbed(std::uint64_t seed)
{
    InstanceShape shape = shapeOf(60, 30);
    shape.seed = seed;
    ScheduleProblem problem = read(drawInstance(shape));
    const SolverResult base = solve(problem, {.seed = seed, .improving = false});
    if (base.outcome != Outcome::Found)
        return {};
    for (std::size_t visit = 0; visit < problem.visits.size(); ++visit)
        problem.visits[visit].present = base.schedule[visit];
    Chance chance(seed + 1000);
    for (int team = 0; team < shape.teams; ++team) {
        if (chance.below(3) != 0 && team != 2)
            continue;
        const int first = 2 * chance.below(problem.days() - 3);
        for (ProblemVisit &visit : problem.visits)
            for (int slot = first; visit.team == team && slot < first + 6; ++slot)
                visit.open.remove(slot);
    }
    return problem;
}

void measureMoves()
{
    constexpr int cases = 100;
    int compared = 0;
    int equal = 0;
    for (std::uint64_t seed = 1; compared < cases && seed < 10 * cases; ++seed) {
        const auto problem = disturbed(seed);
        if (!problem)
            continue;
        const auto fewest = skt::test::gecodeFewestMoves(*problem, 3);
        if (!fewest)
            continue;
        ++compared;
        const SolverResult repaired = solve(*problem, {.seed = seed, .seconds = 10});
        int moved = 0;
        for (std::size_t visit = 0; visit < repaired.schedule.size(); ++visit)
            moved += problem->visits[visit].present != repaired.schedule[visit];
        equal += repaired.outcome == Outcome::Found && moved == *fewest;
    }
    const std::string what = "fewest moves, as Gecode proves, of " + std::to_string(compared);
    report("P6", what, equal, compared, "", compared == cases ? equal : 0, ">=", 0.95 * cases);
}

/// Too few half-days for the busiest agency, all the rest as in \a shape.
void measureShortage(const std::string &name, const ScheduleProblem &feasible)
{
    ScheduleProblem impossible = feasible;
    const auto busiest = std::max_element(
        impossible.resources.begin(), impossible.resources.end(), [](const auto &a, const auto &b) {
            return a.visits.size() < b.visits.size();
        });
    const int wanted = static_cast<int>(busiest->visits.size());
    for (const int visit : busiest->visits) {
        SlotSet &open = impossible.visits[static_cast<std::size_t>(visit)].open;
        for (int slot = wanted - 1; slot < impossible.slots; ++slot)
            open.remove(slot);
    }
    std::vector<double> found;
    std::vector<double> named;
    bool right = true;
    for (int round = 1; round <= rounds; ++round) {
        found.push_back(secondsPerRun(
            [&] { right = solves(feasible, static_cast<std::uint64_t>(round), true) && right; }));
        named.push_back(secondsPerRun([&] { right = explain(impossible).infeasible && right; }));
    }
    report("P7",
           name + ": one cause named, against a whole proposal",
           median(named) * 1000,
           median(found) * 1000,
           "ms",
           right ? median(named) / median(found) : 9999,
           "<=",
           10);
}

ScheduleProblem part(const ScheduleProblem &problem, const Explanation &why, int leftOut)
{
    ProblemPart kept(problem);
    std::fill(kept.visits.begin(), kept.visits.end(), false);
    for (const int visit : why.visits)
        kept.visits[static_cast<std::size_t>(visit)] = visit != leftOut;
    return kept.extract();
}

bool minimal(const ScheduleProblem &problem, const Explanation &why)
{
    using skt::test::gecodeIsFeasible;
    if (!why.infeasible || !why.irreducible
        || gecodeIsFeasible(part(problem, why, -1), 10) != false)
        return false;
    return std::all_of(why.visits.begin(), why.visits.end(), [&](int visit) {
        return gecodeIsFeasible(part(problem, why, visit), 10) == true;
    });
}

/// Too few half-days for one resource, most likely; nothing where there is a schedule.
std::optional<ScheduleProblem> drawnImpossible(std::uint64_t seed)
{
    InstanceShape shape = shapeOf(40 + 10 * static_cast<int>(seed % 4), 16);
    shape.teamClosedPercent = 25;
    shape.unitClosedPercent = 40;
    shape.seed = seed;
    ScheduleProblem problem = read(drawInstance(shape));
    if (solve(problem, {.seed = seed, .seconds = 2, .improving = false}).outcome == Outcome::Found)
        return {};
    return problem;
}

/// An odd ring of visits, each sharing something else with the next, and two half-days for all of
/// them: no single resource has too few.
ScheduleProblem withRing(int visits, int slots, std::uint64_t seed)
{
    InstanceShape shape = shapeOf(visits, slots);
    shape.seed = seed;
    ScheduleProblem problem = read(drawInstance(shape));
    const int length = 3 + 2 * static_cast<int>(seed % 3);
    for (int i = 0; i < length; ++i) { // visits of different teams
        const int next = (i + 1) % length;
        SlotSet &open = problem.visits[static_cast<std::size_t>(i)].open;
        open = SlotSet(slots);
        open.insert(4);
        open.insert(9);
        problem.resources.push_back(
            {{std::min(i, next), std::max(i, next)}, Strength::Must, {}, {}, -1});
    }
    return problem;
}

struct Explained
{
    int cases = 0;
    int right = 0;
    double longest = 0;

    void add(const ScheduleProblem &problem)
    {
        Explanation why;
        longest = std::max(longest, secondsOf([&] { why = explain(problem); }));
        ++cases;
        right += minimal(problem, why);
    }
};

void measureMinimalSets()
{
    constexpr int cases = 100;
    Explained one;
    for (std::uint64_t seed = 1; one.cases < cases && seed < 50 * cases; ++seed)
        if (const auto problem = drawnImpossible(seed))
            one.add(*problem);
    Explained several;
    for (std::uint64_t seed = 1; seed <= cases; ++seed)
        several.add(seed % 20 == 0 ? withRing(2000, 80, seed) : withRing(70, 30, seed));
    const int all = one.cases + several.cases;
    const int right = one.right + several.right;
    report("P7",
           "set is minimal, by Gecode, of " + std::to_string(all),
           right,
           all,
           "",
           all == 2 * cases ? right : 0,
           ">=",
           2 * cases);
    report("P7",
           "longest of " + std::to_string(several.cases) + " with several causes",
           several.longest,
           2,
           "s",
           several.longest,
           "<=",
           2);
}

} // namespace

int main()
{
    const ScheduleProblem small = read(instanceOf2023(32));
    const ScheduleProblem middle = read(drawInstance(shapeOf(500, 60)));
    const ScheduleProblem large = read(drawInstance(shapeOf(2000, 80)));
    measureSpeed(small, middle, large);
    measureDays("41 visits", small, 0);
    measureDays("500 visits", middle, 0);
    measureDays("2,000 visits", large, 1);
    measureMoves();
    measureShortage("41 visits", small);
    measureShortage("500 visits", middle);
    measureShortage("2,000 visits", large);
    measureMinimalSets();
    return 0;
}
