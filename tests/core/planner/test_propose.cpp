// SPDX-License-Identifier: GPL-3.0-or-later
// The proposal as a whole.
#include "tests/core/planner/proposing.h"

using namespace skt;
using namespace skt::test;

namespace {

QDate lastDay(const Proposal &proposal)
{
    QDate last;
    for (const ProposedVisit &visit : proposal.visits)
        last = std::max(last, visit.date);
    return last;
}

} // namespace

TEST_CASE("The campaign of 2023 gets 41 visits without a clash, the last by 22/8", "[planner]")
{
    const CampaignBuilder plan;
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK_FALSE(proposal.partial);
    CHECK(proposal.visits.size() == 41);
    CHECK(proposal.warningsLeft == 0);
    CHECK(proposal.unsatisfied.empty());
    CHECK(lastDay(proposal) <= QDate{2023, 8, 22});
    CHECK(proposal.quality.resultsBeforeReport);
    CHECK(proposal.quality.mostVisitsInADay <= 4);
    CHECK(proposal.quality.daysUsedPerTeam.size() == 5);
    CHECK(proposal.seconds > 0);
    const CheckResult after = checkedAfter(plan.campaign, proposal);
    CHECK(after.errors == 0);
    CHECK(scheduleConflicts(after) == 0);
    INFO(proposal.remarks);
    CHECK(proposal.remarks.filter(QStringLiteral("area")).size() == 1);
    CHECK(proposal.remarks.filter(QStringLiteral("29/8/2023")).size() == 1);
    CHECK(proposal.summary.contains(QStringLiteral("41")));
}

TEST_CASE("The same seed gives the same proposal, also in a file with other ids", "[planner]")
{
    const CampaignBuilder plan;
    const Proposal first = proposed(plan.campaign, planned, 7);
    CHECK(first.visits == proposed(plan.campaign, planned, 7).visits);
    CHECK(first.visits != proposed(plan.campaign, planned, 8).visits);

    CampaignBuilder other;
    std::map<std::int64_t, std::int64_t> renumbered;
    const auto renumber = [](UnitId id) { return UnitId::fromInteger(100000 - id.value()); };
    for (Unit &unit : other.campaign.units)
        unit.id = renumber(unit.id);
    for (Membership &row : other.campaign.memberships)
        row.agency = renumber(row.agency);
    for (Assignment &row : other.campaign.assignments)
        row.unit = renumber(row.unit);
    Proposal second = proposed(other.campaign, planned, 7);
    for (ProposedVisit &visit : second.visits)
        visit.unit = renumber(visit.unit);
    CHECK(first.visits == second.visits);
}

TEST_CASE("A refill places only the visits asked for", "[planner]")
{
    CampaignBuilder plan;
    const VisitId wanted = plan.visit(2, QStringLiteral("Xã Quảng Yên"));
    plan.visit(2, QStringLiteral("Xã Quảng Trung"));
    ProposeOptions options;
    options.only = {wanted};
    const Proposal proposal =
        propose(CampaignIndex(plan.campaign), environmentOn(planned), options);
    REQUIRE(proposal.feasible);
    REQUIRE(proposal.visits.size() == 1);
    CHECK(proposal.visits.front().visit == wanted);
}

TEST_CASE("A cancelled or late search says so", "[planner]")
{
    const CampaignBuilder plan;
    ProposeOptions options;
    SECTION("cancelled while it improved: what was found is given")
    {
        options.cancelled = [] { return true; };
        const Proposal proposal =
            propose(CampaignIndex(plan.campaign), environmentOn(planned), options);
        CHECK(proposal.cancelled);
        CHECK(proposal.feasible == (proposal.visits.size() == 41));
    }
    SECTION("no time at all")
    {
        options.seconds = 0;
        const Proposal proposal =
            propose(CampaignIndex(plan.campaign), environmentOn(planned), options);
        CHECK_FALSE(proposal.cancelled);
        CHECK(proposal.feasible);
        CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
    }
}

TEST_CASE("Visits of units that the plan gives to nobody, and days off elsewhere, do no harm",
          "[planner]")
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.visit(1, QStringLiteral("Xã số 1"));
    plan.visit(1, QStringLiteral("Xã số 2"));
    plan.teamOff(1, {QDate{2024, 1, 2}, DayPart::Morning}, {QDate{2024, 1, 3}, DayPart::Morning});
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK(proposal.visits.size() == 2);
    CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
}

TEST_CASE("A campaign with nothing to place is a proposal without visits", "[planner]")
{
    const CampaignBuilder plan = CampaignBuilder::blank();
    const Proposal proposal = proposed(plan.campaign);
    CHECK(proposal.feasible);
    CHECK(proposal.visits.empty());
}
