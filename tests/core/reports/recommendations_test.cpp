// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recommendations.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("A recommendation is done when confirmed, overdue only after its day", "[reports]")
{
    CampaignBuilder builder;
    const QDate today(2023, 9, 30);
    const auto add = [&](QDate due, std::optional<QDate> reported, std::optional<QDate> done) {
        Recommendation made;
        made.id = builder.next<RecommendationId>();
        made.due = due;
        made.reportedOn = reported;
        made.doneOn = done;
        builder.campaign.recommendations.push_back(made);
    };
    add(today.addDays(-1), {}, {});
    add(today.addDays(-1), today, {}); // reported only
    add(today.addDays(-1), {}, today);
    add(today, {}, {});
    add({}, {}, {});
    const CampaignIndex index(builder.campaign);
    CHECK(recommendationCounts(index, today) == RecommendationCounts{5, 1, 2, 2});
}
