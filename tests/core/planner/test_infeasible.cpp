// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain.h"
#include "core/planner/problem_part.h"
#include "core/planner/propose.h"
#include "tests/support/brute_force.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/random_schedule.h"

#include <algorithm>

using namespace skt;
using namespace skt::test;

namespace {

const QDate planned{2023, 7, 20};

Proposal proposed(const Campaign &campaign, QDate today = planned)
{
    return propose(CampaignIndex(campaign), environmentOn(today));
}

std::vector<const Demand *> ofKind(const Proposal &proposal, Demand::Kind kind)
{
    std::vector<const Demand *> found;
    for (const Demand &demand : proposal.unsatisfied)
        if (demand.kind == kind)
            found.push_back(&demand);
    return found;
}

/// Only the demands of the explanation, without the one left out.
ScheduleProblem only(const ScheduleProblem &problem, const Explanation &explanation, int leftOut)
{
    ProblemPart part(problem);
    int number = 0;
    const auto keep = [&](std::vector<bool> &members, const std::vector<int> &named) {
        std::fill(members.begin(), members.end(), false);
        for (const int member : named)
            members[static_cast<std::size_t>(member)] = number++ != leftOut;
    };
    keep(part.visits, explanation.visits);
    keep(part.fixed, explanation.fixed);
    keep(part.demands, explanation.demands);
    return part.extract();
}

/// One team, so many communes, so many days.
CampaignBuilder smallPlan(int units, QDate last)
{
    CampaignBuilder plan = CampaignBuilder::blank();
    plan.team(1, QStringLiteral("Công an huyện"));
    plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, last, {}};
    for (int unit = 1; unit <= units; ++unit)
        plan.inspect(1, QStringLiteral("Xã số %1").arg(unit));
    return plan;
}

} // namespace

TEST_CASE("The reported set is impossible, and possible without any one of its demands",
          "[planner][property]")
{
    int impossible = 0;
    int several = 0;
    for (std::uint64_t seed = 1; seed <= 900; ++seed) {
        RandomShape shape;
        shape.visits = 4 + static_cast<int>(seed % 3);
        shape.days = 2;
        shape.resources = 3 + static_cast<int>(seed % 4);
        shape.openPercent = 75;
        shape.fixedPercent = seed % 2 ? 20 : 0;
        shape.allDayPercent = seed % 3 ? 0 : 25;
        shape.closures = static_cast<int>(seed % 4);
        shape.droppable = static_cast<int>(seed % 3);
        shape.odd = seed % 5 == 0;
        const ScheduleProblem problem = randomProblem(shape, seed);
        if (isFeasible(problem))
            continue;
        CAPTURE(seed);
        const Explanation explanation = explain(problem, {.seconds = 60});
        REQUIRE(explanation.infeasible);
        REQUIRE(explanation.irreducible);
        const auto members = static_cast<int>(explanation.visits.size() + explanation.fixed.size()
                                              + explanation.demands.size());
        REQUIRE(members > 0);
        REQUIRE_FALSE(isFeasible(only(problem, explanation, -1)));
        for (int member = 0; member < members; ++member)
            REQUIRE(isFeasible(only(problem, explanation, member)));
        ++impossible;
        several += !explanation.shortage;
    }
    REQUIRE(impossible >= 300);
    CHECK(several > 0); // some need more than one resource to be explained
}

TEST_CASE("What can be placed is not explained away", "[planner]")
{
    RandomShape shape;
    shape.visits = 3;
    shape.days = 4;
    shape.openPercent = 100;
    const Explanation explanation = explain(randomProblem(shape, 1));
    CHECK_FALSE(explanation.infeasible);
    CHECK(explanation.visits.empty());
}

