// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/rules/check.h"

#include <optional>
#include <vector>

namespace skt {

/// What there is to do. The order is that of importance among things of one day.
enum class TodoKind {
    SettleClash, ///< a clash that must be settled
    SendNotice,  ///< from here to SuperiorReport: a deadline of that name
    RegisterSchedule,
    UnitReport,
    SendResults,
    TeamReport,
    Synthesis,
    SuperiorReport,
    HoldVisit,   ///< a visit takes place today or on the next working day
    RecordVisit, ///< a visit's day is past, and nothing says that it was held
    SetNewDate,  ///< a visit was put off and has no new date
    PlaceVisits, ///< units without a visit, of a team whose registration is in or of no team
    NamePeople,  ///< a team without leader or secretary, or agencies that named nobody
    MindWarning, ///< another warning
    ReadNotes,   ///< the plan has defects of its own; one line for all
};

enum class TodoUrgency { Overdue, Today, Soon, Later };

/// What discharges an item.
enum class TodoAction {
    ShowClash,
    PrintNotice,
    ReceiveRegistration, ///< record it; placing all visits of the team discharges it too
    ShowTeam,
    ShowVisit,
    RecordVisit,
    PlaceVisits,
    ShowNotes,
    ShowPlan, ///< the plan's settings and history
};

struct TodoItem
{
    TodoKind kind = TodoKind::SendNotice;
    TodoUrgency urgency = TodoUrgency::Later;
    TodoAction action = TodoAction::ShowVisit;
    std::optional<QDate> due;
    std::optional<DeadlineState> state; ///< of the deadline, where it is one
    std::optional<TeamId> team;
    std::optional<UnitId> unit;
    std::optional<VisitId> visit;
    std::vector<PersonId> people;
    std::vector<UnitId> units; ///< without a visit; agencies that named nobody
    bool noLeader = false;
    bool noSecretary = false;
    std::optional<std::size_t> conflict; ///< place among the check's conflicts
    std::optional<std::size_t> deadline; ///< place among the deadlines
    int count = 0;                       ///< of notes

    friend bool operator==(const TodoItem &, const TodoItem &) = default;
};

/// What the clerk has to do, the most urgent first. Everything that is due soon or overdue among
/// \a due is in it, each once; of what is due later, the next ten working days. A clash or warning
/// that says the same as a deadline, a registration or a missing person is not repeated: the item
/// refers to it. What was accepted is nothing to do. \a checked and \a due: of the same campaign
/// and day.
std::vector<TodoItem> todo(const CampaignIndex &index,
                           const CheckResult &checked,
                           const std::vector<Deadline> &due,
                           const Environment &environment);

} // namespace skt
