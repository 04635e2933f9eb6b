// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const WorkingCalendar &vietnam()
{
    static const WorkingCalendar calendar = WorkingCalendar::bundled();
    return calendar;
}

SpecialDay special(QDate date, SpecialDay::Kind kind, const QString &name = {})
{
    return {date, kind, name, {}};
}

std::vector<QDate> dates(std::initializer_list<QDate> list)
{
    return list;
}

} // namespace

TEST_CASE("The plan's dates come out as the mission computes them", "[calendar]")
{
    const WorkingCalendar &calendar = vietnam();
    SECTION("registered before 01/8: Monday 31/7 is the last day")
    {
        CHECK(calendar.lastBefore({2023, 8, 1}) == QDate(2023, 7, 31));
    }
    SECTION("visits from 03/8, ended before 25/8: 16 working days, the last on Thursday 24/8")
    {
        CHECK(calendar.onOrAfter({2023, 8, 3}) == QDate(2023, 8, 3));
        CHECK(calendar.lastBefore({2023, 8, 25}) == QDate(2023, 8, 24));
        CHECK(calendar.workingDays({2023, 8, 3}, {2023, 8, 24}).size() == 16);
        CHECK(calendar.countBetween({2023, 8, 2}, {2023, 8, 24}) == 16);
    }
    SECTION("notice at least 2 working days before the visit")
    {
        CHECK(calendar.advance({2023, 8, 3}, -2) == QDate(2023, 8, 1));
        CHECK(calendar.advance({2023, 8, 7}, -2) == QDate(2023, 8, 3));
    }
    SECTION("results within 5 working days of the end of the round")
    {
        CHECK(calendar.advance({2023, 8, 24}, 5) == QDate(2023, 8, 31));
        CHECK(calendar.advance({2023, 8, 25}, 5) == QDate(2023, 9, 5));
    }
    SECTION("a report before 30/8: Tuesday 29/8 is the last day")
    {
        CHECK(calendar.lastBefore({2023, 8, 30}) == QDate(2023, 8, 29));
    }
}

TEST_CASE("Working days of each bundled year", "[calendar]")
{
    const auto [year, days] = GENERATE(
        table<int, int>({{2023, 249}, {2024, 251}, {2025, 250}, {2026, 249}, {2027, 249}}));
    CAPTURE(year);
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    CHECK(vietnam().workingDays(first, last).size() == static_cast<std::size_t>(days));
    CHECK(vietnam().countBetween(first.addDays(-1), last) == days);
}

TEST_CASE("Swapped days count as decided", "[calendar]")
{
    const auto [off, worked] = GENERATE(table<QDate, QDate>({
        {{2024, 4, 29}, {2024, 5, 4}},
        {{2025, 5, 2}, {2025, 4, 26}},
        {{2026, 1, 2}, {2026, 1, 10}},
        {{2026, 8, 31}, {2026, 8, 22}},
    }));
    CHECK(off.dayOfWeek() < 6);
    CHECK_FALSE(vietnam().isWorkingDay(off));
    CHECK(worked.dayOfWeek() == 6);
    CHECK(vietnam().isWorkingDay(worked));
    CHECK(vietnam().whyNotWorked(worked).isEmpty());
    CHECK(vietnam().advance(worked.addDays(-1), 1) == worked);
}

TEST_CASE("A day that is not decided counts as its weekday and can be asked for", "[calendar]")
{
    const QDate monday(2026, 11, 23);
    const QDate saturday(2026, 11, 28);
    CHECK(vietnam().isWorkingDay(monday));
    CHECK_FALSE(vietnam().isWorkingDay(saturday));
    CHECK(vietnam().whyNotWorked(saturday) == u"Saturday"_s);
    REQUIRE(vietnam().specialDay(monday).has_value());
    CHECK(vietnam().specialDay(monday)->kind == SpecialDay::Kind::Open);
    CHECK(vietnam().countBetween({2026, 11, 20}, {2026, 11, 30}) == 5);

    const WorkingCalendar decided =
        WorkingCalendar::bundled({special(monday, SpecialDay::Kind::Off, u"Nghỉ hoán đổi"_s),
                                  special(saturday, SpecialDay::Kind::Worked)});
    CHECK_FALSE(decided.isWorkingDay(monday));
    CHECK(decided.isWorkingDay(saturday));
    CHECK(decided.whyNotWorked(monday) == u"Nghỉ hoán đổi"_s);
    CHECK(decided.specialDay(saturday)->kind == SpecialDay::Kind::Worked);
}

