// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"
#include "tests/support/catch_qt.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <set>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LunarYear
{
    int year;
    QDate newYear;
    QDate hungKings;
    int leapMonth;
};

std::vector<LunarYear> lunarYears()
{
    QFile file(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/lunar.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<LunarYear> years;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4 && cells[0] != u"year"_s) {
            years.push_back({cells[0].toInt(),
                             QDate::fromString(cells[1], Qt::ISODate),
                             QDate::fromString(cells[2], Qt::ISODate),
                             cells[3].toInt()});
        }
    }
    return years;
}

std::set<QDate> freeWeekdays(const std::vector<SpecialDay> &days, int year)
{
    std::set<QDate> result;
    for (const SpecialDay &day : days) {
        if (day.kind == SpecialDay::Kind::Off && day.date.year() == year && day.date.dayOfWeek() < 6
            && !day.name.startsWith(u"Nghỉ hoán đổi"_s))
            result.insert(day.date);
    }
    return result;
}

} // namespace

TEST_CASE("New year, the tenth of the third month and leap months of 1990 to 2060", "[calendar]")
{
    const auto years = lunarYears();
    REQUIRE(years.size() == 71);
    for (const LunarYear &year : years) {
        CAPTURE(year.year);
        CHECK(lunarNewYear(year.year) == year.newYear);
        CHECK(hungKingsDay(year.year) == year.hungKings);
        CHECK(leapMonthOfYear(year.year) == year.leapMonth);
    }
}

TEST_CASE("Years in which Viet Nam and China differ are Viet Nam's", "[calendar]")
{
    CHECK(lunarNewYear(2007) == QDate(2007, 2, 17));
    CHECK(lunarNewYear(2030) == QDate(2030, 2, 2));
    CHECK(lunarNewYear(2053) == QDate(2053, 2, 18));
    CHECK(hungKingsDay(2031)
          == QDate(2031, 4, 1)); // of the regular third month, not of the leap one
}

TEST_CASE("Known days of the lunar calendar", "[calendar]")
{
    const auto [date, lunar] = GENERATE(table<QDate, LunarDate>({
        {{2023, 1, 20}, {29, 12, 2022, false}},
        {{2023, 1, 22}, {1, 1, 2023, false}},
        {{2023, 3, 22}, {1, 2, 2023, true}},
        {{2023, 4, 29}, {10, 3, 2023, false}},
        {{2024, 2, 8}, {29, 12, 2023, false}},
        {{2026, 2, 16}, {29, 12, 2025, false}},
        {{2027, 2, 4}, {28, 12, 2026, false}},
        {{1990, 1, 1}, {5, 12, 1989, false}},
    }));
    CAPTURE(date);
    CHECK(toLunar(date) == lunar);
    CHECK(fromLunar(lunar) == date);
}

TEST_CASE("Every day of 1990 to 2060 goes to the lunar calendar and back", "[calendar][property]")
{
    LunarDate yesterday = toLunar({1989, 12, 31});
    for (QDate date(1990, 1, 1); date.year() <= 2060; date = date.addDays(1)) {
        const LunarDate lunar = toLunar(date);
        CAPTURE(date, lunar.day, lunar.month, lunar.year, lunar.leapMonth);
        REQUIRE(fromLunar(lunar) == date);
        REQUIRE((lunar.month >= 1 && lunar.month <= 12 && lunar.day >= 1 && lunar.day <= 30));
        if (lunar.day == 1)
            REQUIRE((yesterday.day == 29 || yesterday.day == 30));
        else
            REQUIRE(lunar.day == yesterday.day + 1);
        yesterday = lunar;
    }
}

TEST_CASE("A lunar day that does not exist has no date", "[calendar]")
{
    const auto lunar = GENERATE(values<LunarDate>({
        {1, 3, 2023, true}, // the leap month of 2023 is the second
        {31, 1, 2023, false},
        {30, 12, 2024, false}, // 29 days
        {0, 1, 2023, false},
        {1, 13, 2023, false},
        {1, 0, 2023, false},
        {1, 1, 1988, false},
        {1, 1, 2061, false},
        {2, 1, 2061, false},
    }));
    CAPTURE(lunar.day, lunar.month, lunar.year);
    CHECK_FALSE(fromLunar(lunar).isValid());
}

TEST_CASE("Days beyond the checked years have no lunar date", "[calendar]")
{
    CHECK(toLunar({1950, 6, 1}) == LunarDate{});
    CHECK(toLunar({2062, 6, 1}) == LunarDate{});
    CHECK(toLunar({}) == LunarDate{});
    CHECK_FALSE(lunarNewYear(2100).isValid());
    CHECK_FALSE(hungKingsDay(1900).isValid());
    CHECK(leapMonthOfYear(2100) == 0);
}

TEST_CASE("Proposed days off are those decided, but for the swaps", "[calendar]")
{
    const int year = GENERATE(range(2023, 2028));
    CAPTURE(year);
    const auto proposed = proposedDays(year);
    CHECK(freeWeekdays(proposed, year) == freeWeekdays(WorkingCalendar::bundledDays(), year));
    CHECK(proposed.size() >= 11);
}

TEST_CASE("Proposed days say that they are proposed, and what they rest on", "[calendar]")
{
    for (int year = 2023; year <= 2060; ++year) {
        const auto days = proposedDays(year);
        int free = 0;
        QDate last;
        for (const SpecialDay &day : days) {
            CAPTURE(day.date, day.name);
            CHECK(day.name.endsWith(u"(dự kiến)"_s));
            CHECK_FALSE(day.source.isEmpty());
            CHECK(day.kind == SpecialDay::Kind::Off);
            CHECK((!last.isValid() || last < day.date));
            last = day.date;
            free += day.date.dayOfWeek() < 6;
        }
        // 11 days, 12 with the Day of Culture; two holidays can fall on one day.
        CAPTURE(year);
        CHECK(free <= (year < 2026 ? 11 : 12));
        CHECK(free >= (year < 2026 ? 10 : 11));
    }
}

TEST_CASE("A weekend National Day has its neighbour and its day in lieu", "[calendar]")
{
    const auto names = [](int year) {
        QStringList list;
        for (const SpecialDay &day : proposedDays(year)) {
            if (day.date.month() == 9)
                list << day.date.toString(u"d/M "_s) + day.name;
        }
        return list;
    };
    CHECK(names(2029) // a Sunday
          == QStringList{u"2/9 Quốc khánh (dự kiến)"_s,
                         u"3/9 Quốc khánh (ngày liền kề) (dự kiến)"_s,
                         u"4/9 Nghỉ bù Quốc khánh (dự kiến)"_s});
    CHECK(names(2028) // a Saturday
          == QStringList{u"1/9 Quốc khánh (ngày liền kề) (dự kiến)"_s,
                         u"2/9 Quốc khánh (dự kiến)"_s,
                         u"4/9 Nghỉ bù Quốc khánh (dự kiến)"_s});
}

TEST_CASE("Without a lunar calendar only the days of the sun are proposed", "[calendar]")
{
    for (const SpecialDay &day : proposedDays(2100))
        CHECK_FALSE((day.name.contains(u"Nguyên đán"_s) || day.name.contains(u"Giỗ Tổ"_s)));
    CHECK(proposedDays(2100).size() >= 6);
}
