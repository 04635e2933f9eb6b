// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace skt {

/// A day that is not what its weekday says.
struct SpecialDay
{
    enum class Kind {
        Off,    ///< public holiday, day in lieu, swapped day off
        Worked, ///< a Saturday or Sunday worked in exchange
        Open,   ///< not decided when the list was made: counts as its weekday, shown to the user
    };

    QDate date;
    Kind kind = Kind::Off;
    QString name;   ///< Vietnamese, as shown: "Quốc khánh (ngày liền kề)"
    QString source; ///< the decision or article that it rests on

    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

QString toString(SpecialDay::Kind kind); ///< `off`, `worked`, `open`
std::optional<SpecialDay::Kind> specialDayKindFromString(QStringView text);

/// A day that was passed over in counting, and why ("thứ Bảy", "Quốc khánh …").
struct SkippedDay
{
    QDate date;
    QString why;

    friend bool operator==(const SkippedDay &, const SkippedDay &) = default;
};

/// How a date was reached by counting working days.
struct DayCount
{
    QDate date;
    std::vector<QDate> counted;
    std::vector<SkippedDay> skipped;

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// Working days: Monday to Friday, less the days off, plus the swapped working days. An immutable
/// value; a later entry for a date replaces an earlier one.
class WorkingCalendar
{
public:
    WorkingCalendar() = default;
    explicit WorkingCalendar(std::vector<SpecialDay> days);

    /// The days shipped with the program (2023–2027), each with its source.
    static const std::vector<SpecialDay> &bundledDays();
    /// Calendar of bundledDays() with \a changes of the plan laid over it.
    static WorkingCalendar bundled(const std::vector<SpecialDay> &changes = {});
    /// First and last year for which bundledDays() is complete; outside only weekends are known.
    static std::pair<int, int> bundledYears();

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] std::optional<SpecialDay> specialDay(QDate date) const;
    /// Why \a date is not worked: the holiday's name, else the weekday; empty for a working day.
    [[nodiscard]] QString whyNotWorked(QDate date) const;

    /// The \a count-th working day after (before, if negative) \a from, which itself is never
    /// counted and may be any day. 0 gives \a from itself, working day or not.
    [[nodiscard]] QDate advance(QDate from, int count) const;
    /// The same with every day that was counted and passed over, in the direction of counting.
    [[nodiscard]] DayCount count(QDate from, int count) const;
    /// Working days in (from, to]; negative of (to, from] if \a to is earlier. Inverse of
    /// advance().
    [[nodiscard]] int countBetween(QDate from, QDate to) const;
    /// The last working day strictly before \a date.
    [[nodiscard]] QDate lastBefore(QDate date) const { return advance(date, -1); }
    /// \a date itself if it is worked, else the nearest working day before or after it.
    [[nodiscard]] QDate onOrBefore(QDate date) const;
    [[nodiscard]] QDate onOrAfter(QDate date) const;
    /// All working days in [from, to].
    [[nodiscard]] std::vector<QDate> workingDays(QDate from, QDate to) const;
    /// Special days in [from, to], in order.
    [[nodiscard]] std::vector<SpecialDay> specialDays(QDate from, QDate to) const;

    friend bool operator==(const WorkingCalendar &, const WorkingCalendar &) = default;

private:
    std::map<QDate, SpecialDay> m_days;
};

/// Reads lines `date TAB weekday TAB kind TAB name TAB source` (header line optional, # comments).
Result<std::vector<SpecialDay>> parseSpecialDays(const QString &text);

} // namespace skt