TEST_CASE("What follows from several resources together is proved as from one", "[planner]")
{
    // Fourteen visits that exclude each other by pairs, ten half-days.
    ScheduleProblem problem;
    problem.slots = 10;
    for (int visit = 0; visit < 14; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(problem.slots);
        problem.visits.push_back(wanted);
    }
    for (int a = 0; a < 14; ++a)
        for (int b = a + 1; b < 14; ++b)
            problem.resources.push_back({{a, b}, Strength::Must, {}, {}, -1});
    const Explanation explanation = explain(problem);
    CHECK(explanation.infeasible);
    CHECK(explanation.irreducible);
    CHECK(explanation.visits.size() == 11);
    CHECK_FALSE(explanation.shortage);
}

TEST_CASE("Of a province only what matters is named", "[planner]")
{
    ScheduleProblem problem;
    problem.slots = 4;
    problem.resources.push_back({});
    for (int visit = 0; visit < 500; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(problem.slots);
        problem.visits.push_back(wanted);
        if (visit % 50 == 0 && visit < 250)
            problem.resources.front().visits.push_back(visit);
    }
    const Explanation explanation = explain(problem, {.seconds = 60});
    CHECK(explanation.irreducible);
    CHECK(explanation.visits == std::vector{0, 50, 100, 150, 200});
}

TEST_CASE("A proof that would take too long is not claimed", "[planner]")
{
    // A ring of five, two half-days.
    ScheduleProblem problem;
    problem.slots = 2;
    for (int visit = 0; visit < 5; ++visit) {
        ProblemVisit wanted;
        wanted.open = SlotSet::all(problem.slots);
        problem.visits.push_back(wanted);
    }
    for (int a = 0; a < 4; ++a)
        problem.resources.push_back({{a, a + 1}, Strength::Must, {}, {}, -1});
    problem.resources.push_back({{0, 4}, Strength::Must, {}, {}, -1});
    CHECK(explain(problem).visits.size() == 5);
    ExplainOptions options;
    options.steps = 1;
    CHECK_FALSE(explain(problem, options).infeasible);
    options.steps = 3000;
    options.seconds = 0;
    CHECK_FALSE(explain(problem, options).infeasible);
    options.cancelled = [] { return true; };
    CHECK_FALSE(explain(problem, options).infeasible);
}

TEST_CASE("Too many visits for the window are named with the window, and each way out", "[planner]")
{
    const CampaignBuilder plan = smallPlan(5, QDate{2023, 8, 4}); // two days, four half-days
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE_FALSE(proposal.feasible);
    CHECK(proposal.proved);
    CHECK(proposal.visits.empty());
    CHECK(ofKind(proposal, Demand::Kind::Visit).size() == 5);
    for (const Demand *visit : ofKind(proposal, Demand::Kind::Visit))
        CHECK_FALSE(visit->relaxation.isEmpty());
    const auto window = ofKind(proposal, Demand::Kind::Window);
    REQUIRE(window.size() == 1);
    CHECK(window.front()->text.contains(QStringLiteral("4/8/2023")));
    CHECK(window.front()->relaxation.contains(QStringLiteral("7/8/2023"))); // the next working day
    CHECK(proposal.unsatisfied.size() == 6);
    INFO(proposal.summary);
    CHECK(proposal.summary.contains(u'5'));
    CHECK(proposal.summary.contains(u'4'));
}

