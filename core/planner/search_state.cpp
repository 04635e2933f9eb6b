// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search_state.h"

#include <algorithm>
#include <map>

namespace skt {
namespace {

/// One host-away weighs more than one of the others, which weigh more than late results.
int weight(Strength strength)
{
    switch (strength) {
    case Strength::HostAway:
        return 4;
    case Strength::LateResults:
        return 2;
    default:
        return 3;
    }
}

} // namespace

SearchState::SearchState(const ScheduleProblem &problem,
                         const ConflictGraph &graph,
                         const std::vector<SlotSet> &starts,
                         Strength level,
                         int slotLimit)
    : m_problem(problem)
    , m_graph(graph)
    , m_slots(slotLimit)
    , m_schedule(problem.visits.size(), -1)
    , m_ok(problem.visits.size() * index(problem.slots), 0)
    , m_hard(m_ok.size() + 1, 0)
    , m_soft(m_ok.size() + 1, 0)
    , m_hardEdges(problem.visits.size(), 0)
    , m_choices(problem.visits.size(), 0)
    , m_dayLoad(index(problem.days()), 0)
    , m_days(problem.days())
{
    numberGroups();
    closeStarts(starts, level);
    for (int visit = 0; visit < problem.size(); ++visit)
        if (problem.visits[index(visit)].fixed)
            addFixed(visit);
        else
            m_free.push_back(visit);
    for (const int visit : m_free)
        for (int slot = 0; slot < m_slots; ++slot)
            m_choices[index(visit)] += m_ok[cell(visit, slot)];
}

void SearchState::numberGroups()
{
    std::map<std::pair<int, int>, int> groups;
    int teams = 0;
    for (const ProblemVisit &visit : m_problem.visits) {
        teams = std::max(teams, visit.team + 1);
        if (visit.area < 0)
            m_group.push_back(-1);
        else
            m_group.push_back(
                groups
                    .try_emplace(std::pair{visit.team, visit.area}, static_cast<int>(groups.size()))
                    .first->second);
    }
    m_groupDay.assign(groups.size() * index(m_days), 0);
    m_teamDay.assign(index(teams) * index(m_days), 0);
}

void SearchState::closeStarts(const std::vector<SlotSet> &starts, Strength level)
{
    for (int visit = 0; visit < m_problem.size(); ++visit) {
        for (int slot = 0; slot < m_slots; ++slot)
            m_ok[cell(visit, slot)] = starts[index(visit)].contains(slot);
        for (const ConflictGraph::Edge &edge : m_graph.edges(visit))
            m_hardEdges[index(visit)] += edge.strength >= level;
        const bool allDay = m_problem.visits[index(visit)].allDay;
        for (const AvoidedSlots &avoided : m_problem.visits[index(visit)].avoided)
            for (int slot = 0; slot < m_slots; ++slot) {
                if (!avoided.slots.contains(slot))
                    continue;
                if (avoided.strength >= level)
                    m_ok[cell(visit, allDay ? slot & ~1 : slot)] = 0;
                else
                    m_soft[cell(visit, slot)] += weight(avoided.strength);
            }
    }
}

void SearchState::addFixed(int visit)
{
    const int start = *m_problem.visits[index(visit)].fixed;
    m_schedule[index(visit)] = start;
    countDay(visit, start, 1);
    for (int slot = start; slot <= lastSlotOf(m_problem.visits[index(visit)], start); ++slot) {
        int left = m_hardEdges[index(visit)];
        for (const ConflictGraph::Edge &edge : m_graph.edges(visit)) {
            const bool hard = left-- > 0;
            if (!m_graph.holds(edge, slot))
                continue;
            if (hard)
                m_ok[cell(edge.to, m_problem.visits[index(edge.to)].allDay ? slot & ~1 : slot)] = 0;
            else
                m_soft[cell(edge.to, slot)] += weight(edge.strength);
        }
    }
}

void SearchState::collectBlockers(int visit, int slot, std::vector<int> &found) const
{
    found.clear();
    const int last = lastSlotOf(m_problem.visits[index(visit)], slot);
    for (const ConflictGraph::Edge &edge :
         m_graph.edges(visit).first(index(m_hardEdges[index(visit)]))) {
        const int other = m_schedule[index(edge.to)];
        if (other < 0)
            continue;
        const int otherLast = lastSlotOf(m_problem.visits[index(edge.to)], other);
        for (int common = std::max(slot, other); common <= std::min(last, otherLast); ++common)
            if (m_graph.holds(edge, common)) {
                if (std::find(found.begin(), found.end(), edge.to) == found.end())
                    found.push_back(edge.to);
                break;
            }
    }
}

ScheduleCost SearchState::costAt(int visit, int slot) const
{
    const ProblemVisit &wanted = m_problem.visits[index(visit)];
    const int day = slot / 2;
    int soft = m_soft[cell(visit, slot)];
    if (wanted.allDay)
        soft += m_soft[cell(visit, slot) + 1];
    const int group = m_group[index(visit)];
    const bool newDay = group >= 0 && m_groupDay[index(group * m_days + day)] == 0;
    int load = 2 * m_dayLoad[index(day)] + 1;
    if (wanted.team >= 0)
        load += 2 * m_teamDay[index(wanted.team * m_days + day)];
    return {{soft, wanted.present && *wanted.present != slot, newDay, load, day}};
}

void SearchState::put(int visit, int slot)
{
    m_schedule[index(visit)] = slot;
    occupy(visit, slot, 1);
}

void SearchState::take(int visit)
{
    const int slot = m_schedule[index(visit)];
    m_schedule[index(visit)] = -1;
    occupy(visit, slot, -1);
}

void SearchState::load(const Schedule &schedule)
{
    for (const int visit : m_free) {
        if (m_schedule[index(visit)] == schedule[index(visit)])
            continue;
        if (m_schedule[index(visit)] >= 0)
            take(visit);
    }
    for (const int visit : m_free)
        if (m_schedule[index(visit)] < 0 && schedule[index(visit)] >= 0)
            put(visit, schedule[index(visit)]);
}

void SearchState::occupy(int visit, int slot, int change)
{
    countDay(visit, slot, change);
    for (int taken = slot; taken <= lastSlotOf(m_problem.visits[index(visit)], slot); ++taken)
        touch(visit, taken, change);
}

void SearchState::countDay(int visit, int slot, int change)
{
    const ProblemVisit &wanted = m_problem.visits[index(visit)];
    const int day = slot / 2;
    m_dayLoad[index(day)] += change;
    if (wanted.team >= 0)
        m_teamDay[index(wanted.team * m_days + day)] += change;
    if (m_group[index(visit)] >= 0)
        m_groupDay[index(m_group[index(visit)] * m_days + day)] += change;
}

void SearchState::touch(int visit, int slot, int change)
{
    int left = m_hardEdges[index(visit)];
    for (const ConflictGraph::Edge &edge : m_graph.edges(visit)) {
        const bool hard = left-- > 0;
        if (edge.mask >= 0 && !m_graph.holds(edge, slot))
            continue;
        if (!hard) {
            m_soft[cell(edge.to, slot)] += change * weight(edge.strength);
            continue;
        }
        const bool allDay = m_problem.visits[index(edge.to)].allDay;
        const int start = allDay ? slot & ~1 : slot;
        const bool before = blockers(edge.to, start) == 0;
        m_hard[cell(edge.to, slot)] += change;
        const bool after = blockers(edge.to, start) == 0;
        if (before != after && m_ok[cell(edge.to, start)])
            m_choices[index(edge.to)] += after ? 1 : -1;
    }
}

} // namespace skt
