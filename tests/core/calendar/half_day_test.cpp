// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/half_day.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Parts of a day have the words of the command line", "[calendar]")
{
    const auto [part, word] = GENERATE(table<DayPart, QString>({
        {DayPart::Morning, u"morning"_s},
        {DayPart::Afternoon, u"afternoon"_s},
        {DayPart::AllDay, u"all-day"_s},
    }));
    CHECK(toString(part) == word);
    CHECK(dayPartFromString(word) == part);
    CHECK_FALSE(dayPartFromString(word.toUpper()).has_value());
    CHECK_FALSE(dayPartFromString(u""_s).has_value());
}

TEST_CASE("An all-day part meets both halves, a half only itself", "[calendar]")
{
    CHECK_FALSE(overlaps(DayPart::Morning, DayPart::Afternoon));
    CHECK(overlaps(DayPart::Morning, DayPart::Morning));
    CHECK(overlaps(DayPart::AllDay, DayPart::Afternoon));
    CHECK(overlaps(DayPart::Morning, DayPart::AllDay));
    CHECK(overlaps(DayPart::AllDay, DayPart::AllDay));
}

TEST_CASE("Half-days are ordered by date, then by the part of the day", "[calendar]")
{
    const QDate day(2023, 8, 3);
    CHECK(HalfDay{day, DayPart::Morning} < HalfDay{day, DayPart::Afternoon});
    CHECK(HalfDay{day, DayPart::Afternoon} < HalfDay{day.addDays(1), DayPart::Morning});
    CHECK(HalfDay{day, DayPart::Morning} == HalfDay{day, DayPart::Morning});
    CHECK(HalfDay{day, DayPart::Morning} != HalfDay{day, DayPart::Afternoon});
}

TEST_CASE("A span meets what lies in it to the half-day", "[calendar]")
{
    const QDate thursday(2023, 8, 3);
    const QDate friday(2023, 8, 4);
    const QDate monday(2023, 8, 7);
    const HalfDaySpan span{{thursday, DayPart::Afternoon}, {monday, DayPart::Morning}};
    const auto [date, part, met] = GENERATE_COPY(table<QDate, DayPart, bool>({
        {thursday, DayPart::Morning, false},
        {thursday, DayPart::Afternoon, true},
        {thursday, DayPart::AllDay, true},
        {friday, DayPart::Morning, true},
        {friday, DayPart::AllDay, true},
        {monday, DayPart::Morning, true},
        {monday, DayPart::Afternoon, false},
        {monday, DayPart::AllDay, true},
        {thursday.addDays(-1), DayPart::AllDay, false},
        {monday.addDays(1), DayPart::AllDay, false},
    }));
    CAPTURE(date, toString(part));
    CHECK(span.meets(date, part) == met);
}

TEST_CASE("A span whose ends are whole days reaches over them", "[calendar]")
{
    const QDate day(2023, 8, 3);
    const HalfDaySpan span{{day, DayPart::AllDay}, {day, DayPart::AllDay}};
    CHECK(span.meets(day, DayPart::Morning));
    CHECK(span.meets(day, DayPart::Afternoon));
    CHECK_FALSE(span.meets(day.addDays(1), DayPart::Morning));
    CHECK_FALSE(span.meets(day.addDays(-1), DayPart::Afternoon));
}

TEST_CASE("A reversed span meets nothing", "[calendar]")
{
    const QDate day(2023, 8, 3);
    const HalfDaySpan span{{day, DayPart::Afternoon}, {day, DayPart::Morning}};
    CHECK_FALSE(span.meets(day, DayPart::Morning));
    CHECK_FALSE(span.meets(day, DayPart::Afternoon));
}
