// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/todo.h"

#include <map>

namespace skt {

// What the to-do list asks; not for others.

/// When things are to be done, seen from one day.
class TodoDays
{
public:
    TodoDays(const CampaignIndex &index, QDate today);

    [[nodiscard]] QDate today() const { return m_today; }
    /// Nothing for what is done, or due beyond the next ten working days.
    [[nodiscard]] std::optional<TodoUrgency> urgencyOf(const Deadline &deadline) const;
    /// Of a visit today or until the end of the next working day; nothing otherwise.
    [[nodiscard]] std::optional<TodoUrgency> urgencyOfVisit(QDate date) const;
    /// A clash is to be settled while its visits can still be moved: until the notice is due.
    [[nodiscard]] std::optional<QDate> dueOf(const Conflict &conflict);
    [[nodiscard]] TodoUrgency urgencyOf(const Conflict &conflict,
                                        const std::optional<QDate> &due) const;
    [[nodiscard]] TodoUrgency urgencyOfPlacing() const;
    /// Of what is best done by a day: never "overdue", which only deadlines are.
    [[nodiscard]] TodoUrgency urgencyOfDay(QDate day) const;

private:
    const CampaignIndex &m_index;
    QDate m_today;
    QDate m_soon;  ///< last day that counts as soon
    QDate m_later; ///< last day that is shown
    QDate m_nextWorkingDay;
    std::map<QDate, QDate> m_noticeDays;
};

bool hasRole(const CampaignIndex &index, TeamId team, Role role);
/// Member agencies, the lead one too, of whom nobody is named on the team.
std::map<TeamId, std::vector<UnitId>> agenciesWithoutPerson(const CampaignIndex &index);

} // namespace skt
