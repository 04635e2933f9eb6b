// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner_phrases.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("A person is named with the agency, where there is one", "[planner]")
{
    CampaignBuilder plan;
    const PersonId one = plan.person(QStringLiteral("Người Một"), QStringLiteral("Hội Nông dân"));
    const PersonId two = plan.person(QStringLiteral("Người Hai"));
    const CampaignIndex index(plan.campaign);
    const PlannerPhrases say(index);
    CHECK(say.person(one) == u"Người Một (Hội Nông dân)");
    CHECK(say.person(two) == u"Người Hai");
}

TEST_CASE("What is no longer in the campaign is named by a question mark", "[planner]")
{
    const CampaignBuilder plan;
    const CampaignIndex index(plan.campaign);
    const PlannerPhrases say(index);
    Visit gone;
    gone.team = TeamId::fromInteger(424241);
    gone.unit = UnitId::fromInteger(424242);
    CHECK(say.visit(gone) == u"? – ?");
    CHECK(say.person(PersonId::fromInteger(424243)) == u"?");
}
