// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("no-leader and no-secretary: one for each team without", "[rules]")
{
    CampaignBuilder builder;
    CHECK(found(builder, "no-leader").size() == 5);
    CHECK(found(builder, "no-secretary").size() == 5);
    builder.assign(2, QStringLiteral("Người A"), Role::Leader);
    builder.assign(3, QStringLiteral("Người B"), Role::Secretary);
    const auto leaderless = found(builder, "no-leader");
    REQUIRE(leaderless.size() == 4);
    CHECK(leaderless.front().teams == std::vector{builder.team(1)});
    CHECK(leaderless.front().severity == Severity::Warning);
    CHECK(found(builder, "no-secretary").size() == 4);
}

TEST_CASE("Leader and secretary are of the lead agency", "[rules]")
{
    CampaignBuilder builder;
    const auto [rule, role] = GENERATE(table<const char *, Role>({
        {"leader-not-of-lead-agency", Role::Leader},
        {"secretary-not-of-lead-agency", Role::Secretary},
    }));
    CAPTURE(rule);
    const PersonId person =
        builder.assign(2, QStringLiteral("Người A"), role, QStringLiteral("Bệnh viện Đa khoa"));
    const auto conflicts = found(builder, rule);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().people == std::vector{person});
    CHECK(conflicts.front().units
          == std::vector{builder.unit(QStringLiteral("Phòng Văn hóa và Thông tin"))});
    builder.row(person).agency = builder.unit(QStringLiteral("Phòng Văn hóa và Thông tin"));
    CHECK(found(builder, rule).empty());
    builder.row(person).agency.reset();
    CHECK(found(builder, rule).size() == 1);
    // without a lead agency nothing can be said
    for (Membership &membership : builder.campaign.memberships)
        membership.lead = false;
    CHECK(found(builder, rule).empty());
}

TEST_CASE("member-agency-without-person: once the registration day is past", "[rules]")
{
    CampaignBuilder builder;
    CHECK(found(builder, "member-agency-without-person", QDate{2023, 7, 31}).empty());
    CHECK(found(builder, "member-agency-without-person", QDate{2023, 8, 1}).size() == 19);
    builder.assign(3,
                   QStringLiteral("Người A"),
                   Role::Member,
                   QStringLiteral("Hội Nông dân")); // still nobody on team 4
    builder.member(4, QStringLiteral("Hội Nông dân"));
    const auto conflicts = found(builder, "member-agency-without-person", QDate{2023, 8, 1});
    REQUIRE(conflicts.size() == 18);
    builder.campaign.plan.registration.date = {};
    CHECK(found(builder, "member-agency-without-person", QDate{2023, 8, 1}).empty());
}

TEST_CASE("member-not-in-working-group: where there is a roster", "[rules]")
{
    CampaignBuilder builder;
    const PersonId member = builder.assign(3, QStringLiteral("Người A"), Role::Member);
    builder.assign(1, QStringLiteral("Người A"), Role::Member);
    builder.assign(3, QStringLiteral("Người B"), Role::Leader);
    CHECK(found(builder, "member-not-in-working-group").empty());
    builder.row(builder.assign(2, QStringLiteral("Người C"), Role::Member)).roster =
        Roster::SupportGroup;
    const auto conflicts = found(builder, "member-not-in-working-group");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().people == std::vector{member});
    CHECK(conflicts.front().teams == std::vector{builder.team(1), builder.team(3)});
    builder.row(member).roster = Roster::WorkingGroup;
    CHECK(found(builder, "member-not-in-working-group").empty());
}

