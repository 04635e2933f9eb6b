// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planner/remedy_cases.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate planned{2023, 7, 20};

} // namespace

TEST_CASE("A clash has up to three ways out, the nearest single moves first", "[planner]")
{
    CampaignBuilder plan;
    const VisitId one = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 9});
    const VisitId two = plan.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 9});
    const auto found = remediesOf(plan.campaign, "team-double-booked");
    REQUIRE(found.size() == 3);
    for (const Remedy &remedy : found) {
        REQUIRE(remedy.moves.size() == 1);
        CHECK((remedy.moves.front().visit == one || remedy.moves.front().visit == two));
    }
    CHECK(found.front().moves.front().date == QDate{2023, 8, 9});
    CHECK(found.front().moves.front().part == DayPart::Afternoon);
    CHECK(found.front().text.contains(QStringLiteral("9/8/2023")));
    SECTION("a unit that has its notice is left alone where the other can move")
    {
        plan.row(one).state = VisitState::Notified;
        for (const Remedy &remedy : remediesOf(plan.campaign, "team-double-booked"))
            CHECK(remedy.moves.front().visit == two);
    }
    SECTION("a visit that is done stays")
    {
        plan.row(one).state = VisitState::Done;
        for (const Remedy &remedy : remediesOf(plan.campaign, "team-double-booked"))
            CHECK(remedy.moves.front().visit == two);
    }
    SECTION("also after the schedule was agreed")
    {
        plan.agree(QDate{2023, 7, 19});
        CHECK(remediesOf(plan.campaign, "team-double-booked").size() == 3);
    }
}

TEST_CASE("Where no half-day is free, two visits move", "[planner]")
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate{2023, 8, 4}, {}};
    for (int unit = 1; unit <= 3; ++unit)
        plan.inspect(1, QStringLiteral("Xã số %1").arg(unit));
    plan.unitOff(QStringLiteral("Xã số 1"),
                 {QDate{2023, 8, 3}, DayPart::Morning},
                 {QDate{2023, 8, 4}, DayPart::Morning});
    const VisitId off = plan.visit(1, QStringLiteral("Xã số 1"), QDate{2023, 8, 3});
    const VisitId there =
        plan.visit(1, QStringLiteral("Xã số 2"), QDate{2023, 8, 4}, DayPart::Afternoon);
    plan.visit(1, QStringLiteral("Xã số 3"), QDate{2023, 8, 4});
    const auto found = remediesOf(plan.campaign, "unit-unavailable");
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().moves.size() == 2);
    CHECK(found.front().moves[0].visit == off);
    CHECK(found.front().moves[1].visit == there);
    SECTION("but not one that is done")
    {
        plan.row(there).state = VisitState::Done;
        CHECK(remediesOf(plan.campaign, "unit-unavailable").empty());
    }
}

TEST_CASE("A visit on a day that cannot be is brought back into the window", "[planner]")
{
    CampaignBuilder plan;
    const VisitId stray = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 5});
    const auto found = remediesOf(plan.campaign, "not-a-working-day");
    REQUIRE(found.size() == 3);
    CHECK(found.front().moves == std::vector<Move>{{stray, QDate{2023, 8, 3}, DayPart::Morning}});
}

TEST_CASE("A way out may leave another clash smaller than it was", "[planner]")
{
    CampaignBuilder plan;
    const QDate day{2023, 8, 9};
    const VisitId off = plan.visit(1, QStringLiteral("Xã Quảng Bình"), day);
    plan.visit(1, QStringLiteral("Xã Quảng Hợp"), day);
    plan.visit(1, QStringLiteral("Xã Quảng Lộc"), day);
    plan.unitOff(QStringLiteral("Xã Quảng Bình"), {day, DayPart::Morning}, {day, DayPart::Morning});
    const auto found = remediesOf(plan.campaign, "unit-unavailable");
    REQUIRE(found.size() == 3);
    for (const Remedy &remedy : found)
        CHECK(remedy.moves.front().visit == off);
    SECTION("but none that leaves a part of the clash itself")
    {
        plan.campaign.daysOff.clear();
        CHECK(remediesOf(plan.campaign, "team-double-booked").empty());
    }
}

TEST_CASE("A conflict that no move cures has no remedy", "[planner]")
{
    CampaignBuilder plan;
    plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 9});
    const auto conflicts = conflictsOf(plan.campaign, "no-leader", planned);
    REQUIRE_FALSE(conflicts.empty());
    CHECK(
        remedies(CampaignIndex(plan.campaign), environmentOn(planned), conflicts.front()).empty());
}

TEST_CASE("A visit that waits can be given a place", "[planner]")
{
    CampaignBuilder plan;
    const VisitId waiting = plan.visit(1, QStringLiteral("Xã Quảng Bình"));
    Conflict conflict;
    for (const Conflict &found : conflictsOf(plan.campaign, "unit-unscheduled", planned))
        if (found.units.front() == plan.unit(QStringLiteral("Xã Quảng Bình")))
            conflict = found;
    REQUIRE(conflict.rule == "unit-unscheduled");
    conflict.visits = {waiting};
    const auto found = remedies(CampaignIndex(plan.campaign), environmentOn(planned), conflict);
    REQUIRE(found.size() == 3);
    CHECK(found.front().moves.front().date == QDate{2023, 8, 3});
}
