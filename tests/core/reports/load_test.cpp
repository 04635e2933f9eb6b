// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/load.h"
#include "core/reports/milestones.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace skt;
using namespace skt::test;

namespace {

const QString peasants = QStringLiteral("Hội Nông dân");

Load loadOfAgency(const Campaign &campaign, UnitId agency)
{
    const Loads all = loads(CampaignIndex(campaign));
    const auto it = std::ranges::find(all.agencies, std::optional{agency}, &Load::agency);
    REQUIRE(it != all.agencies.end());
    return *it;
}

} // namespace

TEST_CASE("An agency on two teams is out with both, a half-day counted once", "[reports][load]")
{
    CampaignBuilder plan;
    const UnitId agency = plan.unit(peasants);
    const bool onTwoTeams =
        std::ranges::count(plan.campaign.memberships, agency, &Membership::agency) == 2;
    if (!onTwoTeams) { // the facts write its name in full
        plan.member(3, peasants);
        plan.member(4, peasants);
    }
    plan.visit(3, QStringLiteral("Xã Quảng Trạch"), QDate(2023, 8, 3));
    plan.visit(4, QStringLiteral("Xã Quảng Văn"), QDate(2023, 8, 3));
    plan.visit(4, QStringLiteral("Xã Quảng Long"), QDate(2023, 8, 3), DayPart::Afternoon);
    plan.visit(3, QStringLiteral("Xã Quảng Lộc"), QDate(2023, 8, 4), DayPart::AllDay);
    const Load load = loadOfAgency(plan.campaign, agency);
    CHECK(load.visits == 4);
    CHECK(load.halfDaysOut == 4);
    CHECK(load.mostVisitsInADay == 3);
    CHECK(load.busiestDay == QDate(2023, 8, 3));
    CHECK(load.halfDaysHome == 0);
}

TEST_CASE("An office is at home when it is inspected, and its people too", "[reports][load]")
{
    CampaignBuilder plan;
    const QString office = teams2023().at(1).lead;
    const PersonId secretary = plan.assign(2, QStringLiteral("Thư ký"), Role::Secretary, office);
    plan.visit(3, office, QDate(2023, 8, 8), DayPart::AllDay);
    plan.visit(2, QStringLiteral("Xã Quảng Yên"), QDate(2023, 8, 9));
    const Load load = loadOfAgency(plan.campaign, plan.unit(office));
    CHECK(load.halfDaysHome == 2);
    CHECK(load.halfDaysOut == 1);
    const Loads all = loads(CampaignIndex(plan.campaign));
    REQUIRE(all.people.size() == 1);
    CHECK(all.people.front().person == secretary);
    CHECK(all.people.front().halfDaysHome == 2);
    CHECK(all.people.front().halfDaysOut == 1);
}

TEST_CASE("Who is left out of a visit is not out then; a postponed visit takes no time",
          "[reports][load]")
{
    CampaignBuilder plan;
    const QString lead = teams2023().front().lead;
    const PersonId leader = plan.assign(1, QStringLiteral("Trưởng"), Role::Leader, lead);
    const VisitId first = plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate(2023, 8, 3));
    const VisitId second = plan.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate(2023, 8, 4));
    plan.attend(first, leader, Attendance::Status::LeftOut);
    Loads all = loads(CampaignIndex(plan.campaign));
    CHECK(all.people.front().visits == 1);
    plan.row(second).state = VisitState::Postponed;
    all = loads(CampaignIndex(plan.campaign));
    CHECK(all.people.front().visits == 0);
    CHECK(all.teams.front().visits == 1);
    CHECK(all.teams.size() == 5);
}

TEST_CASE("The timeline runs from registration to the last results, in time", "[reports]")
{
    using Kind = Milestone::Kind;
    CampaignBuilder plan;
    const CampaignIndex index(plan.campaign);
    const auto days = milestones(index, deadlines(index, environmentOn({2023, 7, 20})));
    const std::vector<Milestone> expected{{Kind::Registration, QDate(2023, 7, 31)},
                                          {Kind::FirstVisit, QDate(2023, 8, 3)},
                                          {Kind::LastVisit, QDate(2023, 8, 24)},
                                          {Kind::TeamReports, QDate(2023, 8, 29)},
                                          {Kind::Results, QDate(2023, 8, 31)}};
    CHECK(days == expected);
    plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate(2023, 8, 10));
    const CampaignIndex placed(plan.campaign);
    const auto early = milestones(placed, deadlines(placed, environmentOn({2023, 7, 20})));
    CHECK(early[2] == Milestone{Kind::Results, QDate(2023, 8, 17)});
}
