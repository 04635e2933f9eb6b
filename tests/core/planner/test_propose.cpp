// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/applied.h"
#include "core/planner/chance.h"
#include "core/planner/propose.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <set>

using namespace skt;
using namespace skt::test;

namespace {

const QDate planned{2023, 7, 20};

Proposal proposed(const Campaign &campaign, QDate today = planned, std::uint64_t seed = 1)
{
    Environment environment = environmentOn(today);
    environment.seed = seed;
    return propose(CampaignIndex(campaign), environment);
}

CheckResult checkedAfter(const Campaign &campaign, const Proposal &proposal, QDate today = planned)
{
    return check(withVisitsPlaced(campaign, proposal.visits), environmentOn(today));
}

/// Conflicts of rules that depend on when visits take place.
int scheduleConflicts(const CheckResult &result)
{
    const std::set<std::string_view> others{"no-leader",
                                            "no-secretary",
                                            "secretary-not-of-lead-agency",
                                            "leader-not-of-lead-agency",
                                            "member-agency-without-person",
                                            "supplement-without-visit",
                                            "member-not-in-working-group",
                                            "registration-late"};
    return static_cast<int>(std::count_if(
        result.conflicts.begin(), result.conflicts.end(), [&others](const Conflict &conflict) {
            return !others.contains(conflict.rule);
        }));
}

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
            Waiver waiver;
            waiver.id = plan.next<WaiverId>();
            waiver.key = conflict.key();
            waiver.rule = QStringLiteral("team-double-booked");
            waiver.subject = conflict.subject;
            waiver.date = conflict.date;
            waiver.part = conflict.part;
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
    SECTION("nothing is said where no report is due")
    {
        plan.campaign.plan.report = {};
        const Proposal proposal = proposed(plan.campaign);
        CHECK(proposal.quality.resultsBeforeReport);
        CHECK(proposal.remarks.filter(QStringLiteral("results")).isEmpty());
    }
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
