// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

#include <ctime>

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

TEST_CASE("host-parent-away takes no time to speak of for 2,000 units of one parent", "[rules]")
{
    CampaignBuilder builder;
    const UnitId parent = builder.unit(QStringLiteral("Văn phòng HĐND-UBND huyện")); // on team 1
    constexpr int desks = 2000;
    for (int i = 0; i < desks; ++i) {
        const QString name = QStringLiteral("Bộ phận %1").arg(i);
        builder.row(builder.unit(name)).parent = parent;
        builder.visit(2, name, thursday);
    }
    builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const CampaignIndex index{builder.campaign};
    const Rule *rule = findRule(QStringLiteral("host-parent-away"));
    REQUIRE(rule);
    const std::clock_t begin = std::clock(); // of the processor: other programs do not count
    const auto conflicts = rule->check(index, environmentOn(early));
    const std::clock_t end = std::clock();
    CHECK(conflicts.size() == desks);
    CHECK(static_cast<double>(end - begin) / CLOCKS_PER_SEC < 0.5);
}
