// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("host-parent-away: the unit that it belongs to is out inspecting", "[rules]")
{
    CampaignBuilder builder;
    const UnitId desk = builder.unit(QStringLiteral("Bộ phận một cửa"));
    builder.row(desk).parent =
        builder.unit(QStringLiteral("Văn phòng HĐND-UBND huyện")); // on team 1
    const VisitId home = builder.visit(2, QStringLiteral("Bộ phận một cửa"), thursday);
    SECTION("is reported once, naming the parent")
    {
        const VisitId out = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
        const auto conflicts = found(builder, "host-parent-away");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().units.front() == desk);
        CHECK(conflicts.front().visits == std::vector{home, out});
        CHECK(sentenceOf(builder, conflicts.front())
                  .contains(QStringLiteral("Văn phòng HĐND-UBND huyện")));
        CHECK(found(builder, "host-away").empty());
    }
    SECTION("is not reported in another half-day, nor when the parent is visited at home")
    {
        builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday, DayPart::Afternoon);
        builder.visit(1, QStringLiteral("Văn phòng HĐND-UBND huyện"), thursday);
        CHECK(found(builder, "host-parent-away").empty());
    }
    SECTION("is not reported for a unit without a parent")
    {
        builder.row(desk).parent.reset();
        builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
        CHECK(found(builder, "host-parent-away").empty());
    }
}
