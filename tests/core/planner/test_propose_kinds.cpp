// SPDX-License-Identifier: GPL-3.0-or-later
// Joint and follow-up visits, visits with hours.
#include "tests/core/planner/proposing.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("Joint visits go together, also to a partner with a date", "[planner]")
{
    CampaignBuilder plan;
    const VisitId first = plan.visit(1, QStringLiteral("Xã Quảng Bình"));
    const VisitId second = plan.visit(2, QStringLiteral("Xã Quảng Bình"));
    const VisitId dated =
        plan.visit(3, QStringLiteral("Xã Quảng Lộc"), QDate{2023, 8, 9}, DayPart::Afternoon);
    const VisitId partner = plan.visit(4, QStringLiteral("Xã Quảng Lộc"));
    for (const VisitId id : {first, second, dated, partner})
        plan.row(id).joint = true;
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK(proposal.visits.size() == 43);
    std::map<VisitId, std::pair<QDate, DayPart>> places;
    for (const ProposedVisit &visit : proposal.visits)
        if (visit.visit)
            places[*visit.visit] = {visit.date, visit.part};
    CHECK(places[first] == places[second]);
    CHECK(places[partner] == std::pair{QDate{2023, 8, 9}, DayPart::Afternoon});
    CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
}

TEST_CASE("A follow-up comes after the visit that it follows", "[planner]")
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.inspect(1, QStringLiteral("Xã Quảng Bình"));
    plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 10});
    const VisitId again = plan.visit(1, QStringLiteral("Xã Quảng Bình"));
    plan.row(again).kind = VisitKind::FollowUp;
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    REQUIRE(proposal.visits.size() == 2);
    CHECK(proposal.visits.back().visit == again);
    CHECK(proposal.visits.back().date > QDate{2023, 8, 10});
}

TEST_CASE("Visits with hours go into their part of the day, two short ones into one half-day only "
          "where the plan allows it and nothing else helps",
          "[planner]")
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate{2023, 8, 3}, {}};
    const auto timed = [&plan](const QString &unit, QTime from, QTime to) {
        plan.inspect(1, unit);
        Visit &row = plan.row(plan.visit(1, unit));
        row.from = from;
        row.to = to;
    };
    timed(QStringLiteral("Xã Quảng Bình"), {8, 0}, {9, 30});
    timed(QStringLiteral("Xã Quảng Hợp"), {14, 0}, {15, 30});
    SECTION("each in its own half")
    {
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE(proposal.feasible);
        CHECK(proposal.visits[0].part == DayPart::Morning);
        CHECK(proposal.visits[1].part == DayPart::Afternoon);
        CHECK(proposal.warningsLeft == 0);
    }
    SECTION("two in one morning")
    {
        timed(QStringLiteral("Xã Quảng Hải"), {10, 15}, {11, 30});
        CHECK_FALSE(proposed(plan.campaign).feasible);
        plan.campaign.plan.shortVisits = true;
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE(proposal.feasible);
        CHECK(proposal.warningsLeft == 1);
        CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
    }
    SECTION("one whose hours reach over noon takes the whole day")
    {
        timed(QStringLiteral("Xã Quảng Hải"), {10, 0}, {15, 0});
        plan.campaign.plan.lastDay.date = QDate{2023, 8, 4};
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE(proposal.feasible);
        CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
    }
}
