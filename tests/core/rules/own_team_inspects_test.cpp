// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("own-team-inspects: a team visits one of its own agencies", "[rules]")
{
    CampaignBuilder builder;
    CHECK(found(builder, "own-team-inspects").empty());
    SECTION("is reported when the plan gives it the unit, also where a row stands twice")
    {
        builder.inspect(4, QStringLiteral("Hội Nông dân"));
        builder.member(4, QStringLiteral("Hội Nông dân"));
        const auto conflicts = found(builder, "own-team-inspects");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().teams == std::vector{builder.team(4)});
        CHECK(conflicts.front().units == std::vector{builder.unit(QStringLiteral("Hội Nông dân"))});
        CHECK(conflicts.front().visits.empty());
        CHECK(canBeWaived(conflicts.front()));
    }
    SECTION("is reported when it visits it, for each such team")
    {
        const VisitId visit = builder.visit(4, QStringLiteral("Hội Nông dân"), thursday);
        builder.visit(3, QStringLiteral("Hội Nông dân"));
        auto conflicts = found(builder, "own-team-inspects");
        REQUIRE(conflicts.size() == 2);
        CHECK(conflicts[0].visits == std::vector{visit}); // dated ones first
        CHECK(conflicts[0].date == thursday);
        CHECK(!conflicts[1].date);
        builder.row(visit).state = VisitState::Cancelled;
        CHECK(found(builder, "own-team-inspects").size() == 1);
    }
    SECTION("is not reported when another team visits it")
    {
        builder.visit(1, QStringLiteral("Hội Nông dân"), thursday);
        CHECK(found(builder, "own-team-inspects").empty());
    }
}
