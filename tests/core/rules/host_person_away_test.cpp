// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("host-person-away: the head or a named host is needed in another visit", "[rules]")
{
    CampaignBuilder builder;
    const VisitId home = builder.visit(4, QStringLiteral("Phòng Tư pháp"), thursday);
    const VisitId out = builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
    const PersonId head =
        builder.assign(5, QStringLiteral("Người A"), Role::Leader, QStringLiteral("Phòng Tư pháp"));
    SECTION("is reported for the head, once, an error")
    {
        builder.row(builder.unit(QStringLiteral("Phòng Tư pháp"))).headPerson = head;
        const auto conflicts = found(builder, "host-person-away");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().people == std::vector{head});
        CHECK(conflicts.front().units.front() == builder.unit(QStringLiteral("Phòng Tư pháp")));
        CHECK(conflicts.front().visits == std::vector{home, out});
        CHECK(!canBeWaived(conflicts.front()));
    }
    SECTION("is reported for a named host")
    {
        builder.attend(home, head, Attendance::Status::Host);
        CHECK(found(builder, "host-person-away").size() == 1);
    }
    SECTION("is reported for the head of two units inspected at once")
    {
        const PersonId other = builder.person(QStringLiteral("Người B"));
        builder.row(builder.unit(QStringLiteral("Phòng Tư pháp"))).headPerson = other;
        builder.row(builder.unit(QStringLiteral("Xã Quảng Định"))).headPerson = other;
        CHECK(found(builder, "host-person-away").size() == 1);
    }
    SECTION("is not reported in another half-day, nor for people who host nobody")
    {
        CHECK(found(builder, "host-person-away").empty());
        builder.row(builder.unit(QStringLiteral("Phòng Tư pháp"))).headPerson = head;
        builder.row(out).part = DayPart::Afternoon;
        CHECK(found(builder, "host-person-away").empty());
    }
}
