// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace skt {

enum class VisitState { Planned, Notified, Done, Postponed, Cancelled };
QString toString(VisitState state); ///< `planned`, `notified`, `done`, `postponed`, `cancelled`
std::optional<VisitState> visitStateFromString(QStringView text);

enum class VisitKind { First, FollowUp };
QString toString(VisitKind kind); ///< `first`, `follow_up`
std::optional<VisitKind> visitKindFromString(QStringView text);

/// Whether a visit's results come from a filled checklist or from the team's own report.
enum class ResultsBy { Checklist, Report };
QString toString(ResultsBy by); ///< `checklist`, `report`
std::optional<ResultsBy> resultsByFromString(QStringView text);

/// One team's visit of one unit. Identity: team, unit and sequence.
struct Visit
{
    VisitId id;
    TeamId team;
    UnitId unit;
    int sequence = 1; ///< 1 for the first visit, 2 … for follow-ups
    VisitKind kind = VisitKind::First;
    std::optional<QDate> date; ///< none: not scheduled (tray)
    DayPart part = DayPart::Morning;
    std::optional<QTime> from;
    std::optional<QTime> to;
    VisitState state = VisitState::Planned;
    bool joint = false; ///< held together with another team's visit, on purpose
    QString place;      ///< where not the unit's own premises
    QString meetingPoint;
    QString transport;
    QString note; ///< reason of putting off or cancelling
    std::optional<QDate> unitReportReceived;
    QString unitReportFile;
    QString unitReportSignedBy;
    QString conclusion;  ///< the leader's, at its end
    QString unitOpinion; ///< what the unit said to it, for the minutes
    std::optional<QDate> minutesSignedOn;
    ResultsBy resultsBy = ResultsBy::Checklist;

    /// Whether it takes up time: it has a date and is neither postponed nor cancelled.
    [[nodiscard]] bool occupies() const
    {
        return date && state != VisitState::Postponed && state != VisitState::Cancelled;
    }
    /// Whether it still waits for a date: without one and not cancelled or done.
    [[nodiscard]] bool waitsForDate() const
    {
        return !date && state != VisitState::Cancelled && state != VisitState::Done;
    }

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Whether two visits' times meet: same day, and their hours overlap where both have hours, else
/// their parts of the day do. False unless both occupy time.
bool timesMeet(const Visit &a, const Visit &b);

/// A departure from "the team's people attend".
struct Attendance
{
    enum class Status { LeftOut, Guest, Host };

    AttendanceId id;
    VisitId visit;
    PersonId person;
    Status status = Status::Guest;

    friend bool operator==(const Attendance &, const Attendance &) = default;
};
QString toString(Attendance::Status status); ///< `left_out`, `guest`, `host`
std::optional<Attendance::Status> attendanceStatusFromString(QStringView text);

/// A visit as it stood in the agreed schedule.
struct AgreedVisit
{
    AgreedVisitId id;
    VisitId visit;
    QDate date;
    DayPart part = DayPart::Morning;

    friend bool operator==(const AgreedVisit &, const AgreedVisit &) = default;
};

} // namespace skt
