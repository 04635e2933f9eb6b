// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("A warning is accepted with a reason, and lapses with its conflict", "[rules][waivers]")
{
    CampaignBuilder builder;
    const VisitId a = builder.visit(4, QStringLiteral("Phòng Tư pháp"), thursday);
    const VisitId b = builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
    const CheckResult before = check(builder.campaign, environmentOn(early));
    const auto conflict = found(builder, "host-away").front();
    builder.campaign.waivers = {waiverOf(conflict)};
    builder.campaign.waivers.front().orderedBy.clear();
    SECTION("it stays listed, marked, and is counted apart")
    {
        const CheckResult result = check(builder.campaign, environmentOn(early));
        CHECK(result.waived == 1);
        CHECK(result.warnings == before.warnings - 1);
        CHECK(result.conflicts.size() == before.conflicts.size());
        CHECK(result.lapsed.empty());
        CHECK(found(builder, "host-away").front().waived == builder.campaign.waivers.front());
    }
    SECTION("it lapses when the conflict is gone")
    {
        builder.row(a).part = DayPart::Afternoon;
        CHECK(check(builder.campaign, environmentOn(early)).lapsed == builder.campaign.waivers);
    }
    SECTION("it holds on wherever else its people are in that half-day")
    {
        builder.row(b).unit = builder.unit(QStringLiteral("Xã Quảng Phúc"));
        const auto now = found(builder, "host-away");
        REQUIRE(now.size() == 1);
        CHECK(now.front().waived);
        CHECK(now.front().key() == conflict.key());
        builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
        CHECK(found(builder, "host-away").front().waived);
    }
    SECTION("also one that still names the other visits' units, as older files have it")
    {
        builder.campaign.waivers.front().others =
            builder.unit(QStringLiteral("Xã Quảng Định")).toString();
        builder.campaign.waivers.front().key = QStringLiteral("host-away/with/others");
        builder.row(b).unit = builder.unit(QStringLiteral("Xã Quảng Phúc"));
        CHECK(found(builder, "host-away").front().waived);
    }
    SECTION("it does nothing without a reason")
    {
        builder.campaign.waivers.front().reason.clear();
        const CheckResult result = check(builder.campaign, environmentOn(early));
        CHECK(result.waived == 0);
        CHECK(result.lapsed.empty());
    }
}

TEST_CASE("Errors are accepted by order, and only those that may be", "[rules][waivers]")
{
    CampaignBuilder builder;
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 26});
    const auto outside = found(builder, "outside-window").front();
    builder.campaign.waivers = {waiverOf(outside)};
    CHECK(found(builder, "outside-window").front().waived);
    builder.campaign.waivers.front().orderedBy.clear();
    CHECK(!found(builder, "outside-window").front().waived);

    builder.visit(2, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 26});
    builder.campaign.waivers = {waiverOf(found(builder, "unit-double-booked").front())};
    const CheckResult result = check(builder.campaign, environmentOn(early));
    CHECK(result.waived == 0);
    CHECK(result.lapsed.empty());
}

TEST_CASE("A key is made of rule, subject, the other units and the half-day", "[rules][waivers]")
{
    CampaignBuilder builder;
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday);
    const auto conflict = found(builder, "team-double-booked").front();
    const QString units = builder.unit(QStringLiteral("Xã Quảng Bình")).toString() + u','
                          + builder.unit(QStringLiteral("Xã Quảng Hợp")).toString();
    CHECK(conflict.others() == units);
    CHECK(conflict.key()
          == QStringLiteral("team-double-booked/team:%1/%2/2023-08-03/morning")
                 .arg(builder.team(1).toString(), units));
    const Waiver waiver = conflict.waiver();
    CHECK(waiver.key == conflict.key());
    CHECK(waiver.rule == QStringLiteral("team-double-booked"));
    CHECK(waiver.subject == QStringLiteral("team:") + builder.team(1).toString());
    CHECK(waiver.others == units);
    CHECK(waiver.date == thursday);
    CHECK(waiver.part == DayPart::Morning);
    // another row of the same visit has the same key
    builder.campaign.visits.front().id = VisitId::fromInteger(987654);
    CHECK(found(builder, "team-double-booked").front().key() == conflict.key());
    CHECK(found(builder, "no-leader").front().key()
          == QStringLiteral("no-leader/team:") + builder.team(1).toString());
}

TEST_CASE("What was accepted of a clash holds on while it shrinks, not when it grows",
          "[rules][waivers]")
{
    CampaignBuilder builder;
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday, DayPart::AllDay);
    const VisitId second =
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), thursday, DayPart::AllDay);
    const VisitId third =
        builder.visit(1, QStringLiteral("Xã Quảng Lộc"), thursday, DayPart::AllDay);
    const Conflict accepted = found(builder, "team-double-booked").front();
    REQUIRE(accepted.visits.size() == 3);
    builder.campaign.waivers = {waiverOf(accepted)};
    const auto isAccepted = [&] {
        const auto conflicts = found(builder, "team-double-booked");
        REQUIRE(conflicts.size() == 1);
        const bool lapsed = !check(builder.campaign, environmentOn(early)).lapsed.empty();
        CHECK(conflicts.front().waived.has_value() != lapsed);
        return conflicts.front().waived.has_value();
    };
    CHECK(isAccepted());
    SECTION("fewer visits")
    {
        builder.row(third).date = friday;
        CHECK(isAccepted());
        builder.row(second).date = friday; // now they clash on Friday, of which nobody spoke
        CHECK_FALSE(isAccepted());
    }
    SECTION("half of the day")
    {
        builder.row(third).part = DayPart::Afternoon;
        builder.row(second).date = friday;
        CHECK(found(builder, "team-double-booked").front().part == DayPart::Afternoon);
        CHECK(isAccepted());
    }
    SECTION("a further visit, or another one")
    {
        const VisitId other = builder.visit(1, QStringLiteral("Xã Quảng Yên"), thursday);
        CHECK_FALSE(isAccepted());
        builder.row(other).part = DayPart::AllDay;
        builder.row(third).date = friday;
        CHECK_FALSE(isAccepted());
    }
    SECTION("the whole day where half of it was accepted")
    {
        builder.campaign.waivers.front().part = DayPart::Morning;
        CHECK_FALSE(isAccepted());
    }
    SECTION("another rule, or another team")
    {
        builder.campaign.waivers.front().rule = QStringLiteral("team-away");
        CHECK_FALSE(isAccepted());
        builder.campaign.waivers = {waiverOf(accepted)};
        builder.campaign.waivers.front().subject =
            QStringLiteral("team:") + builder.team(2).toString();
        CHECK_FALSE(isAccepted());
    }
}

TEST_CASE("What is wrong with one visit is accepted for just its half-day", "[rules][waivers]")
{
    CampaignBuilder builder;
    const VisitId visit =
        builder.visit(1, QStringLiteral("Xã Quảng Bình"), QDate{2023, 8, 26}, DayPart::AllDay);
    builder.campaign.waivers = {waiverOf(found(builder, "outside-window").front())};
    CHECK(found(builder, "outside-window").front().waived);
    builder.row(visit).part = DayPart::Morning;
    CHECK(!found(builder, "outside-window").front().waived);
}
