// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("A new campaign has its units and nothing done", "[reports]")
{
    const CampaignBuilder plan;
    const auto rows = progressByTeam(CampaignIndex(plan.campaign));
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].units == 9);
    CHECK(rows[1].units == 8);
    CHECK_FALSE(rows.back().team);
    CHECK(rows.back().units == 41);
    CHECK(rows.back().scheduled == 0);
}

TEST_CASE("Scheduled, notified, visited and results are counted once a unit", "[reports]")
{
    CampaignBuilder plan;
    const QString first = QStringLiteral("Xã Quảng Bình");
    const QString second = QStringLiteral("Xã Quảng Hợp");
    const VisitId done = plan.visit(1, first, QDate(2023, 8, 3));
    plan.visit(1, second, QDate(2023, 8, 4));
    plan.notice(done, QDate(2023, 8, 1));
    plan.paper(QStringLiteral("results-notice"), {done}, QDate(2023, 8, 10));
    plan.campaign.visits.front().state = VisitState::Done;
    const auto rows = progressByTeam(CampaignIndex(plan.campaign));
    CHECK(rows[0].scheduled == 2);
    CHECK(rows[0].notified == 1);
    CHECK(rows[0].visited == 1);
    CHECK(rows[0].resultsSent == 1);
    CHECK(rows[1].scheduled == 0);
    CHECK(rows.back().scheduled == 2);
    CHECK(rows.back().visited == 1);
}

TEST_CASE("A postponed or cancelled visit is not scheduled", "[reports]")
{
    CampaignBuilder plan;
    plan.visit(1, QStringLiteral("Xã Quảng Bình"), QDate(2023, 8, 3));
    plan.campaign.visits.front().state = GENERATE(VisitState::Postponed, VisitState::Cancelled);
    CHECK(progressByTeam(CampaignIndex(plan.campaign)).back().scheduled == 0);
}
