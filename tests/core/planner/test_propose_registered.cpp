// SPDX-License-Identifier: GPL-3.0-or-later
// What is registered already, and given to two.
#include "tests/core/planner/proposing.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("Registered visits stay where they are", "[planner]")
{
    CampaignBuilder plan;
    const VisitId morning = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 3});
    const VisitId wholeDay =
        plan.visit(5, QStringLiteral("Bệnh viện Đa khoa"), QDate{2023, 8, 4}, DayPart::AllDay);
    const VisitId waiting = plan.visit(2, QStringLiteral("Xã Quảng Yên"));
    plan.visit(2, QStringLiteral("Xã Quảng Trung"));
    plan.row(plan.visit(2, QStringLiteral("Xã Quảng Chính"))).state = VisitState::Cancelled;
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK(proposal.visits.size() == 40); // the cancelled one is not made
    int fixed = 0;
    for (const ProposedVisit &visit : proposal.visits) {
        if (visit.visit == morning)
            CHECK(
                (visit.fixed && visit.date == QDate{2023, 8, 3} && visit.part == DayPart::Morning));
        if (visit.visit == wholeDay)
            CHECK(
                (visit.fixed && visit.date == QDate{2023, 8, 4} && visit.part == DayPart::AllDay));
        if (visit.visit == waiting)
            CHECK_FALSE(visit.fixed);
        fixed += visit.fixed;
    }
    CHECK(fixed == 2);
    CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
}

TEST_CASE("Registered visits that clash are reported and the rest is proposed", "[planner]")
{
    CampaignBuilder plan;
    const VisitId one = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 3});
    const VisitId two = plan.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 3});
    const Proposal proposal = proposed(plan.campaign);
    CHECK(proposal.feasible);
    CHECK(proposal.partial);
    CHECK(proposal.visits.size() == 41);
    INFO(proposal.remarks);
    for (const Demand &demand : proposal.unsatisfied)
        UNSCOPED_INFO(demand.text);
    REQUIRE(proposal.unsatisfied.size() == 2);
    std::set<VisitId> named;
    for (const Demand &demand : proposal.unsatisfied) {
        CHECK(demand.kind == Demand::Kind::FixedVisit);
        CHECK_FALSE(demand.text.isEmpty());
        named.insert(*demand.visit);
    }
    CHECK(named == std::set{one, two});
    SECTION("unless it was accepted by order")
    {
        const CheckResult before = check(plan.campaign, environmentOn(planned));
        for (const Conflict &conflict : before.conflicts) {
            if (conflict.rule != "team-double-booked")
                continue;
            Waiver waiver = conflict.waiver();
            waiver.id = plan.next<WaiverId>();
            waiver.reason = QStringLiteral("Theo chỉ đạo");
            waiver.orderedBy = QStringLiteral("Chủ tịch");
            plan.campaign.waivers.push_back(waiver);
        }
        REQUIRE(plan.campaign.waivers.size() == 1);
        CHECK_FALSE(proposed(plan.campaign).partial);
    }
}

TEST_CASE("A unit given to two teams is placed once and the other is named", "[planner]")
{
    CampaignBuilder plan;
    plan.inspect(2, QStringLiteral("Xã Quảng Bình"));
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK(proposal.visits.size() == 41);
    CHECK(proposal.remarks.filter(QStringLiteral("Xã Quảng Bình")).size() == 1);
}

TEST_CASE("Registered visits on days that no visit can have stay too", "[planner]")
{
    CampaignBuilder plan;
    const VisitId weekend = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 5});
    const VisitId past = plan.visit(2, QStringLiteral("Xã Quảng Yên"), QDate{2023, 7, 3});
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.visits.size() == 41);
    for (const auto &[id, date] : {std::pair{weekend, QDate{2023, 8, 5}}, {past, {2023, 7, 3}}}) {
        const VisitId wanted = id;
        const auto it =
            std::find_if(proposal.visits.begin(),
                         proposal.visits.end(),
                         [&](const ProposedVisit &visit) { return visit.visit == wanted; });
        REQUIRE(it != proposal.visits.end());
        CHECK(it->fixed);
        CHECK(it->date == date);
    }
    CHECK(proposal.partial); // since they are wrong where they are
}