TEST_CASE("absent-without-substitute: away, and nobody stands in", "[rules]")
{
    CampaignBuilder builder;
    const auto [role, severity] = GENERATE(table<Role, Severity>({
        {Role::Leader, Severity::Error},
        {Role::Secretary, Severity::Error},
        {Role::Member, Severity::Warning},
        {Role::Deputy, Severity::Warning},
    }));
    const PersonId person = builder.assign(1, QStringLiteral("Người A"), role);
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), friday);
    CHECK(found(builder, "absent-without-substitute").empty());
    builder.absence(person, {thursday, DayPart::Morning}, {thursday, DayPart::Morning});
    SECTION("is reported once, naming person and visit")
    {
        const auto conflicts = found(builder, "absent-without-substitute");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == severity);
        CHECK(conflicts.front().people == std::vector{person});
        CHECK(conflicts.front().visits == std::vector{visit});
        CHECK(canBeWaived(conflicts.front()) == (severity == Severity::Warning));
    }
    SECTION("is not reported in the other half-day, with a substitute, or when left out")
    {
        builder.row(visit).part = DayPart::Afternoon;
        CHECK(found(builder, "absent-without-substitute").empty());
        builder.row(visit).part = DayPart::Morning;
        builder.attend(visit, person, Attendance::Status::LeftOut);
        CHECK(found(builder, "absent-without-substitute").empty());
        builder.campaign.attendances.clear();
        builder.substitute(person, builder.person(QStringLiteral("Người B")), visit);
        CHECK(found(builder, "absent-without-substitute").empty());
    }
}

TEST_CASE("absent-without-substitute: a deputy stands in for the leader", "[rules]")
{
    CampaignBuilder builder;
    const PersonId leader = builder.assign(1, QStringLiteral("Người A"), Role::Leader);
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    builder.absence(leader, {thursday, DayPart::Morning}, {thursday, DayPart::Morning});
    CHECK(found(builder, "absent-without-substitute").size() == 1);
    builder.assign(1, QStringLiteral("Người B"), Role::Deputy);
    CHECK(found(builder, "absent-without-substitute").empty());
}

TEST_CASE("absent-without-substitute: one who is missed twice at one unit is named once", "[rules]")
{
    CampaignBuilder builder;
    const PersonId person = builder.assign(1, QStringLiteral("Người A"), Role::Member);
    builder.assign(2, QStringLiteral("Người A"), Role::Secretary);
    const PersonId other = builder.assign(1, QStringLiteral("Người B"), Role::Member);
    const VisitId a = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const VisitId b = builder.visit(2, QStringLiteral("Xã Quảng Bình"), thursday);
    builder.absence(person, {thursday, DayPart::Morning}, {thursday, DayPart::Morning});
    builder.substitute(other, person, a); // who is away himself
    const auto conflicts = found(builder, "absent-without-substitute");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == Severity::Error);
    CHECK(conflicts.front().visits == std::vector{a, b});
}

TEST_CASE("Substitutes are leaders of the same agency", "[rules]")
{
    CampaignBuilder builder;
    const PersonId member =
        builder.assign(3, QStringLiteral("Người A"), Role::Member, QStringLiteral("Hội Nông dân"));
    const PersonId second =
        builder.assign(3, QStringLiteral("Người C"), Role::Member, QStringLiteral("Hội Nông dân"));
    const VisitId visit = builder.visit(3, QStringLiteral("Xã Quảng Lộc"), thursday);
    const PersonId by =
        builder.person(QStringLiteral("Người B"), QStringLiteral("Hội Nông dân"), true);
    builder.substitute(member, by, visit);
    CHECK(found(builder, "substitute-of-other-agency").empty());
    CHECK(found(builder, "substitute-not-a-leader").empty());
    SECTION("another agency is reported once for each substitute, naming all")
    {
        builder.row(by).agency = builder.unit(QStringLiteral("Điện lực"));
        builder.substitute(second, by, visit);
        const auto conflicts = found(builder, "substitute-of-other-agency");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().people == std::vector{by, member, second});
        CHECK(conflicts.front().visits == std::vector{visit});
        CHECK(conflicts.front().units == std::vector{builder.unit(QStringLiteral("Xã Quảng Lộc"))});
    }
    SECTION("no leader is reported, also for a period")
    {
        builder.row(by).agencyLeader = false;
        CHECK(found(builder, "substitute-not-a-leader").size() == 1);
        builder.campaign.substitutions.back().visit.reset();
        builder.campaign.substitutions.back().span =
            HalfDaySpan{{thursday, DayPart::Morning}, {friday, DayPart::Afternoon}};
        const auto conflicts = found(builder, "substitute-not-a-leader");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().visits.empty());
    }
    SECTION("is not reported for a visit that is cancelled")
    {
        builder.row(by).agencyLeader = false;
        builder.row(visit).state = VisitState::Cancelled;
        CHECK(found(builder, "substitute-not-a-leader").empty());
    }
}
