// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/todo_support.h"

#include <algorithm>

namespace skt {

namespace {

constexpr int soonWorkingDays = 3; // as deadlines() has it
constexpr int shownWorkingDays = 10;

} // namespace

TodoDays::TodoDays(const CampaignIndex &index, QDate today)
    : m_index(index)
    , m_today(today)
    , m_soon(index.calendar().advance(today, soonWorkingDays))
    , m_later(index.calendar().advance(today, shownWorkingDays))
    , m_nextWorkingDay(index.calendar().advance(today, 1))
{}

std::optional<TodoUrgency> TodoDays::urgencyOf(const Deadline &deadline) const
{
    switch (deadline.state) {
    case DeadlineState::Overdue:
        return TodoUrgency::Overdue;
    case DeadlineState::DueToday:
        return TodoUrgency::Today;
    case DeadlineState::DueSoon:
        return TodoUrgency::Soon;
    case DeadlineState::Upcoming:
        return deadline.due <= m_later ? std::optional{TodoUrgency::Later} : std::nullopt;
    case DeadlineState::Done:
    case DeadlineState::DoneLate:
        break;
    }
    return {};
}

std::optional<TodoUrgency> TodoDays::urgencyOfVisit(QDate date) const
{
    if (date == m_today)
        return TodoUrgency::Today;
    return date > m_today && date <= m_nextWorkingDay ? std::optional{TodoUrgency::Soon}
                                                      : std::nullopt;
}

std::optional<QDate> TodoDays::dueOf(const Conflict &conflict)
{
    if (!conflict.date)
        return {};
    if (conflict.visits.empty())
        return conflict.date;
    const auto [it, isNew] = m_noticeDays.try_emplace(*conflict.date);
    if (isNew)
        it->second = noticeCount(m_index, *conflict.date).date;
    return it->second.isValid() ? it->second : *conflict.date;
}

TodoUrgency TodoDays::urgencyOf(const Conflict &conflict, const std::optional<QDate> &due) const
{
    if (conflict.severity == Severity::Error)
        return due ? urgencyOfDay(*due) : TodoUrgency::Today;
    // A warning is to be minded, never the first thing of the day.
    return due && *due >= m_today && *due <= m_soon ? TodoUrgency::Soon : TodoUrgency::Later;
}

TodoUrgency TodoDays::urgencyOfPlacing() const
{
    const QDate last = m_index.dates().registrationLastDay;
    return last.isValid() && last <= m_today ? TodoUrgency::Today : TodoUrgency::Soon;
}

TodoUrgency TodoDays::urgencyOfDay(QDate day) const
{
    if (!day.isValid() || day > m_soon)
        return TodoUrgency::Later;
    return day <= m_today ? TodoUrgency::Today : TodoUrgency::Soon;
}

bool hasRole(const CampaignIndex &index, TeamId team, Role role)
{
    return std::ranges::any_of(index.peopleOfTeam(team),
                               [role](const TeamPerson *place) { return place->role == role; });
}

std::map<TeamId, std::vector<UnitId>> agenciesWithoutPerson(const CampaignIndex &index)
{
    std::map<TeamId, std::vector<UnitId>> silent;
    for (const Team &team : index.campaign().teams) {
        for (const Membership *membership : index.membershipsOfTeam(team.id)) {
            const bool named =
                std::ranges::any_of(index.peopleOfTeam(team.id), [&](const TeamPerson *place) {
                    const Person *person = index.person(place->person);
                    return person && person->agency == membership->agency;
                });
            // That the lead agency names a leader is asked for by itself.
            if (!named && !membership->lead)
                silent[team.id].push_back(membership->agency);
        }
    }
    return silent;
}

} // namespace skt
