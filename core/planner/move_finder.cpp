// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move_finder.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool names(const Conflict &conflict, VisitId visit)
{
    return std::find(conflict.visits.begin(), conflict.visits.end(), visit)
           != conflict.visits.end();
}

/// Visits of the conflict on a day that no visit can have are looked at as if they had none.
Campaign withStrayVisitsLifted(const CampaignIndex &index,
                               const Environment &environment,
                               const Conflict &conflict)
{
    Campaign campaign = index.campaign();
    const HalfDayGrid grid(index, environment.today);
    for (Visit &visit : campaign.visits)
        if (visit.occupies() && visit.state != VisitState::Done
            && !grid.slotOf(*visit.date, visit.part) && names(conflict, visit.id))
            visit.date.reset();
    return campaign;
}

ScheduleProblem withEveryVisitFree(ScheduleProblem problem)
{
    for (ProblemVisit &visit : problem.visits)
        visit.fixed.reset();
    return problem;
}

/// Rather on the same day, rather later than earlier; without a place now, the earliest.
int distance(int present, int slot)
{
    if (present < 0)
        return 4 * slot;
    return 4 * std::abs(slot - present) + (slot / 2 != present / 2 ? 2 : 0)
           + (slot < present ? 1 : 0);
}

void sortCandidates(std::vector<MoveCandidate> &candidates)
{
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const MoveCandidate &a, const MoveCandidate &b) {
            return std::pair{a.notified, a.distance} < std::pair{b.notified, b.distance};
        });
}

} // namespace

MoveFinder::MoveFinder(const CampaignIndex &index,
                       const Environment &environment,
                       const Conflict &conflict)
    : m_campaign(withStrayVisitsLifted(index, environment, conflict))
    , m_index(m_campaign)
    , m_built(buildProblem(m_index, environment))
    , m_problem(withEveryVisitFree(m_built.problem))
    , m_graph(m_problem)
    , m_state(m_problem, m_graph, startSlots(m_problem), Strength::LateResults, m_problem.slots)
    , m_visits(movableVisits(conflict))
{
    for (int visit = 0; visit < m_problem.size(); ++visit)
        putBack(visit);
}

std::vector<MoveCandidate> MoveFinder::singles()
{
    std::vector<MoveCandidate> candidates;
    for (const int visit : m_visits)
        collectSingles(visit, candidates);
    sortCandidates(candidates);
    return candidates;
}

std::vector<MoveCandidate> MoveFinder::pairs()
{
    std::vector<MoveCandidate> candidates;
    for (const int visit : m_visits)
        collectPairs(visit, candidates);
    sortCandidates(candidates);
    return candidates;
}

/// Visits of the conflict that are still to come and have a row.
std::vector<int> MoveFinder::movableVisits(const Conflict &conflict) const
{
    std::vector<int> result;
    for (int i = 0; i < m_problem.size(); ++i)
        if (isMovable(i) && names(conflict, m_built.visits[at(i)].first().id))
            result.push_back(i);
    return result;
}

bool MoveFinder::isMovable(int visit) const
{
    const VisitToPlace &planned = m_built.visits[at(visit)];
    return planned.visits.size() == 1 && !planned.first().id.isNull()
           && planned.first().state != VisitState::Done;
}

int MoveFinder::presentSlot(int visit) const
{
    return m_built.problem.visits[at(visit)].fixed.value_or(-1);
}

void MoveFinder::addMove(int visit, int slot, MoveCandidate &candidate) const
{
    const auto [date, part] = m_built.placeOf(visit, slot);
    const Visit &row = m_built.visits[at(visit)].first();
    candidate.moves.push_back({row.id, date, part});
    candidate.notified += row.state == VisitState::Notified;
    candidate.distance += distance(presentSlot(visit), slot);
}

void MoveFinder::lift(int visit)
{
    if (m_state.slotOf(visit) >= 0)
        m_state.take(visit);
}

void MoveFinder::putBack(int visit)
{
    if (presentSlot(visit) >= 0)
        m_state.put(visit, presentSlot(visit));
}

void MoveFinder::collectSingles(int visit, std::vector<MoveCandidate> &candidates)
{
    lift(visit);
    for (int slot = 0; slot < m_problem.slots; ++slot) {
        if (slot == presentSlot(visit) || !m_state.isFree(visit, slot))
            continue;
        MoveCandidate candidate;
        addMove(visit, slot, candidate);
        candidates.push_back(std::move(candidate));
    }
    putBack(visit);
}

void MoveFinder::collectPairs(int visit, std::vector<MoveCandidate> &candidates)
{
    lift(visit);
    std::vector<int> out;
    for (int slot = 0; slot < m_problem.slots; ++slot) {
        if (slot == presentSlot(visit) || !m_state.mayStart(visit, slot))
            continue;
        m_state.collectBlockers(visit, slot, out);
        if (out.size() != 1 || !isMovable(out.front()))
            continue;
        const int other = out.front();
        m_state.take(other);
        m_state.put(visit, slot);
        if (const int nearest = nearestFree(other); nearest >= 0) {
            MoveCandidate candidate;
            addMove(visit, slot, candidate);
            addMove(other, nearest, candidate);
            candidates.push_back(std::move(candidate));
        }
        m_state.take(visit);
        putBack(other);
    }
    putBack(visit);
}

int MoveFinder::nearestFree(int visit) const
{
    const int present = presentSlot(visit);
    int nearest = -1;
    for (int slot = 0; slot < m_problem.slots; ++slot)
        if (slot != present && m_state.isFree(visit, slot)
            && (nearest < 0 || std::abs(slot - present) < std::abs(nearest - present)))
            nearest = slot;
    return nearest;
}

} // namespace skt
