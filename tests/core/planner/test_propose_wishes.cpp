// SPDX-License-Identifier: GPL-3.0-or-later
// Errors never, warnings only where they cannot be avoided.
#include "core/planner/chance.h"
#include "tests/core/planner/proposing.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("Whatever is recorded, a proposal has no error and no warning that can be avoided",
          "[planner][property]")
{
    const auto seed = static_cast<std::uint64_t>(GENERATE(range(1, 41)));
    Chance chance(seed);
    CampaignBuilder plan;
    const auto day = [&chance](int from) {
        return QDate{2023, 8, 3}.addDays(from + chance.below(18));
    };
    for (int team = 1; team <= 5; ++team) {
        const Unit lead =
            plan.row(plan.campaign.memberships[static_cast<std::size_t>(team - 1)].agency);
        plan.assign(team, QStringLiteral("Trưởng đoàn %1").arg(team), Role::Leader, lead.name);
        plan.assign(team, QStringLiteral("Thư ký %1").arg(team), Role::Secretary, lead.name);
        if (chance.below(2))
            plan.assign(team, QStringLiteral("Phó đoàn %1").arg(team), Role::Deputy, lead.name);
    }
    plan.assign(3, QStringLiteral("Nguyễn Thị Hai"), Role::Member, QStringLiteral("Hội Nông dân"));
    plan.assign(4, QStringLiteral("Nguyễn Thị Hai"), Role::Member, QStringLiteral("Hội Nông dân"));
    for (Unit &unit : plan.campaign.units) {
        unit.area = QStringLiteral("Cụm %1").arg(chance.below(3));
        if (unit.name == QStringLiteral("Phòng Tư pháp") && chance.below(2))
            unit.headPerson = plan.person(QStringLiteral("Trưởng đoàn 5"));
    }
    for (int i = 0; i < 4; ++i) {
        const auto &people = plan.campaign.people;
        const QDate from = day(0);
        const PersonId away =
            people[static_cast<std::size_t>(chance.below(static_cast<int>(people.size())))].id;
        plan.absence(
            away, {from, DayPart::Morning}, {from.addDays(chance.below(3)), DayPart::Morning});
    }
    plan.teamOff(1 + chance.below(5), {day(0), DayPart::Afternoon}, {day(20), DayPart::Morning});
    plan.unitOff(
        QStringLiteral("Xã Quảng Yên"), {day(0), DayPart::Morning}, {day(18), DayPart::Afternoon});
    plan.row(plan.visit(5, QStringLiteral("Điện lực"))).part = DayPart::AllDay;
    CAPTURE(seed);
    const QDate today = chance.below(2) ? planned : QDate{2023, 8, 3};
    const Proposal proposal = proposed(plan.campaign, today, seed);
    if (!proposal.feasible) { // days off so long that a team has no time left
        CHECK_FALSE(proposal.unsatisfied.empty());
        CHECK(proposal.proved);
        return;
    }
    CHECK(proposal.visits.size() == 41);
    const CheckResult after = checkedAfter(plan.campaign, proposal, today);
    for (const Conflict &conflict : after.conflicts)
        if (conflict.severity == Severity::Error)
            UNSCOPED_INFO(describe(conflict, CampaignIndex(plan.campaign)));
    CHECK(after.errors == 0);
    if (scheduleConflicts(after) > 0) { // then a reason is given
        UNSCOPED_INFO(proposal.remarks);
        CHECK(proposal.warningsLeft == scheduleConflicts(after));
    }
}

TEST_CASE("Where an agency without named people has too few half-days, a warning stays and is "
          "explained",
          "[planner]")
{
    // Hội Nông dân sits in teams 3 and 4: 16 visits, of which two are warned about at 15 half-days.
    CampaignBuilder plan;
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate{2023, 8, 14}, {}};
    plan.teamOff(
        3, {QDate{2023, 8, 14}, DayPart::Afternoon}, {QDate{2023, 8, 14}, DayPart::Afternoon});
    plan.teamOff(
        4, {QDate{2023, 8, 14}, DayPart::Afternoon}, {QDate{2023, 8, 14}, DayPart::Afternoon});
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE(proposal.feasible);
    CHECK(proposal.warningsLeft == 1);
    CHECK(checkedAfter(plan.campaign, proposal).errors == 0);
    INFO(proposal.remarks);
    REQUIRE(proposal.remarks.filter(QStringLiteral("Hội Nông dân")).size() == 1);
    const QString reason = proposal.remarks.filter(QStringLiteral("Hội Nông dân")).front();
    CHECK(reason.contains(QStringLiteral("16")));
    CHECK(reason.contains(QStringLiteral("15")));
}

TEST_CASE("Results after the report are accepted only where they must be", "[planner]")
{
    CampaignBuilder plan;
    SECTION("a team whose days are all late is named, the others end early")
    {
        plan.teamOff(
            1, {QDate{2023, 8, 1}, DayPart::Morning}, {QDate{2023, 8, 16}, DayPart::Afternoon});
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE(proposal.feasible);
        CHECK_FALSE(proposal.quality.resultsBeforeReport);
        CHECK(proposal.warningsLeft == 1);
        INFO(proposal.remarks);
        CHECK(proposal.remarks.filter(QStringLiteral("Team 1 makes its last visit")).size() == 1);
        CHECK(proposal.remarks.filter(QStringLiteral("after its report")).size() == 1);
    }
    SECTION("a team that is late already does not hurry")
    {
        plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 24});
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE(proposal.feasible);
        CHECK(proposal.warningsLeft == 1);
    }
    SECTION("nothing is said where results count from the campaign's end")
    {
        plan.campaign.plan.resultsCountFrom = ResultsCountFrom::CampaignLastDay;
        CHECK(proposed(plan.campaign).feasible);
    }
    SECTION("a team that visits nobody is no matter")
    {
        plan.team(6, QStringLiteral("Thanh tra huyện"));
        const Proposal proposal = proposed(plan.campaign);
        CHECK(proposal.quality.resultsBeforeReport);
        CHECK(proposal.remarks.filter(QStringLiteral("Team 6")).isEmpty());
    }
    SECTION("nothing is said where no report is due")
    {
        plan.campaign.plan.report = {};
        const Proposal proposal = proposed(plan.campaign);
        CHECK(proposal.quality.resultsBeforeReport);
        CHECK(proposal.remarks.filter(QStringLiteral("results")).isEmpty());
    }
}

TEST_CASE("A unit is not inspected while the office that runs it is out with another team",
          "[planner]")
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.team(2, QStringLiteral("Văn phòng"));
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, QDate{2023, 8, 3}, {}};
    plan.inspect(1, QStringLiteral("Bộ phận một cửa"));
    plan.inspect(2, QStringLiteral("Xã Quảng Bình"));
    plan.row(plan.unit(QStringLiteral("Bộ phận một cửa"))).parent =
        plan.unit(QStringLiteral("Văn phòng"));
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Proposal proposal = proposed(plan.campaign, planned, seed);
        REQUIRE(proposal.feasible);
        CHECK(proposal.visits[0].part != proposal.visits[1].part);
        CHECK(proposal.warningsLeft == 0);
    }
    SECTION("unless there is no other time")
    {
        plan.visit(1, QStringLiteral("Bộ phận một cửa"), QDate{2023, 8, 3}, DayPart::AllDay);
        CHECK(proposed(plan.campaign).warningsLeft == 1);
    }
}