TEST_CASE("What takes half-days away is named: absence, day off, registered visit, notice",
          "[planner]")
{
    CampaignBuilder plan = smallPlan(4, QDate{2023, 8, 4});
    plan.row(plan.unit(QStringLiteral("Xã số 1"))).area = QStringLiteral("Cụm 1");
    const HalfDay morning{QDate{2023, 8, 3}, DayPart::Morning};
    const HalfDay noon{QDate{2023, 8, 3}, DayPart::Afternoon};
    SECTION("the leader's absence")
    {
        const PersonId leader = plan.assign(
            1, QStringLiteral("Nguyễn Văn Một"), Role::Leader, QStringLiteral("Công an huyện"));
        const AbsenceId absence = plan.absence(leader, morning, noon);
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE_FALSE(proposal.feasible);
        const auto found = ofKind(proposal, Demand::Kind::Absence);
        REQUIRE(found.size() == 1);
        CHECK(found.front()->absence == absence);
        CHECK(found.front()->person == leader);
        CHECK(found.front()->text.contains(QStringLiteral("Nguyễn Văn Một")));
        CHECK(found.front()->relaxation.contains(QStringLiteral("Nguyễn Văn Một")));
        SECTION("but not where a deputy stands in")
        {
            plan.assign(1, QStringLiteral("Trần Văn Hai"), Role::Deputy);
            CHECK(proposed(plan.campaign).feasible);
        }
        SECTION("but not where somebody else stands in")
        {
            Substitution substitution;
            substitution.id = plan.next<SubstitutionId>();
            substitution.person = leader;
            substitution.by =
                plan.person(QStringLiteral("Lê Văn Ba"), QStringLiteral("Công an huyện"));
            substitution.span = HalfDaySpan{morning, noon};
            plan.campaign.substitutions.push_back(substitution);
            CHECK(proposed(plan.campaign).feasible);
        }
    }
    SECTION("the team's day off")
    {
        const DayOffId off = plan.teamOff(1, noon, noon);
        plan.campaign.daysOff.front().reason = QStringLiteral("Tập huấn");
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE_FALSE(proposal.feasible);
        const auto found = ofKind(proposal, Demand::Kind::DayOff);
        REQUIRE(found.size() == 1);
        CHECK(found.front()->dayOff == off);
        CHECK(found.front()->text.contains(QStringLiteral("Tập huấn")));
        CHECK_FALSE(found.front()->relaxation.isEmpty());
        plan.campaign.daysOff.front().reason.clear();
        CHECK_FALSE(
            ofKind(proposed(plan.campaign), Demand::Kind::DayOff).front()->text.contains(u'('));
    }
    SECTION("a visit that is registered, to be moved")
    {
        plan.row(plan.visit(1, QStringLiteral("Xã số 1"))).part = DayPart::AllDay;
        const VisitId registered = plan.visit(1, QStringLiteral("Xã số 2"), QDate{2023, 8, 3});
        plan.visit(1, QStringLiteral("Xã số 3"), QDate{2023, 8, 4});
        plan.campaign.assignments.pop_back();
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE_FALSE(proposal.feasible);
        const auto found = ofKind(proposal, Demand::Kind::FixedVisit);
        REQUIRE(found.size() == 2);
        CHECK(found.front()->visit == registered);
        CHECK(found.front()->relaxation.contains(QStringLiteral("4/8/2023")));
    }
    SECTION("a visit that is registered and can only be taken off")
    {
        plan.visit(1, QStringLiteral("Xã số 1"), QDate{2023, 8, 3}, DayPart::AllDay);
        const Proposal proposal = proposed(plan.campaign);
        REQUIRE_FALSE(proposal.feasible);
        const auto found = ofKind(proposal, Demand::Kind::FixedVisit);
        REQUIRE(found.size() == 1);
        CHECK_FALSE(found.front()->relaxation.isEmpty());
    }
    SECTION("the time that a notice needs")
    {
        const Proposal proposal = proposed(plan.campaign, QDate{2023, 8, 2});
        REQUIRE_FALSE(proposal.feasible);
        const auto found = ofKind(proposal, Demand::Kind::NoticeTime);
        REQUIRE(found.size() == 1);
        CHECK(found.front()->text.contains(QStringLiteral("4/8/2023")));
        CHECK_FALSE(found.front()->relaxation.isEmpty());
    }
}

TEST_CASE("A person in two teams is named where that is too much", "[planner]")
{
    CampaignBuilder plan = smallPlan(3, QDate{2023, 8, 4});
    plan.team(2, QStringLiteral("Phòng Tư pháp"));
    plan.inspect(2, QStringLiteral("Xã số 4"));
    plan.inspect(2, QStringLiteral("Xã số 5"));
    plan.assign(1, QStringLiteral("Nguyễn Thị Hai"), Role::Member, QStringLiteral("Hội Nông dân"));
    plan.assign(2, QStringLiteral("Nguyễn Thị Hai"), Role::Member, QStringLiteral("Hội Nông dân"));
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE_FALSE(proposal.feasible);
    CHECK(ofKind(proposal, Demand::Kind::Visit).size() == 5);
    const auto found = ofKind(proposal, Demand::Kind::Resource);
    REQUIRE(found.size() == 1);
    CHECK(found.front()->text.contains(QStringLiteral("Nguyễn Thị Hai")));
    CHECK(found.front()->relaxation.contains(QStringLiteral("Nguyễn Thị Hai")));
    CHECK(proposal.summary.contains(QStringLiteral("Nguyễn Thị Hai")));
}

