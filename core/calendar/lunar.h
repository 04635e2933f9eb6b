// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"

#include <QDate>

#include <vector>

namespace skt {

/// A day of the Vietnamese lunar calendar (UTC+7; differs from the Chinese one in some years).
struct LunarDate
{
    int day = 0;
    int month = 0;
    int year = 0;
    bool leapMonth = false;

    friend bool operator==(const LunarDate &, const LunarDate &) = default;
};

/// Valid for 1990–2060 (checked against facts/lunar.tsv).
LunarDate toLunar(QDate date);
/// The Gregorian day; invalid if the lunar day does not exist.
QDate fromLunar(const LunarDate &lunar);
QDate lunarNewYear(int year);  ///< Tết: 1/1 of the lunar year that begins in \a year
QDate hungKingsDay(int year);  ///< 10/3 lunar, of the regular third month
int leapMonthOfYear(int year); ///< 0 if the lunar year has none

/// A *proposed* list of days off for a year without a decision yet (Labour Code 2019, art. 112 and
/// 111(3); 24/11 from 2026): every entry's name ends in "(dự kiến)".
std::vector<SpecialDay> proposedDays(int year);

} // namespace skt
