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
    builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
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
    SECTION("it lapses when the conflict is gone or becomes another one")
    {
        builder.row(a).part = DayPart::Afternoon;
        CHECK(check(builder.campaign, environmentOn(early)).lapsed == builder.campaign.waivers);
        builder.row(a).part = DayPart::Morning;
        builder.visit(5, QStringLiteral("Xã Quảng Phúc"), thursday);
        CHECK(check(builder.campaign, environmentOn(early)).lapsed.size() == 1);
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
