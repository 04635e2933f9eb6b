// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/working_calendar.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

/// A date as a plan states it. Parsed from and written as the words of the command line:
/// `before 2023-08-01` (the day itself excluded), `on-or-before 2023-08-29` or just `2023-08-29`,
/// `from 2023-08-03`.
struct DateRule
{
    enum class Kind {
        Before,     ///< "trước ngày D": the last day is before D
        OnOrBefore, ///< "chậm nhất ngày D": D is the last day
        From,       ///< "từ ngày D": D is the first day
    };

    Kind kind = Kind::OnOrBefore;
    QDate date;
    QString words; ///< the plan's own phrase, shown beside the computed date; may be empty

    static std::optional<DateRule> parse(QStringView text); ///< words stay empty
    [[nodiscard]] QString toString() const;                 ///< without the words

    friend bool operator==(const DateRule &, const DateRule &) = default;
};

/// What "before D" means for a deadline: the last working day (default) or the calendar day before.
enum class BeforeMeans { WorkingDay, CalendarDay };

/// The day that \a rule comes to: Before → last working (or calendar) day before its date;
/// OnOrBefore and From → the date itself.
QDate resolve(const DateRule &rule,
              const WorkingCalendar &calendar,
              BeforeMeans before = BeforeMeans::WorkingDay);

} // namespace skt
