// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("outside-window: before the first or after the last day of the plan", "[rules]")
{
    CampaignBuilder builder;
    const auto [date, outside] = GENERATE(table<QDate, bool>({
        {{2023, 8, 2}, true},
        {{2023, 8, 3}, false},
        {{2023, 8, 24}, false},
        {{2023, 8, 25}, true}, // "before 25/8" excludes the day
    }));
    CAPTURE(date);
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), date);
    const auto conflicts = found(builder, "outside-window");
    REQUIRE(conflicts.size() == (outside ? 1 : 0));
    if (outside) {
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().visits == std::vector{visit});
        CHECK(conflicts.front().date == date);
        CHECK(conflicts.front().part == DayPart::Morning);
        CHECK(canBeWaived(conflicts.front()));
        CHECK(sentenceOf(builder, conflicts.front()).contains(QStringLiteral("24/8/2023")));
    }
    builder.campaign.plan.firstDay.date = {};
    builder.campaign.plan.lastDay.date = {};
    CHECK(found(builder, "outside-window").empty());
}

TEST_CASE("not-a-working-day: weekends and holidays, not swapped Saturdays", "[rules]")
{
    CampaignBuilder builder;
    const auto [date, off] = GENERATE(table<QDate, bool>({
        {{2023, 8, 5}, true},
        {{2023, 8, 6}, true},
        {{2023, 8, 7}, false},
        {{2023, 9, 1}, true},
        {{2024, 5, 4}, false},
    }));
    CAPTURE(date);
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), date);
    builder.visit(2, QStringLiteral("Xã Quảng Yên"), date);
    const auto conflicts = found(builder, "not-a-working-day");
    CHECK(conflicts.size() == (off ? 2 : 0));
    if (off)
        CHECK(canBeWaived(conflicts.front()));
}

TEST_CASE("team-away and unit-unavailable: on a recorded day off", "[rules]")
{
    CampaignBuilder builder;
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    CHECK(found(builder, "team-away").empty());
    CHECK(found(builder, "unit-unavailable").empty());
    SECTION("of the team: an error that an order can accept")
    {
        builder.teamOff(1, {thursday, DayPart::Morning}, {thursday, DayPart::Afternoon});
        auto conflicts = found(builder, "team-away");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(canBeWaived(conflicts.front()));
        CHECK(found(builder, "unit-unavailable").empty());
        builder.campaign.daysOff.back().reason = QStringLiteral("Họp");
        CHECK(sentenceOf(builder, conflicts.front()).contains(QStringLiteral("(Họp)")));
    }
    SECTION("of the unit or its area: a warning")
    {
        builder.unitOff(QStringLiteral("Xã Quảng Bình"),
                        {thursday, DayPart::Morning},
                        {friday, DayPart::Morning});
        auto conflicts = found(builder, "unit-unavailable");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(found(builder, "team-away").empty());
        builder.campaign.daysOff.back().unit.reset();
        builder.campaign.daysOff.back().area = QStringLiteral("Tuyến 1");
        CHECK(found(builder, "unit-unavailable").empty());
        builder.row(builder.unit(QStringLiteral("Xã Quảng Bình"))).area = QStringLiteral("Tuyến 1");
        CHECK(found(builder, "unit-unavailable").size() == 1);
    }
    SECTION("not in the other half of that day")
    {
        builder.teamOff(1, {thursday, DayPart::Afternoon}, {thursday, DayPart::Afternoon});
        builder.unitOff(QStringLiteral("Xã Quảng Bình"),
                        {thursday, DayPart::Afternoon},
                        {thursday, DayPart::Afternoon});
        CHECK(found(builder, "team-away").empty());
        CHECK(found(builder, "unit-unavailable").empty());
    }
}

TEST_CASE("Two visits of one team to one unit in one half-day make one conflict of a kind",
          "[rules]")
{
    CampaignBuilder builder;
    const QDate saturday{2023, 8, 5};
    const VisitId a = builder.visit(1, QStringLiteral("Xã Quảng Bình"), saturday);
    builder.visit(2, QStringLiteral("Xã Quảng Yên"), saturday);
    const VisitId b = builder.visit(1, QStringLiteral("Xã Quảng Bình"), saturday);
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), saturday, DayPart::Afternoon);
    const auto conflicts = found(builder, "not-a-working-day");
    REQUIRE(conflicts.size() == 3);
    CHECK(conflicts.front().visits == std::vector{a, b});
}