TEST_CASE("A head who is host twice and on a team is named by the people and not by the office",
          "[planner]")
{
    CampaignBuilder plan = smallPlan(1, QDate{2023, 8, 3});
    plan.team(2, QStringLiteral("Phòng Tư pháp"));
    plan.inspect(2, QStringLiteral("Xã số 2"));
    plan.inspect(2, QStringLiteral("Xã số 3"));
    const PersonId head = plan.assign(
        2, QStringLiteral("Trần Văn Ba"), Role::Member, QStringLiteral("Phòng Tư pháp"));
    plan.row(plan.unit(QStringLiteral("Xã số 1"))).headPerson = head;
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE_FALSE(proposal.feasible);
    CHECK(ofKind(proposal, Demand::Kind::Visit).size() == 3);
    CHECK(ofKind(proposal, Demand::Kind::Resource).size() == 1);
}

TEST_CASE("A visit without any half-day is named alone", "[planner]")
{
    CampaignBuilder plan = smallPlan(2, QDate{2023, 8, 4});
    const Proposal late = proposed(plan.campaign, QDate{2023, 8, 10});
    REQUIRE_FALSE(late.feasible);
    CHECK(ofKind(late, Demand::Kind::Visit).size() == 1);
    const auto window = ofKind(late, Demand::Kind::Window);
    REQUIRE(window.size() == 1);
    CHECK(window.front()->text.contains(QStringLiteral("4/8/2023")));
    CHECK(window.front()->text.contains(QStringLiteral("past")));
    CHECK_FALSE(window.front()->text.contains(QStringLiteral("10/8/2023")));
    CHECK(late.summary.contains(QStringLiteral("Xã số 1")));
}

TEST_CASE("Two impossibilities at once: no single way out is promised", "[planner]")
{
    CampaignBuilder plan = smallPlan(6, QDate{2023, 8, 4});
    plan.team(2, QStringLiteral("Phòng Tư pháp"));
    for (int unit = 11; unit <= 16; ++unit)
        plan.inspect(2, QStringLiteral("Xã số %1").arg(unit));
    const Proposal proposal = proposed(plan.campaign);
    REQUIRE_FALSE(proposal.feasible);
    for (const Demand &demand : proposal.unsatisfied)
        CHECK(demand.relaxation.isEmpty() == (demand.kind != Demand::Kind::Window));
}

TEST_CASE("A plan without dates asks for them", "[planner]")
{
    CampaignBuilder plan = smallPlan(1, QDate{2023, 8, 4});
    plan.campaign.plan.lastDay = {};
    const Proposal proposal = proposed(plan.campaign);
    CHECK_FALSE(proposal.feasible);
    REQUIRE(proposal.unsatisfied.size() == 1);
    CHECK(proposal.unsatisfied.front().kind == Demand::Kind::Window);
}

TEST_CASE("A cancelled search explains nothing", "[planner]")
{
    const CampaignBuilder plan = smallPlan(9, QDate{2023, 8, 4});
    ProposeOptions options;
    options.cancelled = [] { return true; };
    const Proposal proposal =
        propose(CampaignIndex(plan.campaign), environmentOn(planned), options);
    CHECK_FALSE(proposal.feasible);
    CHECK(proposal.cancelled);
    CHECK_FALSE(proposal.proved);
    CHECK(proposal.unsatisfied.empty());
    CHECK_FALSE(proposal.summary.isEmpty());
}