TEST_CASE("Counting tells what was counted and what was passed over, and why", "[calendar]")
{
    const DayCount forwards = vietnam().count({2023, 8, 25}, 5);
    CHECK(forwards.date == QDate(2023, 9, 5));
    CHECK(forwards.counted
          == dates({{2023, 8, 28}, {2023, 8, 29}, {2023, 8, 30}, {2023, 8, 31}, {2023, 9, 5}}));
    CHECK(forwards.skipped
          == std::vector<SkippedDay>{{{2023, 8, 26}, u"Saturday"_s},
                                     {{2023, 8, 27}, u"Sunday"_s},
                                     {{2023, 9, 1}, u"National Day (the day beside it)"_s},
                                     {{2023, 9, 2}, u"National Day"_s},
                                     {{2023, 9, 3}, u"Sunday"_s},
                                     {{2023, 9, 4}, u"day in lieu of National Day"_s}});

    const DayCount backwards = vietnam().count({2023, 8, 7}, -2);
    CHECK(backwards.date == QDate(2023, 8, 3));
    CHECK(backwards.counted == dates({{2023, 8, 4}, {2023, 8, 3}}));
    CHECK(backwards.skipped
          == std::vector<SkippedDay>{{{2023, 8, 6}, u"Sunday"_s}, {{2023, 8, 5}, u"Saturday"_s}});
}

TEST_CASE("Counting nothing gives the day itself, worked or not", "[calendar]")
{
    const QDate day = GENERATE(QDate(2023, 8, 3), QDate(2023, 8, 5), QDate(2023, 9, 1));
    CHECK(vietnam().advance(day, 0) == day);
    CHECK(vietnam().count(day, 0) == DayCount{day, {}, {}});
    CHECK(vietnam().countBetween(day, day) == 0);
}

TEST_CASE("The start is never counted and may be any day", "[calendar]")
{
    const auto [from, count, to] = GENERATE(table<QDate, int, QDate>({
        {{2023, 8, 5}, 1, {2023, 8, 7}},
        {{2023, 8, 5}, -1, {2023, 8, 4}},
        {{2023, 9, 3}, 1, {2023, 9, 5}},
        {{2023, 9, 3}, -1, {2023, 8, 31}},
        {{2024, 5, 3}, 1, {2024, 5, 4}},
        {{2026, 9, 21}, -1, {2026, 9, 18}},
        {{2022, 12, 30}, 1, {2023, 1, 3}},
        {{2024, 2, 7}, 1, {2024, 2, 15}},
    }));
    CAPTURE(from, count);
    CHECK(vietnam().advance(from, count) == to);
}

TEST_CASE("advance() and countBetween() are inverse", "[calendar][property]")
{
    const int offset = GENERATE(range(0, 365));
    const WorkingCalendar &calendar = vietnam();
    // From every day of a year to and fro over three decades.
    for (const int year : {1999, 2022, 2023, 2024, 2025, 2026, 2027, 2031}) {
        const QDate from = QDate(year, 1, 1).addDays(offset);
        for (const int count : {1, 2, 5, 16, 261, 2600}) {
            const QDate to = calendar.advance(from, count);
            CAPTURE(from, count, to);
            REQUIRE(calendar.isWorkingDay(to));
            REQUIRE(calendar.countBetween(from, to) == count);
            REQUIRE(calendar.countBetween(to, from) == -count);
            if (calendar.isWorkingDay(from)) {
                REQUIRE(calendar.advance(to, -count) == from);
                const QDate back = calendar.advance(from, -count);
                REQUIRE(calendar.countBetween(from, back) == -count);
            }
        }
    }
}

TEST_CASE("The three ways of counting agree", "[calendar][property]")
{
    const WorkingCalendar &calendar = vietnam();
    const int offset = GENERATE(range(0, 400, 7));
    const QDate from = QDate(2023, 6, 1).addDays(offset);
    for (const int count : {-40, -7, -1, 1, 3, 60}) {
        const DayCount counted = calendar.count(from, count);
        CAPTURE(from, count);
        REQUIRE(counted.date == calendar.advance(from, count));
        REQUIRE(counted.counted.size() == static_cast<std::size_t>(std::abs(count)));
        REQUIRE(counted.counted.back() == counted.date);
        REQUIRE(counted.counted.size() + counted.skipped.size()
                == static_cast<std::size_t>(std::abs(from.daysTo(counted.date))));
        for (const SkippedDay &day : counted.skipped)
            REQUIRE(day.why == calendar.whyNotWorked(day.date));
        if (count > 0)
            REQUIRE(calendar.workingDays(from.addDays(1), counted.date) == counted.counted);
    }
}

