// SPDX-License-Identifier: GPL-3.0-or-later
// Every schedule of a tiny problem: slow and plain, to judge the solver by.
#pragma once

#include "core/planner/schedule_problem.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace skt::test {

/// Wishes that a schedule breaks: one for each pair of a resource and each avoided visit.
inline int countWarnings(const ScheduleProblem &problem, const Schedule &schedule)
{
    int warnings = 0;
    const auto slotOf = [&schedule](int visit) {
        return schedule[static_cast<std::size_t>(visit)];
    };
    const auto wanted = [&problem](int visit) -> const ProblemVisit & {
        return problem.visits[static_cast<std::size_t>(visit)];
    };
    for (int visit = 0; visit < problem.size(); ++visit)
        for (const AvoidedSlots &avoided : wanted(visit).avoided)
            if (!wanted(visit).fixed
                && (avoided.slots.contains(slotOf(visit))
                    || avoided.slots.contains(lastSlotOf(wanted(visit), slotOf(visit)))))
                ++warnings;
    for (const ProblemResource &resource : problem.resources) {
        if (resource.strength == Strength::Must)
            continue;
        for (const int a : resource.visits)
            for (const int b : resource.visits)
                if (a < b && !(wanted(a).fixed && wanted(b).fixed)
                    && std::max(slotOf(a), slotOf(b)) <= std::min(lastSlotOf(wanted(a), slotOf(a)),
                                                                  lastSlotOf(wanted(b), slotOf(b))))
                    ++warnings;
    }
    return warnings;
}

/// Calls \a visit for every schedule without errors until it returns false.
inline bool forEachSchedule(const ScheduleProblem &problem,
                            Schedule &partial,
                            int next,
                            const std::function<bool(const Schedule &)> &visit)
{
    if (next == problem.size())
        return visit(partial);
    const auto index = static_cast<std::size_t>(next);
    const ProblemVisit &wanted = problem.visits[index];
    for (int slot = 0; slot < problem.slots; ++slot) {
        if (wanted.fixed ? slot != *wanted.fixed : wanted.allDay && slot % 2 == 1)
            continue;
        partial[index] = slot;
        const auto unplaced = std::count(partial.begin(), partial.end(), -1);
        if (countErrors(problem, partial) == unplaced
            && !forEachSchedule(problem, partial, next + 1, visit))
            return false;
    }
    partial[index] = -1;
    return true;
}

inline bool isFeasible(const ScheduleProblem &problem)
{
    Schedule partial(problem.visits.size(), -1);
    return !forEachSchedule(problem, partial, 0, [](const Schedule &) { return false; });
}

inline std::optional<int> fewestWarnings(const ScheduleProblem &problem)
{
    std::optional<int> fewest;
    Schedule partial(problem.visits.size(), -1);
    forEachSchedule(problem, partial, 0, [&](const Schedule &schedule) {
        const int warnings = countWarnings(problem, schedule);
        if (!fewest || warnings < *fewest)
            fewest = warnings;
        return *fewest > 0;
    });
    return fewest;
}

} // namespace skt::test
