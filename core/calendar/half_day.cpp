// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/half_day.h"

#include <array>

namespace skt {

namespace {

constexpr std::array<QStringView, 3> dayPartNames = {u"morning", u"afternoon", u"all-day"};

} // namespace

QString toString(DayPart part)
{
    return dayPartNames[static_cast<std::size_t>(part)].toString();
}

std::optional<DayPart> dayPartFromString(QStringView text)
{
    for (const DayPart part : {DayPart::Morning, DayPart::Afternoon, DayPart::AllDay}) {
        if (dayPartNames[static_cast<std::size_t>(part)] == text)
            return part;
    }
    return std::nullopt;
}

bool HalfDaySpan::meets(QDate date, DayPart part) const
{
    // An end given as a whole day reaches to that day's far half.
    const HalfDay begin{from.date, from.part == DayPart::Afternoon ? from.part : DayPart::Morning};
    const HalfDay end{to.date, to.part == DayPart::Morning ? to.part : DayPart::Afternoon};
    const HalfDay first{date, part == DayPart::Afternoon ? part : DayPart::Morning};
    const HalfDay last{date, part == DayPart::Morning ? part : DayPart::Afternoon};
    return first <= end && begin <= last;
}

} // namespace skt
