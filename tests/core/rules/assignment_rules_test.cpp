// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate lastDay{2023, 7, 31}; // of the registration
const QDate late{2023, 8, 1};

} // namespace

TEST_CASE("registration-late: one for each team, naming its units without a visit", "[rules]")
{
    CampaignBuilder builder;
    CHECK(found(builder, "registration-late", lastDay).empty());
    CHECK(found(builder, "unit-unscheduled", lastDay).size() == 41);
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 8});
    const auto conflicts = found(builder, "registration-late", late);
    REQUIRE(conflicts.size() == 5);
    CHECK(conflicts.front().severity == Severity::Warning);
    CHECK(conflicts.front().teams == std::vector{builder.team(1)});
    CHECK(conflicts.front().units.size() == 8);
    CHECK(found(builder, "unit-unscheduled", late).empty());
    SECTION("ends for a team whose registration is recorded: its units are named one by one")
    {
        builder.row(builder.team(1)).registrationReceived = lastDay;
        CHECK(found(builder, "registration-late", late).size() == 4);
        CHECK(found(builder, "unit-unscheduled", late).size() == 8);
    }
    SECTION("has one key whatever the units")
    {
        const QString key = conflicts.front().key();
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 9});
        CHECK(found(builder, "registration-late", late).front().key() == key);
    }
    SECTION("is not reported without a registration day")
    {
        builder.campaign.plan.registration.date = {};
        CHECK(found(builder, "registration-late", late).empty());
    }
}

TEST_CASE("unit-unscheduled: an inspected unit without a visit", "[rules]")
{
    auto builder = CampaignBuilder::blank();
    builder.team(1);
    builder.inspect(1, QStringLiteral("Xã Quảng Bình"));
    const auto conflicts = found(builder, "unit-unscheduled");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().units == std::vector{builder.unit(QStringLiteral("Xã Quảng Bình"))});
    CHECK(conflicts.front().teams == std::vector{builder.team(1)});
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"));
    SECTION("a visit without a date is none, one with a date or done is")
    {
        CHECK(found(builder, "unit-unscheduled").size() == 1);
        builder.row(visit).state = VisitState::Done;
        CHECK(found(builder, "unit-unscheduled").empty());
        builder.row(visit).state = VisitState::Planned;
        builder.row(visit).date = QDate{2023, 8, 8};
        CHECK(found(builder, "unit-unscheduled").empty());
    }
    SECTION("put off without a date it counts as none, put off to a date not")
    {
        builder.row(visit).state = VisitState::Postponed;
        CHECK(found(builder, "unit-unscheduled").size() == 1);
        builder.row(visit).date = QDate{2023, 8, 8};
        CHECK(found(builder, "unit-unscheduled").empty());
    }
    SECTION("a cancelled visit leaves nothing to be placed, unless another waits")
    {
        builder.row(visit).state = VisitState::Cancelled;
        CHECK(found(builder, "unit-unscheduled").empty());
        builder.visit(1, QStringLiteral("Xã Quảng Bình"));
        CHECK(found(builder, "unit-unscheduled").size() == 1);
    }
    SECTION("also for a unit without a team")
    {
        builder.campaign.assignments.clear();
        const auto alone = found(builder, "unit-unscheduled");
        REQUIRE(alone.size() == 1);
        CHECK(alone.front().teams.empty());
    }
}

TEST_CASE("unit-unassigned and unit-in-two-teams", "[rules]")
{
    CampaignBuilder builder;
    CHECK(found(builder, "unit-unassigned").empty());
    CHECK(found(builder, "unit-in-two-teams").empty());
    SECTION("an inspected unit that stands in no team's list")
    {
        builder.row(builder.unit(QStringLiteral("Trung tâm Y tế"))).inspected = true;
        const auto conflicts = found(builder, "unit-unassigned");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().units
              == std::vector{builder.unit(QStringLiteral("Trung tâm Y tế"))});
    }
    SECTION("a unit in two teams' lists, not one that stands twice in one list")
    {
        builder.inspect(1, QStringLiteral("Xã Quảng Bình"));
        CHECK(found(builder, "unit-in-two-teams").empty());
        builder.inspect(3, QStringLiteral("Xã Quảng Bình"));
        builder.inspect(2, QStringLiteral("Xã Quảng Bình"));
        const auto conflicts = found(builder, "unit-in-two-teams");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().teams
              == std::vector{builder.team(1), builder.team(2), builder.team(3)});
        CHECK(!canBeWaived(conflicts.front()));
    }
}

TEST_CASE("supplement-without-visit: questions for a unit that nobody inspects", "[rules]")
{
    CampaignBuilder builder;
    const auto target = [&](const QString &unit) {
        SupplementUnit row;
        row.id = builder.next<SupplementUnitId>();
        row.unit = builder.unit(unit);
        builder.campaign.supplementUnits.push_back(row);
    };
    target(QStringLiteral("Phòng Nội vụ"));
    CHECK(found(builder, "supplement-without-visit").empty());
    target(QStringLiteral("Trung tâm Y tế"));
    target(QStringLiteral("Trung tâm Y tế"));
    const auto conflicts = found(builder, "supplement-without-visit");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == Severity::Warning);
    CHECK(conflicts.front().units == std::vector{builder.unit(QStringLiteral("Trung tâm Y tế"))});
    const VisitId visit = builder.visit(1, QStringLiteral("Trung tâm Y tế"));
    CHECK(found(builder, "supplement-without-visit").empty());
    builder.row(visit).state = VisitState::Cancelled;
    CHECK(found(builder, "supplement-without-visit").size() == 1);
}
