// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/actions.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan of 2023 in a file, with two visits of team 1.
struct Office
{
    Office()
        : environment(environmentOn(QDate(2023, 7, 20)))
        , plan(open())
    {}

    PlanFile open()
    {
        auto made = PlanFile::create(
            folder.filePath(u"plan.db"_s), builder.campaign, u"Mẫu"_s, environment);
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        return std::move(*made);
    }

    [[nodiscard]] Campaign now()
    {
        const auto snapshot = plan.load();
        REQUIRE(snapshot);
        return **snapshot;
    }

    [[nodiscard]] Visit visit(VisitId id)
    {
        const Campaign campaign = now();
        const Visit *row = CampaignIndex(campaign).visit(id);
        REQUIRE(row);
        return *row;
    }

    QTemporaryDir folder;
    CampaignBuilder builder;
    VisitId first = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    VisitId second = builder.visit(1, u"Xã Quảng Hợp"_s, QDate(2023, 8, 4));
    Environment environment;
    PlanFile plan;
};

} // namespace

TEST_CASE("Two visits are swapped in one step, and one undo swaps them back", "[actions]")
{
    Office office;
    const auto moved = moveVisits(office.plan,
                                  {{office.first, QDate(2023, 8, 4), DayPart::Morning},
                                   {office.second, QDate(2023, 8, 3), DayPart::Morning}},
                                  office.environment);
    REQUIRE(moved);
    CHECK(moved->size() == 2);
    CHECK(office.visit(office.first).date == QDate(2023, 8, 4));
    CHECK(office.visit(office.second).date == QDate(2023, 8, 3));
    CHECK(moved->front().conflicts.empty());
    REQUIRE(office.plan.undo(office.environment));
    CHECK(office.visit(office.first).date == QDate(2023, 8, 3));
}

TEST_CASE("A move that changes nothing leaves no history", "[actions]")
{
    Office office;
    const auto before = office.plan.history();
    const auto moved = moveVisits(
        office.plan, {{office.first, QDate(2023, 8, 3), DayPart::Morning}}, office.environment);
    REQUIRE(moved);
    CHECK_FALSE(moved->front().outcome.change);
    CHECK(office.plan.history()->size() == before->size());
}

TEST_CASE("Hours must make sense", "[actions]")
{
    Office office;
    const Visit visit = office.visit(office.first);
    RegisterVisit request{.team = visit.team,
                          .unit = visit.unit,
                          .date = QDate(2023, 8, 3),
                          .part = DayPart::Morning,
                          .from = QTime(10, 0),
                          .to = QTime(9, 0),
                          .with = {},
                          .without = {}};
    CHECK_FALSE(registerVisit(office.plan, request, office.environment));
    request.to.reset();
    CHECK_FALSE(registerVisit(office.plan, request, office.environment));
    request.to = QTime(11, 0);
    REQUIRE(registerVisit(office.plan, request, office.environment));
    CHECK(office.visit(office.first).from == QTime(10, 0));
}

TEST_CASE("Another team's visit of a unit is registered with its clash", "[actions]")
{
    Office office;
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    const auto registered = registerVisit(office.plan,
                                          {.team = index.teamByNumber(2)->id,
                                           .unit = office.visit(office.first).unit,
                                           .date = QDate(2023, 8, 3),
                                           .part = DayPart::Morning,
                                           .from = {},
                                           .to = {},
                                           .with = {},
                                           .without = {}},
                                          office.environment);
    REQUIRE(registered);
    CHECK(std::any_of(registered->conflicts.begin(),
                      registered->conflicts.end(),
                      [](const Conflict &c) { return c.rule == "unit-double-booked"; }));
}

TEST_CASE("Guests and people left out are written with the visit", "[actions]")
{
    Office office;
    REQUIRE(assignPerson(office.plan,
                         {.team = office.visit(office.first).team,
                          .name = u"Lê Mẫu"_s,
                          .agency = {},
                          .role = Role::Leader,
                          .title = u"Trưởng phòng"_s},
                         office.environment));
    const PersonId person = office.now().people.front().id;
    const Visit visit = office.visit(office.first);
    RegisterVisit request{.team = visit.team,
                          .unit = visit.unit,
                          .date = *visit.date,
                          .part = visit.part,
                          .from = {},
                          .to = {},
                          .with = {},
                          .without = {person}};
    REQUIRE(registerVisit(office.plan, request, office.environment));
    CHECK(office.now().attendances.size() == 1);
    request.without.clear();
    request.with = {person};
    REQUIRE(registerVisit(office.plan, request, office.environment));
    CHECK(office.now().attendances.empty());
}

