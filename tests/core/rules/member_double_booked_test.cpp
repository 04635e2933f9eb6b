// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("member-double-booked: a person needed by visits that meet", "[rules]")
{
    CampaignBuilder builder;
    const PersonId person =
        builder.assign(3, QStringLiteral("Người A"), Role::Member, QStringLiteral("Hội Nông dân"));
    builder.assign(4, QStringLiteral("Người A"));
    const VisitId a = builder.visit(3, QStringLiteral("Xã Quảng Lộc"), thursday);
    const VisitId b = builder.visit(4, QStringLiteral("Xã Quảng Văn"), thursday);
    SECTION("is reported once, an error, naming both visits")
    {
        const auto conflicts = found(builder, "member-double-booked");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().people == std::vector{person});
        CHECK(conflicts.front().visits == std::vector{a, b});
        CHECK(conflicts.front().teams == std::vector{builder.team(3), builder.team(4)});
        CHECK(!canBeWaived(conflicts.front()));
    }
    SECTION("is not reported for one left out, away or replaced")
    {
        builder.attend(b, person, Attendance::Status::LeftOut);
        CHECK(found(builder, "member-double-booked").empty());
        builder.campaign.attendances.clear();
        builder.substitute(person, builder.person(QStringLiteral("Người B")), b);
        CHECK(found(builder, "member-double-booked").empty());
        builder.campaign.substitutions.clear();
        builder.absence(person, {thursday, DayPart::Morning}, {thursday, DayPart::Morning});
        CHECK(found(builder, "member-double-booked").empty());
    }
    SECTION("is reported for a substitute and for a guest")
    {
        builder.campaign.teamPeople.clear();
        builder.campaign.memberships.clear();
        builder.assign(3, QStringLiteral("Người B"));
        const PersonId guest = builder.person(QStringLiteral("Người C"));
        builder.substitute(builder.person(QStringLiteral("Người B")), guest, a);
        CHECK(found(builder, "member-double-booked").empty());
        builder.attend(b, guest, Attendance::Status::Guest);
        const auto conflicts = found(builder, "member-double-booked");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().people == std::vector{guest});
    }
    SECTION("is not reported when hours do not meet")
    {
        builder.row(a).from = QTime{8, 0};
        builder.row(a).to = QTime{9, 30};
        builder.row(b).from = QTime{9, 30};
        builder.row(b).to = QTime{11, 0};
        CHECK(found(builder, "member-double-booked").empty());
    }
    SECTION("is not reported for visits held together")
    {
        builder.row(b).unit = builder.row(a).unit;
        builder.row(a).joint = true;
        CHECK(found(builder, "member-double-booked").size() == 1);
        builder.row(b).joint = true;
        CHECK(found(builder, "member-double-booked").empty());
    }
}

TEST_CASE("member-double-booked is a warning for an agency without named people", "[rules]")
{
    CampaignBuilder builder;
    builder.visit(3, QStringLiteral("Xã Quảng Lộc"), thursday);
    builder.visit(4, QStringLiteral("Xã Quảng Văn"), thursday);
    const auto conflicts = found(builder, "member-double-booked");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == Severity::Warning);
    CHECK(conflicts.front().units.front() == builder.unit(QStringLiteral("Hội Nông dân")));
    CHECK(conflicts.front().units.size() == 3);
    CHECK(canBeWaived(conflicts.front()));
    // named on both teams, and two people: no clash
    builder.assign(3, QStringLiteral("Người A"), Role::Member, QStringLiteral("Hội Nông dân"));
    builder.assign(4, QStringLiteral("Người B"), Role::Member, QStringLiteral("Hội Nông dân"));
    CHECK(found(builder, "member-double-booked").empty());
}