TEST_CASE("Where no special day is known, only weekends are free", "[calendar]")
{
    const WorkingCalendar plain;
    int days = 0;
    for (QDate day(-1, 12, 20); day < QDate(1, 2, 1); day = day.addDays(1)) {
        REQUIRE(plain.isWorkingDay(day) == (day.dayOfWeek() <= 5));
        days += day.dayOfWeek() <= 5;
    }
    CHECK(plain.countBetween(QDate(-1, 12, 19), QDate(1, 1, 31)) == days);
    // Days before the Julian calendar begins to count, and far ahead.
    const QDate early = QDate::fromJulianDay(-1000);
    CHECK(plain.countBetween(early, early.addDays(70)) == 50);
    CHECK(plain.advance(early, 50).toJulianDay() <= early.toJulianDay() + 72);
    CHECK(plain.countBetween(early, plain.advance(early, 1000)) == 1000);
    CHECK(plain.advance({2023, 8, 3}, 1'000'000) == QDate(2023, 8, 3).addDays(1'400'000));
    CHECK(vietnam().advance({2040, 8, 3}, 5'000'000) == QDate(2040, 8, 3).addDays(7'000'000));
    CHECK(vietnam().advance({2022, 8, 3}, -1'000'000) == QDate(2022, 8, 3).addDays(-1'400'000));
}

TEST_CASE("No date is neither worked nor counted", "[calendar]")
{
    const QDate none;
    CHECK_FALSE(vietnam().isWorkingDay(none));
    CHECK(vietnam().whyNotWorked(none).isEmpty());
    CHECK_FALSE(vietnam().specialDay(none).has_value());
    CHECK_FALSE(vietnam().advance(none, 3).isValid());
    CHECK_FALSE(vietnam().advance(none, -3).isValid());
    CHECK(vietnam().count(none, 2) == DayCount{});
    CHECK(vietnam().countBetween(none, {2023, 8, 3}) == 0);
    CHECK(vietnam().countBetween({2023, 8, 3}, none) == 0);
    CHECK(vietnam().workingDays(none, {2023, 8, 3}).empty());
    CHECK(WorkingCalendar({special(none, SpecialDay::Kind::Off)}) == WorkingCalendar());
}

TEST_CASE("The nearest working day before or after a date", "[calendar]")
{
    CHECK(vietnam().onOrBefore({2023, 9, 3}) == QDate(2023, 8, 31));
    CHECK(vietnam().onOrAfter({2023, 9, 3}) == QDate(2023, 9, 5));
    CHECK(vietnam().onOrBefore({2023, 8, 31}) == QDate(2023, 8, 31));
    CHECK(vietnam().onOrAfter({2023, 8, 31}) == QDate(2023, 8, 31));
}

TEST_CASE("A later entry for a date replaces an earlier one", "[calendar]")
{
    const QDate day(2030, 7, 1); // a Monday
    const WorkingCalendar calendar({special(day, SpecialDay::Kind::Off, u"một"_s),
                                    special(day, SpecialDay::Kind::Off, u"hai"_s)});
    CHECK(calendar.whyNotWorked(day) == u"hai"_s);
    CHECK(calendar.specialDays(day, day).size() == 1);
    CHECK(WorkingCalendar(
              {special(day, SpecialDay::Kind::Off), special(day, SpecialDay::Kind::Worked)})
              .isWorkingDay(day));
}

TEST_CASE("A day off without a name is called by its weekday or just so", "[calendar]")
{
    const QDate friday(2030, 7, 5);
    const WorkingCalendar calendar({special(friday, SpecialDay::Kind::Off),
                                    special(friday.addDays(1), SpecialDay::Kind::Off)});
    CHECK(calendar.whyNotWorked(friday) == u"day off"_s);
    CHECK(calendar.whyNotWorked(friday.addDays(1)) == u"Saturday"_s);
    CHECK(calendar.whyNotWorked(friday.addDays(2)) == u"Sunday"_s);
    CHECK(calendar.whyNotWorked(friday.addDays(3)).isEmpty());
}

TEST_CASE("Special days are listed in order within a span", "[calendar]")
{
    const auto days = vietnam().specialDays({2023, 8, 1}, {2024, 1, 1});
    REQUIRE(days.size() == 4);
    CHECK(days[0].date == QDate(2023, 9, 1));
    CHECK(days[3].date == QDate(2024, 1, 1));
    CHECK(vietnam().specialDays({2023, 9, 5}, {2023, 12, 31}).empty());
}
