// SPDX-License-Identifier: GPL-3.0-or-later
// Small random scheduling problems with everything that a problem can have.
#pragma once

#include "core/planner/chance.h"
#include "core/planner/schedule_problem.h"

#include <algorithm>

namespace skt::test {

struct RandomShape
{
    int visits = 6;
    int days = 3;
    int resources = 4;
    int openPercent = 60;  ///< chance of a half-day to be open to a visit
    int wishPercent = 0;   ///< chance of a resource to be only a wish
    int fixedPercent = 0;  ///< chance of a visit to stay where it is
    int allDayPercent = 0; ///< chance of a visit to take a whole day
    int closures = 0;      ///< demands that close half-days
    int droppable = 0;     ///< resources that are demands
    bool odd = false;      ///< with visits kept apart by hours and resources needed at times only
};

inline SlotSet randomSlots(Chance &chance, int slots, int percent)
{
    SlotSet set{slots};
    for (int slot = 0; slot < slots; ++slot)
        if (chance.below(100) < percent)
            set.insert(slot);
    return set;
}

inline void addRandomResources(const RandomShape &shape, Chance &chance, ScheduleProblem &problem)
{
    for (int i = 0; i < shape.resources; ++i) {
        ProblemResource resource;
        for (int visit = 0; visit < shape.visits; ++visit)
            if (chance.below(100) < 50)
                resource.visits.push_back(visit);
        if (chance.below(100) < shape.wishPercent)
            resource.strength = static_cast<Strength>(chance.below(strengthCount));
        else if (i < shape.droppable)
            resource.demand = problem.demands++;
        if (shape.odd && chance.below(2))
            resource.apart = chance.below(2) ? Strength::Must : Strength::ShortVisits;
        if (shape.odd && !resource.visits.empty() && chance.below(3) == 0)
            resource.partly.emplace_back(resource.visits.front(),
                                         randomSlots(chance, problem.slots, 50));
        problem.resources.push_back(std::move(resource));
    }
}

inline ScheduleProblem randomProblem(const RandomShape &shape, std::uint64_t seed)
{
    Chance chance(seed);
    ScheduleProblem problem;
    problem.slots = 2 * shape.days;
    for (int i = 0; i < shape.visits; ++i) {
        ProblemVisit visit;
        visit.open = randomSlots(chance, problem.slots, shape.openPercent);
        visit.allDay = chance.below(100) < shape.allDayPercent;
        if (chance.below(100) < shape.fixedPercent)
            visit.fixed = visit.allDay ? 2 * chance.below(shape.days) : chance.below(problem.slots);
        visit.team = chance.below(3);
        visit.area = chance.below(3) - 1;
        if (chance.below(100) < shape.wishPercent)
            visit.avoided.push_back({static_cast<Strength>(chance.below(strengthCount)),
                                     randomSlots(chance, problem.slots, 40)});
        problem.visits.push_back(std::move(visit));
    }
    for (int i = 0; i < shape.closures; ++i) {
        Closure closure{problem.demands++, randomSlots(chance, problem.slots, 30), {}};
        if (i > 0)
            for (int visit = 0; visit < shape.visits; ++visit)
                if (chance.below(2))
                    closure.visits.push_back(visit);
        if (i == 0 || !closure.visits.empty())
            problem.closures.push_back(std::move(closure));
    }
    addRandomResources(shape, chance, problem);
    if (shape.odd)
        for (int i = 0; i + 1 < shape.visits; i += 2)
            problem.apart.emplace_back(i, i + 1);
    return problem;
}

} // namespace skt::test
