// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace skt {

/// A conflict that was accepted with a reason (a warning), or by order (an error that may be).
struct Waiver
{
    WaiverId id;
    QString key; ///< Conflict::key(); the columns below are its parts
    QString rule;
    QString subject; ///< `unit:ID`, `person:ID`, `team:ID`
    QString others;  ///< units of the other visits, ids joined by comma
    std::optional<QDate> date;
    std::optional<DayPart> part;
    QString reason;
    QString orderedBy; ///< who ordered it (errors)
    QString order;     ///< number and date of the order
    QString by;        ///< author
    QDateTime at;      ///< UTC

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

} // namespace skt
