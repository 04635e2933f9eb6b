// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Dates are written as the decree on official papers has it", "[text]")
{
    const auto [date, numbers, words] = GENERATE(table<QDate, QString, QString>({
        {{2023, 8, 3}, u"03/8/2023"_s, u"ngày 03 tháng 8 năm 2023"_s},
        {{2023, 4, 28}, u"28/4/2023"_s, u"ngày 28 tháng 4 năm 2023"_s},
        {{2024, 1, 2}, u"02/01/2024"_s, u"ngày 02 tháng 01 năm 2024"_s},
        {{2023, 2, 15}, u"15/02/2023"_s, u"ngày 15 tháng 02 năm 2023"_s},
        {{2023, 3, 1}, u"01/3/2023"_s, u"ngày 01 tháng 3 năm 2023"_s},
        {{2023, 10, 24}, u"24/10/2023"_s, u"ngày 24 tháng 10 năm 2023"_s},
        {{2023, 12, 31}, u"31/12/2023"_s, u"ngày 31 tháng 12 năm 2023"_s},
        {QDate(), u""_s, u""_s},
    }));
    CHECK(formatDate(date) == numbers);
    CHECK(formatDateInWords(date) == words);
}

TEST_CASE("Papers name weekdays in Vietnamese, lists in the language of the program", "[text]")
{
    const QStringList names = {u"thứ Hai"_s,
                               u"thứ Ba"_s,
                               u"thứ Tư"_s,
                               u"thứ Năm"_s,
                               u"thứ Sáu"_s,
                               u"thứ Bảy"_s,
                               u"Chủ nhật"_s};
    const QStringList shorts = u"Mon Tue Wed Thu Fri Sat Sun"_s.split(u' ');
    const QDate monday(2023, 7, 31);
    for (int day = 0; day < 7; ++day) {
        CHECK(weekdayName(monday.addDays(day)) == names[day]);
        CHECK(weekdayShort(monday.addDays(day)) == shorts[day]);
    }
    CHECK(formatDateWithWeekday({2023, 8, 3}) == u"Thu 03/8/2023"_s);
    CHECK(weekdayName({}).isEmpty());
    CHECK(weekdayShort({}).isEmpty());
    CHECK(formatDateWithWeekday({}).isEmpty());
}

TEST_CASE("A date is read in every form that clerks write", "[text]")
{
    const auto text = GENERATE(values<QString>({
        u"3/8/2023"_s,
        u"03/08/2023"_s,
        u"03/8/2023"_s,
        u"3-8-2023"_s,
        u"03-08-2023"_s,
        u"03.8.2023"_s,
        u"3.8.2023"_s,
        u"03082023"_s,
        u"2023-08-03"_s,
        u"2023-8-3"_s,
        u"ngày 03 tháng 8 năm 2023"_s,
        u"Ngày 3 tháng 08 năm 2023"_s,
        u"03 tháng 8 năm 2023"_s,
        u"ngày 03/8/2023"_s,
        u"  3 / 8 / 2023 "_s,
        u"ngày  03\u00A0tháng 8\nnăm 2023"_s,
        u"nga\u0300y 03 tha\u0301ng 8 na\u0306m 2023"_s,
        u"T5 03/8/2023"_s,
        u"t5, 3/8/2023"_s,
        u"thứ Năm, ngày 03 tháng 8 năm 2023"_s,
    }));
    CAPTURE(text);
    CHECK(parseDate(text) == QDate(2023, 8, 3));
    CHECK(parseDate(text, 1999) == QDate(2023, 8, 3));
}

TEST_CASE("A date without a year takes the one that is given", "[text]")
{
    const auto text = GENERATE(values<QString>(
        {u"3/8"_s, u"03/08"_s, u"3-8"_s, u"3.8"_s, u"ngày 3 tháng 8"_s, u"T5 3/8"_s}));
    CAPTURE(text);
    CHECK(parseDate(text, 2023) == QDate(2023, 8, 3));
    CHECK_FALSE(parseDate(text).isValid());
}

TEST_CASE("What is no date is not read as one", "[text]")
{
    const auto text = GENERATE(values<QString>({
        u""_s,
        u"mai"_s,
        u"31/6/2023"_s,
        u"29/02/2023"_s,
        u"3/13/2023"_s,
        u"0/8/2023"_s,
        u"3/8/23"_s,
        u"3/8/20233"_s,
        u"3/8-2023"_s,
        u"003/8/2023"_s,
        u"3/8/2023/1"_s,
        u"2023"_s,
        u"3082023"_s,
        u"32132023"_s,
        u"ngày 3 tháng 8/2023"_s,
        u"ngày 2023-08-03"_s,
        u"2023/08/03"_s,
        u"từ 3/8/2023"_s,
        u"3/8/2023 sáng"_s,
        u"3 8 2023"_s,
        u"3-8-2023-"_s,
        u"T6 03/8/2023"_s,
        u"thứ Hai, 3/8/2023"_s,
        u"T6 "_s,
        u"T6 nay"_s,
        u"999999999999/8/2023"_s,
        u"3/8/99999999999999999999"_s,
    }));
    CAPTURE(text);
    CHECK_FALSE(parseDate(text, 2023).isValid());
}

TEST_CASE("Every date is read back from every form it is written in", "[text][property]")
{
    for (QDate date(2023, 1, 1); date.year() < 2025; date = date.addDays(1)) {
        CAPTURE(date);
        REQUIRE(parseDate(formatDate(date)) == date);
        REQUIRE(parseDate(formatDateInWords(date)) == date);
        REQUIRE(parseDate(formatDateWithWeekday(date)) == date);
        REQUIRE(parseDate(date.toString(Qt::ISODate)) == date);
        REQUIRE(parseDate(date.toString(u"ddMMyyyy"_s)) == date);
    }
}
