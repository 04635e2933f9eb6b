// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/registration_key.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const CampaignDays august{QDate(2023, 8, 3), QDate(2023, 8, 24)};

CellTable tableOf(const std::vector<QStringList> &rows)
{
    CellTable table;
    for (const QStringList &cells : rows)
        table.rows.push_back({static_cast<int>(table.rows.size()) + 1, cells});
    return table;
}

} // namespace

TEST_CASE("Dates are read as they are typed in Vietnam", "[exchange]")
{
    for (const QString &text : {u"3/8/2023"_s,
                                u"03/08/2023"_s,
                                u"03-08"_s,
                                u"3.8"_s,
                                u"3/8/23"_s,
                                u"T5 03/8"_s,
                                u"Thứ Năm, 3/8/2023"_s,
                                u"thứ năm, ngày 03/8/2023"_s,
                                u"ngày 03 tháng 8 năm 2023"_s,
                                u"2023-08-03"_s,
                                u"45141"_s,
                                u"ngày 3/8"_s}) {
        INFO(text.toStdString());
        CHECK(readDate(text, august) == QDate(2023, 8, 3));
    }
    for (const QString &text :
         {u"8/24/2023"_s, u"30/2/2023"_s, u"T2 03/8/2023"_s, u"x"_s, u"12"_s, u""_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readDate(text, august).isValid());
    }
}

TEST_CASE("A date without a year lies within a campaign over New Year", "[exchange]")
{
    const CampaignDays winter{QDate(2025, 12, 15), QDate(2026, 1, 20)};
    CHECK(readDate(u"20/12"_s, winter) == QDate(2025, 12, 20));
    CHECK(readDate(u"5/1"_s, winter) == QDate(2026, 1, 5));
}

TEST_CASE("Half-days and hours are read from their cells or from the date's", "[exchange]")
{
    struct Row
    {
        QString date, part, from, to;
        DayPart expected;
        QTime begins;
    };
    const std::vector<Row> rows{
        {u"3/8"_s, u"Sáng"_s, {}, {}, DayPart::Morning, {}},
        {u"3/8"_s, u"S"_s, {}, {}, DayPart::Morning, {}},
        {u"3/8"_s, u"c"_s, {}, {}, DayPart::Afternoon, {}},
        {u"3/8"_s, u"buổi chiều"_s, {}, {}, DayPart::Afternoon, {}},
        {u"3/8"_s, u"Cả ngày"_s, {}, {}, DayPart::AllDay, {}},
        {u"3/8"_s, u"morning"_s, {}, {}, DayPart::Morning, {}},
        {u"Sáng 03/8/2023"_s, {}, {}, {}, DayPart::Morning, {}},
        {u"chiều thứ Năm, 3/8/2023"_s, {}, {}, {}, DayPart::Afternoon, {}},
        {u"8h00 sáng ngày 03/8"_s, {}, {}, {}, DayPart::Morning, QTime(8, 0)},
        {u"03/8/2023 (cả ngày)"_s, {}, {}, {}, DayPart::AllDay, {}},
        {u"3/8"_s, {}, u"14h30"_s, u"16h"_s, DayPart::Afternoon, QTime(14, 30)},
        {u"3/8"_s, {}, u"0.3333333"_s, {}, DayPart::Morning, QTime(8, 0)},
        {u"3/8"_s, {}, u"8 giờ 15"_s, {}, DayPart::Morning, QTime(8, 15)},
        {u"3/8"_s, u"8h - 11h30"_s, {}, {}, DayPart::Morning, QTime(8, 0)},
        {u"2023-08-03 13:30"_s, {}, {}, {}, DayPart::Afternoon, QTime(13, 30)},
    };
    for (const Row &row : rows) {
        INFO(row.date.toStdString()
             << " | " << row.part.toStdString() << " | " << row.from.toStdString());
        const CellWhen when = readWhen(row.date, row.part, row.from, row.to, august);
        CHECK(when.problem.toStdString() == "");
        CHECK(when.date == QDate(2023, 8, 3));
        CHECK(when.part == row.expected);
        CHECK(when.from.value_or(QTime()) == row.begins);
    }
}

TEST_CASE("A cell that says something else is named, with the right weekday", "[exchange]")
{
    CHECK(readWhen(u"T2 03/8/2023"_s, u"S"_s, {}, {}, august).problem.contains(u"thứ Năm"_s));
    CHECK(readWhen(u"tuần sau"_s, u"S"_s, {}, {}, august).problem.contains(u"tuần sau"_s));
    CHECK(readWhen(u"3/8"_s, u"tối"_s, {}, {}, august).problem.contains(u"tối"_s));
    CHECK(readWhen(u"3/8"_s, {}, u"25h"_s, {}, august).problem.contains(u"25h"_s));
    CHECK(readWhen({}, {}, {}, {}, august).problem.isEmpty());
}

TEST_CASE("The heading is found below titles, without tone marks and in either language",
          "[exchange]")
{
    const CellTable table =
        tableOf({{u"UBND XÃ"_s, {}, u"CỘNG HÒA"_s},
                 {u"DANH SÁCH ĐƠN VỊ"_s},
                 {u"TT"_s, u"TEN DON VI DUOC KIEM TRA"_s, u"Ngày (dự kiến)"_s, u"Buổi"_s},
                 {u"1"_s, u"Xã A"_s, u"3/8"_s, u"S"_s}});
    const auto columns = recogniseColumns(table, TableKind::Schedule);
    REQUIRE(columns);
    CHECK(columns->headerRow == 3);
    CHECK(columns->columns
          == std::map<Field, int>{{Field::Unit, 1}, {Field::Date, 2}, {Field::Part, 3}});
    const auto english =
        recogniseColumns(tableOf({{u"Full name"_s, u"Agency"_s, u"Role"_s}}), TableKind::People);
    REQUIRE(english);
    CHECK(english->columns.size() == 3);
    CHECK_FALSE(recogniseColumns(tableOf({{u"Xã A"_s, u"3/8"_s}}), TableKind::Schedule));
    CHECK_FALSE(recogniseColumns(tableOf({{u"Đơn vị sự nghiệp công lập A"_s}}), TableKind::Units));
}

TEST_CASE("Fields are known by the names under which a caller keeps them", "[exchange]")
{
    for (const TableKind kind : {TableKind::Units, TableKind::People, TableKind::Schedule}) {
        for (const Field field : fieldsOf(kind)) {
            CHECK(fieldFromString(toString(field)) == field);
            CHECK_FALSE(fieldTitle(field).isEmpty());
        }
    }
}

TEST_CASE("A form's key comes back, and a slip in it is noticed", "[exchange]")
{
    for (const std::int64_t unit : {std::int64_t{1}, std::int64_t{987654321}, INT64_MAX}) {
        const RegistrationKey key{12, UnitId::fromInteger(unit)};
        const QString text = toString(key);
        INFO(text.toStdString());
        CHECK(registrationKeyFromString(text) == key);
        CHECK(registrationKeyFromString(u' ' + text.toLower()) == key);
        QString slip = text;
        slip[slip.size() - 3] = slip[slip.size() - 3] == u'0' ? u'1' : u'0';
        CHECK(registrationKeyFromString(slip) != key);
    }
    CHECK_FALSE(registrationKeyFromString(u"DK1-ZZZZZZZZZZZZZ-0"_s));
    CHECK_FALSE(registrationKeyFromString(u"Xã A"_s));
}
