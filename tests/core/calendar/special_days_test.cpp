// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shown_names.h"
#include "core/calendar/working_calendar.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <set>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The bundled days arrive with the program, each with name and source", "[calendar]")
{
    const auto &days = WorkingCalendar::bundledDays();
    CHECK(days.size() == 79);
    CHECK(WorkingCalendar::bundledYears() == std::pair(2023, 2027));
    std::set<QDate> seen;
    for (const SpecialDay &day : days) {
        CAPTURE(day.date);
        CHECK(seen.insert(day.date).second);
        CHECK_FALSE(day.name.isEmpty());
        CHECK_FALSE(day.source.isEmpty());
        if (day.kind == SpecialDay::Kind::Worked)
            CHECK(day.date.dayOfWeek() >= 6);
    }
    CHECK(std::is_sorted(days.begin(), days.end(), [](const SpecialDay &a, const SpecialDay &b) {
        return a.date < b.date;
    }));
}

TEST_CASE("Every worked Saturday has the day off that it is swapped for", "[calendar]")
{
    int worked = 0;
    int swapped = 0;
    for (const SpecialDay &day : WorkingCalendar::bundledDays()) {
        worked += day.kind == SpecialDay::Kind::Worked;
        swapped += day.kind == SpecialDay::Kind::Off && day.name.startsWith(u"Nghỉ hoán đổi"_s);
    }
    CHECK(worked == 4);
    CHECK(swapped == worked);
}

TEST_CASE("Kinds of special days are words", "[calendar]")
{
    const auto [kind, word] = GENERATE(table<SpecialDay::Kind, QString>({
        {SpecialDay::Kind::Off, u"off"_s},
        {SpecialDay::Kind::Worked, u"worked"_s},
        {SpecialDay::Kind::Open, u"open"_s},
    }));
    CHECK(toString(kind) == word);
    CHECK(specialDayKindFromString(word) == kind);
    CHECK_FALSE(specialDayKindFromString(u"holiday"_s).has_value());
}

TEST_CASE("A list of special days is read line by line", "[calendar]")
{
    const auto days = parseSpecialDays(u"# our own days\n"
                                       "date\tweekday\tkind\tname\tsource\r\n"
                                       "\n"
                                       "2028-09-01\tthứ Sáu\toff\t Quốc khánh \tQĐ 1\r\n"
                                       "2028-08-26\tTHỨ BẢY\tworked\tLàm bù\t\n"
                                       "  2028-09-04 \t\topen\t\t\n"_s);
    REQUIRE(days.has_value());
    CHECK(*days
          == std::vector<SpecialDay>{
              {{2028, 9, 1}, SpecialDay::Kind::Off, u"Quốc khánh"_s, u"QĐ 1"_s},
              {{2028, 8, 26}, SpecialDay::Kind::Worked, u"Làm bù"_s, {}},
              {{2028, 9, 4}, SpecialDay::Kind::Open, {}, {}}});
    CHECK(parseSpecialDays({})->empty());
}

TEST_CASE("A line that cannot be used is named with its number and fault", "[calendar]")
{
    const auto [line, fault] = GENERATE(table<QString, QString>({
        {u"2028-09-31\t\toff\ta\tb"_s, u"no date"_s},
        {u"01/9/2028\t\toff\ta\tb"_s, u"no date"_s},
        {u"2028-09-01\tthứ Hai\toff\ta\tb"_s, u"thứ Sáu"_s},
        {u"2028-09-01\t\tholiday\ta\tb"_s, u"no kind"_s},
        {u"2028-09-01\toff"_s, u"five columns"_s},
        {u"2028-09-01\t\toff\ta\tb\tc"_s, u"five columns"_s},
        {u"date\tweekday\tkind\tname\tsource"_s, u"no date"_s},
    }));
    CAPTURE(line);
    const auto days = parseSpecialDays(u"2028-01-03\t\toff\ta\tb\n"_s + line);
    REQUIRE_FALSE(days.has_value());
    CHECK(days.error().kind == Error::Kind::Input);
    CHECK(days.error().message.contains(u"Line 2 "_s));
    CHECK(days.error().message.contains(fault));
}

TEST_CASE("Bundled names and sources are shown in English without Vietnamese letters", "[calendar]")
{
    for (const SpecialDay &day : WorkingCalendar::bundledDays()) {
        for (const QString &vietnamese : {day.name, day.source}) {
            QString english = inChosenLanguage(vietnamese);
            CAPTURE(vietnamese, english);
            CHECK(english != vietnamese);
            english.remove(u"TB-LĐTBXH"_s); // a document's symbol
            CHECK(std::all_of(
                english.cbegin(), english.cend(), [](QChar c) { return c.unicode() < 0x80; }));
        }
    }
    CHECK(inChosenLanguage(u"Giỗ làng"_s) == u"Giỗ làng"_s);
}
