// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/schedule_problem.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool needs(const ProblemResource &resource, int visit, int slot)
{
    for (const auto &[partVisit, slots] : resource.partly)
        if (partVisit == visit)
            return slots.contains(slot);
    return true;
}

/// Whether a and b, as placed, want the resource in one half-day.
bool clash(const ScheduleProblem &problem,
           const ProblemResource &resource,
           const Schedule &schedule,
           int a,
           int b)
{
    const bool apart = std::binary_search(
        problem.apart.begin(), problem.apart.end(), std::pair{std::min(a, b), std::max(a, b)});
    if ((apart ? resource.apart : resource.strength) != Strength::Must)
        return false;
    const int lastA = lastSlotOf(problem.visits[at(a)], schedule[at(a)]);
    const int lastB = lastSlotOf(problem.visits[at(b)], schedule[at(b)]);
    for (int slot = std::max(schedule[at(a)], schedule[at(b)]); slot <= std::min(lastA, lastB);
         ++slot)
        if (needs(resource, a, slot) && needs(resource, b, slot))
            return true;
    return false;
}

} // namespace

std::vector<SlotSet> startSlots(const ScheduleProblem &problem)
{
    std::vector<SlotSet> result;
    result.reserve(problem.visits.size());
    for (const ProblemVisit &visit : problem.visits)
        result.push_back(visit.open);
    for (const Closure &closure : problem.closures) {
        if (closure.visits.empty())
            for (SlotSet &open : result)
                open -= closure.slots;
        for (const int visit : closure.visits)
            result[at(visit)] -= closure.slots;
    }
    for (int visit = 0; visit < problem.size(); ++visit) {
        if (!problem.visits[at(visit)].allDay)
            continue;
        for (int morning = 0; morning < problem.slots; morning += 2) {
            if (!result[at(visit)].contains(morning + 1))
                result[at(visit)].remove(morning);
            result[at(visit)].remove(morning + 1);
        }
    }
    return result;
}

int countErrors(const ScheduleProblem &problem, const Schedule &schedule)
{
    const std::vector<SlotSet> starts = startSlots(problem);
    int errors = 0;
    for (int visit = 0; visit < problem.size(); ++visit) {
        const ProblemVisit &wanted = problem.visits[at(visit)];
        const int slot = schedule[at(visit)];
        if (wanted.fixed ? slot != *wanted.fixed : slot < 0 || !starts[at(visit)].contains(slot))
            ++errors;
    }
    for (const ProblemResource &resource : problem.resources)
        for (std::size_t i = 0; i < resource.visits.size(); ++i)
            for (std::size_t j = i + 1; j < resource.visits.size(); ++j) {
                const int a = resource.visits[i];
                const int b = resource.visits[j];
                if (schedule[at(a)] < 0 || schedule[at(b)] < 0
                    || (problem.visits[at(a)].fixed && problem.visits[at(b)].fixed))
                    continue;
                errors += clash(problem, resource, schedule, a, b);
            }
    return errors;
}

} // namespace skt
