// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_rule.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Date rules are read and written in the words of the command line", "[calendar]")
{
    const auto [text, kind, written] = GENERATE(table<QString, DateRule::Kind, QString>({
        {u"before 2023-08-01"_s, DateRule::Kind::Before, u"before 2023-08-01"_s},
        {u"on-or-before 2023-08-01"_s, DateRule::Kind::OnOrBefore, u"on-or-before 2023-08-01"_s},
        {u"2023-08-01"_s, DateRule::Kind::OnOrBefore, u"on-or-before 2023-08-01"_s},
        {u"from 2023-08-01"_s, DateRule::Kind::From, u"from 2023-08-01"_s},
        {u"  before   2023-08-01 "_s, DateRule::Kind::Before, u"before 2023-08-01"_s},
    }));
    const auto rule = DateRule::parse(text);
    REQUIRE(rule.has_value());
    CHECK(*rule == DateRule{kind, {2023, 8, 1}, {}});
    CHECK(rule->toString() == written);
    CHECK(DateRule::parse(rule->toString()) == rule);
}

TEST_CASE("What is no date rule is not read as one", "[calendar]")
{
    const auto text = GENERATE(values<QString>({u""_s,
                                                u"before"_s,
                                                u"before 2023-02-29"_s,
                                                u"until 2023-08-01"_s,
                                                u"before2023-08-01"_s,
                                                u"01/8/2023"_s,
                                                u"before the 2023-08-01"_s,
                                                u"2023-08-01 before"_s}));
    CAPTURE(text);
    CHECK_FALSE(DateRule::parse(text).has_value());
}

TEST_CASE("Before a day means the last working day before it, or the day before", "[calendar]")
{
    const auto [date, working, day] = GENERATE(table<QDate, QDate, QDate>({
        {{2023, 8, 1}, {2023, 7, 31}, {2023, 7, 31}},
        {{2023, 8, 25}, {2023, 8, 24}, {2023, 8, 24}},
        {{2023, 8, 30}, {2023, 8, 29}, {2023, 8, 29}},
        {{2026, 9, 21}, {2026, 9, 18}, {2026, 9, 20}},
        {{2023, 9, 5}, {2023, 8, 31}, {2023, 9, 4}},
    }));
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const DateRule rule{DateRule::Kind::Before, date, {}};
    CHECK(resolve(rule, calendar) == working);
    CHECK(resolve(rule, calendar, BeforeMeans::CalendarDay) == day);
}

TEST_CASE("A day at the latest and a first day are the day itself, worked or not", "[calendar]")
{
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const auto kind = GENERATE(DateRule::Kind::OnOrBefore, DateRule::Kind::From);
    const QDate date = GENERATE(QDate(2023, 8, 3), QDate(2023, 9, 2));
    CHECK(resolve({kind, date, u"từ ngày"_s}, calendar) == date);
    CHECK(resolve({kind, date, {}}, calendar, BeforeMeans::CalendarDay) == date);
}
