// SPDX-License-Identifier: GPL-3.0-or-later
// "Send someone else": the ways out of a clash that is about a person.
#include "tests/core/planner/remedy_cases.h"
#include "tests/support/random_campaign.h"

using namespace skt;
using namespace skt::test;

namespace {

const QString farmers = QStringLiteral("Hội Nông dân");
const QDate day{2023, 8, 9};

std::vector<StandIn> standInsOf(const std::vector<Remedy> &remedies)
{
    std::vector<StandIn> found;
    for (const Remedy &remedy : remedies)
        if (remedy.standIn)
            found.push_back(*remedy.standIn);
    return found;
}

/// One person of the farmers' union is on two teams that go out in the same half-day.
struct NeededTwice
{
    CampaignBuilder plan;
    PersonId needed = plan.assign(3, QStringLiteral("Người Hai"), Role::Member, farmers);
    VisitId third = plan.visit(3, QStringLiteral("Xã Quảng Đức"), day);
    VisitId fourth = plan.visit(4, QStringLiteral("Xã Quảng Văn"), day);
    PersonId clerk = plan.person(QStringLiteral("Cán bộ"), farmers);
    PersonId leader = plan.person(QStringLiteral("Lãnh đạo"), farmers, true);

    NeededTwice() { plan.assign(4, QStringLiteral("Người Hai")); }

    /// Of the person's conflict; the agency may have one too.
    [[nodiscard]] std::vector<Remedy> remedies() const
    {
        auto conflicts = conflictsOf(plan.campaign, "member-double-booked");
        std::erase_if(conflicts, [](const Conflict &conflict) { return conflict.people.empty(); });
        REQUIRE(conflicts.size() == 1);
        return checkedRemedies(plan.campaign, conflicts.front());
    }
};

} // namespace

TEST_CASE("For a member who is needed twice, visits move or somebody of the agency is sent",
          "[planner]")
{
    NeededTwice twice;
    CampaignBuilder &plan = twice.plan;
    const auto found = twice.remedies();
    REQUIRE(found.size() == 3);
    CHECK(found[0].moves.size() == 1);
    CHECK(found[1].moves.size() == 1);
    CHECK(found[2].standIn == StandIn{twice.third, twice.needed, twice.leader});
    CHECK(found[2].text.contains(QStringLiteral("Lãnh đạo (Hội Nông dân)")));
    CHECK(found[2].text.contains(QStringLiteral("Người Hai")));
    CHECK(found[2].text.contains(QStringLiteral("Xã Quảng Đức")));
    CHECK(found[2].text.contains(QStringLiteral("9/8/2023")));
    CHECK_FALSE(found[2].text.contains(QStringLiteral("not marked")));
    SECTION("who is no leader only where no leader can, and is said to be none")
    {
        SECTION("the leader is away then")
        {
            plan.absence(twice.leader, {day, DayPart::Morning}, {day, DayPart::Afternoon});
        }
        SECTION("the leader is needed in another visit")
        {
            plan.assign(5, QStringLiteral("Lãnh đạo"));
            plan.visit(5, QStringLiteral("Xã Quảng Định"), day);
        }
        SECTION("the leader receives another team")
        {
            plan.row(plan.unit(QStringLiteral("Xã Quảng Định"))).headPerson = twice.leader;
            plan.visit(5, QStringLiteral("Xã Quảng Định"), day);
        }
        SECTION("the leader is on the team already")
        {
            plan.assign(3, QStringLiteral("Lãnh đạo"));
        }
        const auto others = twice.remedies();
        REQUIRE(others.size() == 3);
        CHECK(others[2].standIn == StandIn{twice.third, twice.needed, twice.clerk});
        CHECK(others[2].text.contains(QStringLiteral("not marked as a leader")));
    }
    SECTION("of the roster rather than not")
    {
        const PersonId listed = plan.person(QStringLiteral("Lãnh đạo khác"), farmers, true);
        for (const PersonId id : {listed, twice.needed})
            plan.row(id).roster = Roster::WorkingGroup;
        CHECK(twice.remedies().back().standIn == StandIn{twice.third, twice.needed, listed});
    }
    SECTION("not to a visit that is done")
    {
        plan.row(twice.third).state = VisitState::Done;
        CHECK(standInsOf(twice.remedies())
              == std::vector{StandIn{twice.fourth, twice.needed, twice.leader}});
    }
    SECTION("nobody, where the agency has nobody or is not known")
    {
        const bool known = GENERATE(true, false);
        if (known)
            std::erase_if(plan.campaign.people,
                          [&](const Person &person) { return person.id != twice.needed; });
        else
            plan.row(twice.needed).agency.reset();
        const auto moves = twice.remedies();
        CHECK(moves.size() == 3);
        CHECK(standInsOf(moves).empty());
    }
}

TEST_CASE("Where no visit can move, somebody else is sent", "[planner]")
{
    NeededTwice twice;
    twice.plan.campaign.plan.firstDay = {DateRule::Kind::From, day, {}};
    twice.plan.campaign.plan.lastDay = {DateRule::Kind::OnOrBefore, day, {}};
    twice.plan.unitOff(
        QStringLiteral("Xã Quảng Đức"), {day, DayPart::Afternoon}, {day, DayPart::Afternoon});
    twice.plan.unitOff(
        QStringLiteral("Xã Quảng Văn"), {day, DayPart::Afternoon}, {day, DayPart::Afternoon});
    const auto found = twice.remedies();
    REQUIRE(found.size() == 3);
    CHECK(standInsOf(found)
          == std::vector{StandIn{twice.third, twice.needed, twice.leader},
                         StandIn{twice.fourth, twice.needed, twice.leader},
                         StandIn{twice.third, twice.needed, twice.clerk}});
}

