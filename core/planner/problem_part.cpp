// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/problem_part.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

ProblemPart::ProblemPart(const ScheduleProblem &problem)
    : demands(at(problem.demands), true)
    , m_problem(problem)
{
    for (const ProblemVisit &visit : problem.visits) {
        visits.push_back(!visit.fixed);
        fixed.push_back(visit.fixed.has_value());
    }
}

ScheduleProblem ProblemPart::extract()
{
    ScheduleProblem part;
    part.slots = m_problem.slots;
    addVisits(part);
    m_originalResource.clear();
    for (int number = 0; number < static_cast<int>(m_problem.resources.size()); ++number) {
        const ProblemResource &resource = m_problem.resources[at(number)];
        if (resource.strength == Strength::Must
            && (resource.demand < 0 || demands[at(resource.demand)]))
            addResource(part, number);
    }
    for (const auto &[a, b] : m_problem.apart)
        if (m_renumbered[at(a)] >= 0 && m_renumbered[at(b)] >= 0)
            part.apart.emplace_back(m_renumbered[at(a)], m_renumbered[at(b)]);
    return part;
}

void ProblemPart::addVisits(ScheduleProblem &part)
{
    m_original.clear();
    m_renumbered.assign(m_problem.visits.size(), -1);
    for (int visit = 0; visit < m_problem.size(); ++visit) {
        if (!visits[at(visit)])
            continue;
        m_renumbered[at(visit)] = static_cast<int>(m_original.size());
        m_original.push_back(visit);
        ProblemVisit copy;
        copy.open = m_problem.visits[at(visit)].open;
        copy.allDay = m_problem.visits[at(visit)].allDay;
        part.visits.push_back(std::move(copy));
    }
    for (const Closure &closure : m_problem.closures) {
        if (!demands[at(closure.demand)])
            continue;
        if (closure.visits.empty())
            for (ProblemVisit &visit : part.visits)
                visit.open -= closure.slots;
        for (const int visit : closure.visits)
            if (m_renumbered[at(visit)] >= 0)
                part.visits[at(m_renumbered[at(visit)])].open -= closure.slots;
    }
}

void ProblemPart::addResource(ScheduleProblem &part, int number)
{
    const ProblemResource &resource = m_problem.resources[at(number)];
    ProblemResource copy;
    copy.apart = resource.apart == Strength::Must ? resource.apart : std::nullopt;
    for (const int visit : resource.visits) {
        if (m_renumbered[at(visit)] >= 0)
            copy.visits.push_back(m_renumbered[at(visit)]);
        else if (fixed[at(visit)])
            closeForFixed(part, resource, visit);
    }
    for (const auto &[visit, slots] : resource.partly)
        if (m_renumbered[at(visit)] >= 0)
            copy.partly.emplace_back(m_renumbered[at(visit)], slots);
    if (copy.visits.size() < 2)
        return;
    part.resources.push_back(std::move(copy));
    m_originalResource.push_back(number);
}

void ProblemPart::closeForFixed(ScheduleProblem &part,
                                const ProblemResource &resource,
                                int fixedVisit) const
{
    const ProblemVisit &stays = m_problem.visits[at(fixedVisit)];
    for (int slot = *stays.fixed; slot <= lastSlotOf(stays, *stays.fixed); ++slot) {
        const auto needed = [&resource, slot](int visit) {
            return std::none_of(
                resource.partly.begin(), resource.partly.end(), [visit, slot](const auto &partly) {
                    return partly.first == visit && !partly.second.contains(slot);
                });
        };
        if (!needed(fixedVisit))
            continue;
        for (const int visit : resource.visits)
            if (m_renumbered[at(visit)] >= 0 && needed(visit)
                && !(keptApart(visit, fixedVisit) && resource.apart != Strength::Must))
                part.visits[at(m_renumbered[at(visit)])].open.remove(slot);
    }
}

bool ProblemPart::keptApart(int a, int b) const
{
    return std::binary_search(
        m_problem.apart.begin(), m_problem.apart.end(), std::pair{std::min(a, b), std::max(a, b)});
}

} // namespace skt
