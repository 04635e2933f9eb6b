// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/calendar/calendar_words.h"
#include "core/calendar/shown_names.h"

#include <cstdlib>

namespace skt {

namespace {

constexpr int workedWeekdays = 5;
constexpr int daysInWeek = 7;

bool isWeekday(QDate date)
{
    return date.dayOfWeek() <= workedWeekdays;
}

/// Mondays to Fridays from the beginning of time to \a date, in a scale of its own.
qint64 weekdaysUpTo(QDate date)
{
    // Julian day 0 was a Monday.
    const qint64 day = date.toJulianDay() + 1;
    const qint64 weeks = day >= 0 ? day / daysInWeek : -((daysInWeek - 1 - day) / daysInWeek);
    return weeks * workedWeekdays + std::min<qint64>(day - weeks * daysInWeek, workedWeekdays);
}

bool isWorked(const SpecialDay &day)
{
    return day.kind == SpecialDay::Kind::Open ? isWeekday(day.date)
                                              : day.kind == SpecialDay::Kind::Worked;
}

} // namespace

WorkingCalendar::WorkingCalendar(std::vector<SpecialDay> days)
{
    for (SpecialDay &day : days) {
        if (day.date.isValid()) {
            const QDate date = day.date;
            m_days.insert_or_assign(date, std::move(day));
        }
    }
}

WorkingCalendar WorkingCalendar::bundled(const std::vector<SpecialDay> &changes)
{
    std::vector<SpecialDay> days = bundledDays();
    days.insert(days.end(), changes.begin(), changes.end());
    return WorkingCalendar(std::move(days));
}

std::pair<int, int> WorkingCalendar::bundledYears()
{
    const auto &days = bundledDays();
    return {days.front().date.year(), days.back().date.year()};
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    if (!date.isValid())
        return false;
    const auto found = m_days.find(date);
    return found == m_days.end() ? isWeekday(date) : isWorked(found->second);
}

std::optional<SpecialDay> WorkingCalendar::specialDay(QDate date) const
{
    const auto found = m_days.find(date);
    return found == m_days.end() ? std::nullopt : std::optional(found->second);
}

QString WorkingCalendar::whyNotWorked(QDate date) const
{
    if (!date.isValid() || isWorkingDay(date))
        return {};
    const auto found = m_days.find(date);
    if (found != m_days.end() && found->second.kind == SpecialDay::Kind::Off
        && !found->second.name.isEmpty())
        return inChosenLanguage(found->second.name);
    switch (date.dayOfWeek()) {
    case Qt::Saturday:
        return CalendarWords::tr("Saturday");
    case Qt::Sunday:
        return CalendarWords::tr("Sunday");
    default:
        return CalendarWords::tr("day off");
    }
}

QDate WorkingCalendar::advance(QDate from, int count) const
{
    const int step = count < 0 ? -1 : 1;
    QDate day = from;
    for (qint64 left = std::abs(qint64{count}); left > 0 && day.isValid();) {
        // Where no special day lies ahead, whole weeks are passed at once.
        const bool plain = step > 0 ? m_days.upper_bound(day) == m_days.end()
                                    : m_days.lower_bound(day) == m_days.begin();
        if (const qint64 weeks = left / workedWeekdays; plain && weeks > 1) {
            day = day.addDays(step * (weeks - 1) * daysInWeek);
            left -= (weeks - 1) * workedWeekdays;
        }
        day = day.addDays(step);
        left -= isWorkingDay(day);
    }
    return day;
}

DayCount WorkingCalendar::count(QDate from, int count) const
{
    const QDate last = advance(from, count);
    DayCount result{last, {}, {}};
    if (!last.isValid())
        return result;
    const int step = count < 0 ? -1 : 1;
    for (QDate day = from; day != last;) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            result.counted.push_back(day);
        else
            result.skipped.push_back({day, whyNotWorked(day)});
    }
    return result;
}

int WorkingCalendar::countBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -countBetween(to, from);
    qint64 days = weekdaysUpTo(to) - weekdaysUpTo(from);
    const auto end = m_days.upper_bound(to);
    for (auto day = m_days.upper_bound(from); day != end; ++day)
        days += int{isWorked(day->second)} - int{isWeekday(day->first)};
    return static_cast<int>(days);
}

QDate WorkingCalendar::onOrBefore(QDate date) const
{
    return isWorkingDay(date) ? date : advance(date, -1);
}

QDate WorkingCalendar::onOrAfter(QDate date) const
{
    return isWorkingDay(date) ? date : advance(date, 1);
}

std::vector<QDate> WorkingCalendar::workingDays(QDate from, QDate to) const
{
    std::vector<QDate> days;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1)) {
        if (isWorkingDay(day))
            days.push_back(day);
    }
    return days;
}

std::vector<SpecialDay> WorkingCalendar::specialDays(QDate from, QDate to) const
{
    std::vector<SpecialDay> days;
    for (auto day = m_days.lower_bound(from); day != m_days.end() && day->first <= to; ++day)
        days.push_back(day->second);
    return days;
}

} // namespace skt
