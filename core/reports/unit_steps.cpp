// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unit_steps.h"

#include <algorithm>
#include <unordered_map>

namespace skt {

namespace {

StepState stateOf(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Done:
    case DeadlineState::DoneLate:
        return StepState::Done;
    case DeadlineState::Overdue:
        return StepState::Overdue;
    case DeadlineState::DueSoon:
    case DeadlineState::DueToday:
        return StepState::Due;
    case DeadlineState::Upcoming:
        break;
    }
    return StepState::Open;
}

/// The state of each deadline that steps ask for, found in O(1).
class DueStates
{
public:
    explicit DueStates(const std::vector<Deadline> &due)
    {
        for (const Deadline &deadline : due) {
            if (deadline.kind == DeadlineKind::RegisterSchedule && deadline.team)
                m_registration[*deadline.team] = stateOf(deadline.state);
            else if (deadline.kind == DeadlineKind::SendNotice && deadline.visit)
                m_notices[*deadline.visit] = stateOf(deadline.state);
            else if (deadline.kind == DeadlineKind::SendResults && deadline.visit)
                m_results[*deadline.visit] = stateOf(deadline.state);
        }
    }

    [[nodiscard]] StepState registration(TeamId team) const { return find(m_registration, team); }
    [[nodiscard]] StepState notice(VisitId visit) const { return find(m_notices, visit); }
    [[nodiscard]] StepState results(VisitId visit) const { return find(m_results, visit); }

private:
    template<typename Map, typename Key>
    static StepState find(const Map &map, Key key)
    {
        const auto it = map.find(key);
        return it == map.end() ? StepState::Open : it->second;
    }

    std::unordered_map<TeamId, StepState> m_registration;
    std::unordered_map<VisitId, StepState> m_notices;
    std::unordered_map<VisitId, StepState> m_results;
};

/// What is done is said by the visit and its papers alone; a deadline only colours what is not.
StepState step(bool done, StepState otherwise)
{
    if (done)
        return StepState::Done;
    return otherwise == StepState::Done ? StepState::Open : otherwise;
}

StepState visitedState(const Visit &visit, QDate today)
{
    if (visit.state == VisitState::Done)
        return StepState::Done;
    if (!visit.occupies())
        return StepState::Open;
    if (*visit.date < today)
        return StepState::Overdue;
    return *visit.date == today ? StepState::Due : StepState::Open;
}

UnitSteps
stepsOf(const CampaignIndex &index, const Assignment &assignment, const DueStates &due, QDate today)
{
    UnitSteps row{.team = assignment.team, .unit = assignment.unit, .visit = {}, .date = {}};
    const auto set = [&row](UnitStep which, StepState state) {
        row.states[static_cast<std::size_t>(which)] = state;
    };
    const Visit *visit = leadingVisit(index, assignment);
    set(UnitStep::Registered, step(visit && visit->occupies(), due.registration(assignment.team)));
    if (!visit)
        return row;
    row.visit = visit->id;
    if (visit->occupies())
        row.date = visit->date;
    set(UnitStep::Notified,
        step(noticeStatus(index, *visit).sentForPresentDate.has_value(), due.notice(visit->id)));
    set(UnitStep::Visited, visitedState(*visit, today));
    set(UnitStep::ResultsSent,
        step(resultsSent(index, *visit).has_value(), due.results(visit->id)));
    return row;
}

} // namespace

const Visit *leadingVisit(const CampaignIndex &index, const Assignment &assignment)
{
    const Visit *best = nullptr;
    for (const Visit *visit : index.visitsOfUnit(assignment.unit)) {
        if (visit->team == assignment.team && (!best || (visit->occupies() && !best->occupies())))
            best = visit;
    }
    return best;
}

std::vector<UnitSteps>
unitSteps(const CampaignIndex &index, const std::vector<Deadline> &due, QDate today)
{
    std::vector<const Team *> teams;
    for (const Team &team : index.campaign().teams)
        teams.push_back(&team);
    std::ranges::stable_sort(teams, {}, &Team::number);
    const DueStates states(due);
    std::vector<UnitSteps> rows;
    rows.reserve(index.campaign().assignments.size());
    for (const Team *team : teams) {
        for (const Assignment *assignment : index.assignmentsOfTeam(team->id))
            rows.push_back(stepsOf(index, *assignment, states, today));
    }
    return rows;
}

} // namespace skt