TEST_CASE("Agreeing keeps what stands on the calendar, and again what stands later", "[actions]")
{
    Office office;
    REQUIRE(agreeSchedule(office.plan, QDate(2023, 7, 19), office.environment));
    CHECK(office.now().agreedVisits.size() == 2);
    CHECK(office.now().plan.agreedOn == QDate(2023, 7, 19));
    REQUIRE(unscheduleVisit(office.plan, office.first, office.environment));
    CHECK_FALSE(unscheduleVisit(office.plan, office.first, office.environment));
    REQUIRE(agreeSchedule(office.plan, QDate(2023, 7, 20), office.environment));
    CHECK(office.now().agreedVisits.size() == 1);
    const auto later = agreeSchedule(office.plan, QDate(2023, 7, 21), office.environment);
    REQUIRE_FALSE(later);
    CHECK(later.error().kind == Error::Kind::Input);
    CHECK_FALSE(
        changeSettings(office.plan, {{u"agreed_on"_s, u"2023-07-21"_s}}, office.environment));
    REQUIRE(changeSettings(office.plan, {{u"agreed_on"_s, u"2023-07-18"_s}}, office.environment));
}

TEST_CASE("The plan's own calendar days can be set, changed and removed", "[actions]")
{
    Office office;
    const QDate day(2023, 8, 7);
    const SpecialDay off{day, SpecialDay::Kind::Off, u"Họp"_s, u"công văn"_s};
    REQUIRE(changeCalendarDay(office.plan, day, off, office.environment));
    CHECK_FALSE(CampaignIndex(office.now()).calendar().isWorkingDay(day));
    SpecialDay worked = off;
    worked.kind = SpecialDay::Kind::Worked;
    REQUIRE(changeCalendarDay(office.plan, day, worked, office.environment));
    CHECK(office.now().calendarDays.size() == 1);
    REQUIRE(changeCalendarDay(office.plan, day, {}, office.environment));
    CHECK(office.now().calendarDays.empty());
    CHECK_FALSE(changeCalendarDay(office.plan, {}, off, office.environment));
}

TEST_CASE("A proposal can be taken for some units only", "[actions]")
{
    Office office;
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    const Proposal proposal = propose(index, office.environment);
    REQUIRE(proposal.feasible);
    const UnitId unit = index.assignmentsOfTeam(index.teamByNumber(2)->id).front()->unit;
    REQUIRE(applyProposal(office.plan, proposal, office.environment, {unit}));
    const Campaign after = office.now();
    CHECK(after.visits.size() == 3);
    REQUIRE(applyProposal(office.plan, proposal, office.environment));
    CHECK(office.now().visits.size() == 41);
    CHECK(office.visit(office.first).date == QDate(2023, 8, 3));
}

TEST_CASE("A sample, an empty plan and next year's are made", "[actions]")
{
    const QTemporaryDir folder;
    const Environment environment = environmentOn(QDate(2023, 7, 20));
    const QString path = folder.filePath(u"a.db"_s);
    CHECK_FALSE(createSamplePlan(path, u"no such sample"_s, environment));
    REQUIRE(createSamplePlan(path, u"quang-xuong"_s, environment));
    CHECK_FALSE(createEmptyPlan(path, environment));
    REQUIRE(createEmptyPlan(folder.filePath(u"b.db"_s), environment));
    CHECK_FALSE(
        createPlanFrom(folder.filePath(u"c.db"_s), folder.filePath(u"none.db"_s), environment));
    REQUIRE(createPlanFrom(folder.filePath(u"c.db"_s), path, environment));
}

TEST_CASE("A waiver lapses with its conflict, and one undo brings both back", "[actions]")
{
    Office office;
    const QDate saturday(2023, 8, 5);
    const QDate monday(2023, 8, 7);
    const auto move = [&](QDate date) {
        const auto moved =
            moveVisits(office.plan, {{office.first, date, DayPart::Morning}}, office.environment);
        REQUIRE(moved);
        return moved->front().text;
    };
    move(saturday);
    const CheckResult found = check(office.now(), office.environment);
    const auto it = std::find_if(found.conflicts.begin(),
                                 found.conflicts.end(),
                                 [](const Conflict &c) { return c.rule == "not-a-working-day"; });
    REQUIRE(it != found.conflicts.end());
    REQUIRE(waiveConflict(
        office.plan, {it->key(), u"gấp"_s, u"Trưởng ban"_s, u"12/CV"_s}, office.environment));
    CHECK(check(office.now(), office.environment).errors == 0);
    CHECK(move(monday).contains(ruleTitle("not-a-working-day")));
    CHECK(office.now().waivers.empty());
    SECTION("so that the same conflict counts again")
    {
        move(saturday);
        CHECK(check(office.now(), office.environment).errors == 1);
    }
    SECTION("and is there again when the move is taken back")
    {
        REQUIRE(office.plan.undo(office.environment));
        CHECK(office.now().waivers.size() == 1);
        CHECK(check(office.now(), office.environment).errors == 0);
    }
}
