// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace skt {

/// What part of a day a visit takes. The order is that of the day.
enum class DayPart { Morning, Afternoon, AllDay };

/// Whether two parts of one day meet: an all-day part meets both halves.
constexpr bool overlaps(DayPart a, DayPart b)
{
    return a == b || a == DayPart::AllDay || b == DayPart::AllDay;
}

/// `morning`, `afternoon`, `all-day`: the words of the command line, the file and every JSON.
QString toString(DayPart part);
std::optional<DayPart> dayPartFromString(QStringView text);

/// One half-day, the unit of the calendar. Never all-day: an all-day visit takes two of them.
struct HalfDay
{
    QDate date;
    DayPart part = DayPart::Morning;

    friend bool operator==(const HalfDay &, const HalfDay &) = default;
    friend std::strong_ordering operator<=>(const HalfDay &a, const HalfDay &b)
    {
        if (const auto order = a.date.toJulianDay() <=> b.date.toJulianDay(); order != 0)
            return order;
        return a.part <=> b.part;
    }
};

/// A span of half-days, both ends included: an absence, a day off.
struct HalfDaySpan
{
    HalfDay from;
    HalfDay to;

    /// Whether any half-day of \a part of \a date lies in the span.
    [[nodiscard]] bool meets(QDate date, DayPart part) const;

    friend bool operator==(const HalfDaySpan &, const HalfDaySpan &) = default;
};

} // namespace skt
