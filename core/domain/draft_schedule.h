// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

/// A schedule tried out beside the present one: compared with it, then adopted or dropped. It
/// takes part in no rule until it is adopted. Identity: name.
struct DraftSchedule
{
    DraftScheduleId id;
    QString name;
    QString note;
    std::optional<QDate> madeOn;

    friend bool operator==(const DraftSchedule &, const DraftSchedule &) = default;
};

/// Where a draft puts one visit. Identity: draft, team, unit and sequence, as of the visit.
struct DraftVisit
{
    DraftVisitId id;
    DraftScheduleId draft;
    TeamId team;
    UnitId unit;
    int sequence = 1;
    std::optional<QDate> date; ///< none: left unscheduled in the draft
    DayPart part = DayPart::Morning;

    friend bool operator==(const DraftVisit &, const DraftVisit &) = default;
};

} // namespace skt
