// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign_index.h"

#include <optional>
#include <vector>

namespace skt {

enum class DeadlineKind {
    RegisterSchedule, ///< of a team
    SendNotice,       ///< of a visit
    UnitReport,       ///< of a visit, where the plan sets a lead time
    SendResults,      ///< of a visit's unit
    TeamReport,       ///< of a team
    Synthesis,        ///< of the campaign, where its day is set
    SuperiorReport,   ///< of the campaign, where its day is set
};
QString toString(DeadlineKind kind); ///< the contract's words: `send-notice` …

enum class DeadlineState { Done, DoneLate, Upcoming, DueSoon, DueToday, Overdue };
QString toString(DeadlineState state); ///< `done`, `done-late`, `upcoming`, `due-soon` …

/// For users: "Send the notice of inspection"; "Due soon".
QString deadlineTitle(DeadlineKind kind);
QString deadlineTitle(DeadlineState state);

/// A date by which somebody owes something.
struct Deadline
{
    DeadlineKind kind = DeadlineKind::SendNotice;
    std::optional<TeamId> team;
    std::optional<UnitId> unit;
    std::optional<VisitId> visit;
    QDate due;
    DeadlineState state = DeadlineState::Upcoming;
    std::optional<QDate> doneOn;
    QString words;     ///< the plan's own phrase for the rule (may be empty)
    DayCount count;    ///< how the day was counted
    QDate countedFrom; ///< the day from which it was counted, for describeCount()

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Every deadline of the campaign, by date, then team, then plan order. Postponed visits without a
/// date and cancelled ones owe nothing. "Due soon" is within three working days of today.
std::vector<Deadline> deadlines(const CampaignIndex &index, const Environment &environment);

/// The last day to send the notice of a visit on \a visitDate: so many working days before it.
DayCount noticeCount(const CampaignIndex &index, QDate visitDate);

/// Notices of a visit that were sent (or received, by the plan's setting) to the unit itself.
struct NoticeStatus
{
    std::optional<QDate>
        sentForPresentDate; ///< first sending of one that names the present date and half-day
    bool everSent = false;  ///< any notice of the visit, whatever date it names
};
NoticeStatus noticeStatus(const CampaignIndex &index, const Visit &visit);

/// The day the results notice of \a visit is due, by the plan's counting; invalid date while that
/// cannot be said (no visit of the team has a date …).
DayCount resultsCount(const CampaignIndex &index, const Visit &visit);
/// When a results notice covering the visit was sent to the unit.
std::optional<QDate> resultsSent(const CampaignIndex &index, const Visit &visit);
/// When the standing agency had the team's report (its own team: issued).
std::optional<QDate> teamReportDone(const CampaignIndex &index, const Team &team);

/// "T5 24/8 → 25, 28, 29, 30, 31/8; bỏ qua 26/8 (thứ Bảy), 27/8 (Chủ nhật)".
QString describeCount(QDate from, const DayCount &count);

} // namespace skt
