// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};
const QDate monday{2023, 8, 7};
const QDate wednesday{2023, 8, 9};

} // namespace

TEST_CASE("unit-double-booked: visits of one unit that meet, or of two teams", "[rules]")
{
    CampaignBuilder builder;
    const VisitId first = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    SECTION("is reported once, naming all visits, dated by the half-day in which they meet")
    {
        const VisitId second = builder.visit(2, QStringLiteral("Xã Quảng Bình"), thursday);
        const VisitId third = builder.visit(3, QStringLiteral("Xã Quảng Bình"), friday);
        const auto conflicts = found(builder, "unit-double-booked");
        REQUIRE(conflicts.size() == 1);
        const Conflict &conflict = conflicts.front();
        CHECK(conflict.severity == Severity::Error);
        CHECK(conflict.visits == std::vector{first, second, third});
        CHECK(conflict.teams == std::vector{builder.team(1), builder.team(2), builder.team(3)});
        CHECK(conflict.units == std::vector{builder.unit(QStringLiteral("Xã Quảng Bình"))});
        CHECK(conflict.date == thursday);
        CHECK(conflict.part == DayPart::Morning);
        CHECK(!canBeWaived(conflict));
    }
    SECTION("is dated by the first day on which they meet, not by the earliest half-day")
    {
        const QString unit = QStringLiteral("Xã Quảng Bình");
        builder.visit(1, unit, monday, DayPart::Afternoon);
        builder.visit(2, unit, monday, DayPart::Afternoon);
        builder.visit(1, unit, wednesday);
        builder.visit(2, unit, wednesday);
        const auto conflicts = found(builder, "unit-double-booked");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().visits.size() == 5);
        CHECK(conflicts.front().date == monday);
        CHECK(conflicts.front().part == DayPart::Afternoon);
    }
    SECTION("is reported for two teams on different days, without a half-day")
    {
        builder.visit(2, QStringLiteral("Xã Quảng Bình"), friday);
        const auto conflicts = found(builder, "unit-double-booked");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().date == thursday);
        CHECK(!conflicts.front().part);
    }
    SECTION("is reported for two visits of one team that meet")
    {
        builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday, DayPart::AllDay);
        CHECK(found(builder, "unit-double-booked").size() == 1);
    }
    SECTION("is not reported for a later visit of the same team")
    {
        builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday, DayPart::Afternoon);
        CHECK(found(builder, "unit-double-booked").empty());
    }
    SECTION("is not reported for visits marked joint, unless only one is")
    {
        const VisitId second = builder.visit(2, QStringLiteral("Xã Quảng Bình"), thursday);
        builder.row(first).joint = true;
        CHECK(found(builder, "unit-double-booked").size() == 1);
        builder.row(second).joint = true;
        CHECK(found(builder, "unit-double-booked").empty());
    }
    SECTION("takes visits that are done, not those put off, cancelled or without a date")
    {
        const VisitId second = builder.visit(2, QStringLiteral("Xã Quảng Bình"), thursday);
        builder.row(second).state = VisitState::Done;
        CHECK(found(builder, "unit-double-booked").size() == 1);
        builder.row(second).state = VisitState::Postponed;
        CHECK(found(builder, "unit-double-booked").empty());
        builder.row(second).state = VisitState::Cancelled;
        CHECK(found(builder, "unit-double-booked").empty());
        builder.row(second).state = VisitState::Planned;
        builder.row(second).date.reset();
        CHECK(found(builder, "unit-double-booked").empty());
    }
}
