// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("host-away: inspected while it inspects elsewhere", "[rules]")
{
    CampaignBuilder builder;
    const UnitId office =
        builder.unit(QStringLiteral("Phòng Tư pháp")); // leads team 5, inspected by team 4
    const VisitId home = builder.visit(4, QStringLiteral("Phòng Tư pháp"), thursday);
    SECTION("is reported once, the unit first, naming the visits elsewhere")
    {
        const VisitId out =
            builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday, DayPart::AllDay);
        const auto conflicts = found(builder, "host-away");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().units
              == std::vector{office, builder.unit(QStringLiteral("Xã Quảng Định"))});
        CHECK(conflicts.front().visits == std::vector{home, out});
        CHECK(conflicts.front().teams == std::vector{builder.team(4), builder.team(5)});
        CHECK(conflicts.front().part == DayPart::Morning);
        const QString sentence = sentenceOf(builder, conflicts.front());
        CHECK(sentence.contains(QStringLiteral("Phòng Tư pháp")));
        CHECK(sentence.contains(QStringLiteral("Team 5 – Xã Quảng Định")));
    }
    SECTION("is not reported in another half-day")
    {
        builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday, DayPart::Afternoon);
        CHECK(found(builder, "host-away").empty());
    }
    SECTION("is not reported when its people are left out there")
    {
        const VisitId out = builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
        const PersonId person = builder.assign(
            5, QStringLiteral("Người A"), Role::Leader, QStringLiteral("Phòng Tư pháp"));
        CHECK(found(builder, "host-away").size() == 1);
        builder.attend(out, person, Attendance::Status::LeftOut);
        CHECK(found(builder, "host-away").empty());
    }
    SECTION("is reported for a guest of the agency on another team")
    {
        const VisitId out = builder.visit(2, QStringLiteral("Xã Quảng Yên"), thursday);
        CHECK(found(builder, "host-away").empty());
        builder.attend(out,
                       builder.person(QStringLiteral("Khách"), QStringLiteral("Phòng Tư pháp")),
                       Attendance::Status::Guest);
        CHECK(found(builder, "host-away").size() == 1);
    }
}

TEST_CASE("host-away can be provoked for all thirteen agencies of 2023", "[rules]")
{
    CampaignBuilder builder;
    int agencies = 0;
    for (const Membership membership : std::vector<Membership>{builder.campaign.memberships}) {
        for (const Assignment assignment : std::vector<Assignment>{builder.campaign.assignments}) {
            if (assignment.unit != membership.agency)
                continue;
            CampaignBuilder one;
            Visit home;
            one.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
            one.campaign.visits.front().team = assignment.team;
            one.campaign.visits.front().unit = assignment.unit;
            one.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
            one.campaign.visits.back().team = membership.team;
            agencies += static_cast<int>(found(one, "host-away").size());
        }
    }
    CHECK(agencies == 13);
}
