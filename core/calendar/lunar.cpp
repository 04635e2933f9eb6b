// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include "core/calendar/sky.h"

#include <algorithm>

namespace skt {

namespace {

constexpr int firstYear = 1989; // January 1990 belongs to it
constexpr int lastYear = 2060;

struct Month
{
    QDate firstDay;
    int year = 0;
    int number = 0;
    bool leap = false;
};

/// The eleventh month is the one in which the sun reaches the winter solstice, 270 degrees.
int eleventhMonthOf(int year)
{
    const int last = sky::newMoonOnOrBefore(QDate(year, 12, 31));
    const double longitude = sky::sunLongitude(sky::newMoonDay(last));
    return longitude >= 270 ? last - 1 : last;
}

/// Whether the sun passes a multiple of 30 degrees in the month; one that lacks it can be a leap
/// month.
bool hasPrincipalTerm(int newMoon)
{
    const auto twelfth = [](int index) {
        return static_cast<int>(sky::sunLongitude(sky::newMoonDay(index)) / 30);
    };
    return twelfth(newMoon) != twelfth(newMoon + 1);
}

/// The months from the eleventh of \a year − 1 to the tenth of \a year, with a leap month among
/// them if there are thirteen.
void appendMonths(std::vector<Month> &months, int year)
{
    const int first = eleventhMonthOf(year - 1);
    const int end = eleventhMonthOf(year);
    bool leapDue = end - first == 13;
    int number = 10;
    for (int newMoon = first; newMoon < end; ++newMoon) {
        const bool leap = leapDue && newMoon > first && !hasPrincipalTerm(newMoon);
        leapDue = leapDue && !leap;
        if (!leap)
            number = number % 12 + 1;
        months.push_back({sky::newMoonDay(newMoon), number > 10 ? year - 1 : year, number, leap});
    }
}

/// All months that this file knows, and one day behind them as the end.
const std::vector<Month> &knownMonths()
{
    static const std::vector<Month> months = [] {
        std::vector<Month> all;
        for (int year = firstYear; year <= lastYear + 1; ++year)
            appendMonths(all, year);
        std::erase_if(all, [](const Month &month) {
            const bool end = month.year == lastYear + 1 && month.number == 1 && !month.leap;
            return month.year < firstYear || (month.year > lastYear && !end);
        });
        return all;
    }();
    return months;
}

} // namespace

LunarDate toLunar(QDate date)
{
    const auto &months = knownMonths();
    if (date < months.front().firstDay || date >= months.back().firstDay)
        return {};
    const auto next =
        std::upper_bound(months.begin(), months.end(), date, [](QDate day, const Month &m) {
            return day < m.firstDay;
        });
    const Month &month = *std::prev(next);
    const auto day = static_cast<int>(month.firstDay.daysTo(date)) + 1;
    return {day, month.number, month.year, month.leap};
}

QDate fromLunar(const LunarDate &lunar)
{
    const auto &months = knownMonths();
    const auto month = std::find_if(months.begin(), months.end(), [&lunar](const Month &m) {
        return m.year == lunar.year && m.number == lunar.month && m.leap == lunar.leapMonth;
    });
    if (month == months.end() || std::next(month) == months.end() || lunar.day < 1)
        return {};
    const QDate date = month->firstDay.addDays(lunar.day - 1);
    return date < std::next(month)->firstDay ? date : QDate();
}

QDate lunarNewYear(int year)
{
    return fromLunar({1, 1, year, false});
}

QDate hungKingsDay(int year)
{
    return fromLunar({10, 3, year, false});
}

int leapMonthOfYear(int year)
{
    const auto &months = knownMonths();
    const auto month = std::find_if(
        months.begin(), months.end(), [year](const Month &m) { return m.leap && m.year == year; });
    return month == months.end() ? 0 : month->number;
}

} // namespace skt