TEST_CASE("For somebody who is away, a leader of the agency is offered before a move", "[planner]")
{
    CampaignBuilder plan;
    const PersonId away = plan.assign(3, QStringLiteral("Người Hai"), Role::Secretary, farmers);
    const PersonId leader = plan.person(QStringLiteral("Lãnh đạo"), farmers, true);
    const VisitId visit = plan.visit(3, QStringLiteral("Xã Quảng Đức"), day);
    const HalfDaySpan span{{day, DayPart::Morning}, {day, DayPart::Morning}};
    plan.absence(away, span.from, span.to);
    const auto found = remediesOf(plan.campaign, "absent-without-substitute");
    REQUIRE(found.size() == 3);
    CHECK(found[0].standIn == StandIn{visit, away, leader});
    CHECK(found[1].moves.size() == 1);
    CHECK(found[2].moves.size() == 1);
    SECTION("also where the one who stands in for a period is away")
    {
        const PersonId deputy = plan.person(QStringLiteral("Người Thay"), farmers, true);
        plan.substitute(away, deputy, visit);
        plan.campaign.substitutions.back().visit.reset();
        plan.campaign.substitutions.back().span = span;
        plan.absence(deputy, span.from, span.to);
        const auto ways = remediesOf(plan.campaign, "absent-without-substitute");
        REQUIRE_FALSE(ways.empty());
        CHECK(ways[0].standIn == StandIn{visit, away, leader});
        CHECK(ways[0].text.contains(QStringLiteral("instead of Người Thay")));
    }
}

TEST_CASE("A head who is out with another team is replaced there, not at home", "[planner]")
{
    CampaignBuilder plan;
    const QString justice = QStringLiteral("Phòng Tư pháp");
    const PersonId head = plan.assign(5, QStringLiteral("Trưởng phòng"), Role::Member, justice);
    const PersonId deputy = plan.person(QStringLiteral("Phó trưởng phòng"), justice, true);
    plan.inspect(4, QStringLiteral("Trạm Khuyến nông"));
    plan.row(plan.unit(QStringLiteral("Trạm Khuyến nông"))).headPerson = head;
    plan.visit(4, QStringLiteral("Trạm Khuyến nông"), day);
    const VisitId out = plan.visit(5, QStringLiteral("Xã Quảng Định"), day);
    CHECK(standInsOf(remediesOf(plan.campaign, "host-person-away"))
          == std::vector{StandIn{out, head, deputy}});
}

TEST_CASE("A wrong substitute is exchanged for a leader of the agency", "[planner]")
{
    CampaignBuilder plan;
    const PersonId away = plan.assign(3, QStringLiteral("Người Hai"), Role::Member, farmers);
    const PersonId leader = plan.person(QStringLiteral("Lãnh đạo"), farmers, true);
    const PersonId clerk = plan.person(QStringLiteral("Cán bộ"), farmers);
    const PersonId stranger =
        plan.person(QStringLiteral("Người khác"), QStringLiteral("Hội Phụ nữ"), true);
    const VisitId visit = plan.visit(3, QStringLiteral("Xã Quảng Đức"), day);
    SECTION("of another agency")
    {
        plan.substitute(away, stranger, visit);
        const auto found = remediesOf(plan.campaign, "substitute-of-other-agency");
        REQUIRE(found.size() == 2);
        CHECK(found[0].standIn == StandIn{visit, away, leader});
        CHECK(found[1].standIn == StandIn{visit, away, clerk});
        CHECK(applied(plan.campaign, found[0]).substitutions.size() == 1);
    }
    SECTION("no leader: only by a leader")
    {
        plan.person(QStringLiteral("Cán bộ khác"), farmers);
        plan.substitute(away, clerk, visit);
        CHECK(standInsOf(remediesOf(plan.campaign, "substitute-not-a-leader"))
              == std::vector{StandIn{visit, away, leader}});
    }
    SECTION("also for a visit that has no day yet")
    {
        plan.row(visit).date.reset();
        plan.substitute(away, stranger, visit);
        const auto found = remediesOf(plan.campaign, "substitute-of-other-agency");
        REQUIRE_FALSE(found.empty());
        CHECK(found[0].standIn == StandIn{visit, away, leader});
    }
}

TEST_CASE("Whatever clashes, each way out removes its conflict and brings no other",
          "[planner][property]")
{
    int moves = 0;
    int standIns = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const RandomCampaign random{seed, 30};
        const Campaign &campaign = random.campaign();
        for (const Conflict &conflict : check(campaign, environmentOn({2023, 7, 20})).conflicts) {
            if (conflict.visits.empty() || conflict.people.empty())
                continue;
            for (const Remedy &remedy : checkedRemedies(campaign, conflict))
                ++(remedy.standIn ? standIns : moves);
        }
    }
    CHECK(moves > 0);
    CHECK(standIns > 0);
}
