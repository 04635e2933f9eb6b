// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress.h"
#include "core/reports/unit_steps.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/random_campaign.h"

using namespace skt;
using namespace skt::test;

namespace {

std::vector<UnitSteps> stepsOn(const Campaign &campaign, QDate today)
{
    const CampaignIndex index(campaign);
    return unitSteps(index, deadlines(index, environmentOn(today)), today);
}

/// What the strip of squares comes to, counted as progress is.
Progress counted(const std::vector<UnitSteps> &rows, std::optional<TeamId> team)
{
    Progress sum{.team = team};
    for (const UnitSteps &row : rows) {
        if (team && row.team != *team)
            continue;
        ++sum.units;
        sum.scheduled += row.done(UnitStep::Registered) ? 1 : 0;
        sum.notified += row.done(UnitStep::Notified) ? 1 : 0;
        sum.visited += row.done(UnitStep::Visited) ? 1 : 0;
        sum.resultsSent += row.done(UnitStep::ResultsSent) ? 1 : 0;
    }
    return sum;
}

} // namespace

TEST_CASE("The strip has a row for each unit given to a team and begins with nothing done",
          "[reports]")
{
    const CampaignBuilder plan;
    const auto rows = stepsOn(plan.campaign, QDate(2023, 7, 20));
    REQUIRE(rows.size() == 41);
    for (const UnitSteps &row : rows) {
        CHECK(row.of(UnitStep::Registered) == StepState::Open);
        CHECK(row.of(UnitStep::Notified) == StepState::Nothing);
        CHECK(row.of(UnitStep::RecommendationsClosed) == StepState::Nothing);
    }
    CHECK(stepsOn(plan.campaign, QDate(2023, 7, 31)).front().of(UnitStep::Registered)
          == StepState::Due);
    CHECK(stepsOn(plan.campaign, QDate(2023, 8, 1)).front().of(UnitStep::Registered)
          == StepState::Overdue);
}

TEST_CASE("A unit goes through its steps as notice, visit and results come in", "[reports]")
{
    CampaignBuilder plan;
    const VisitId visit =
        plan.visit(1, QStringLiteral("Phòng Tài chính - Kế hoạch"), QDate(2023, 8, 3));
    const auto first = [&](QDate today) { return stepsOn(plan.campaign, today).front(); };
    CHECK(first(QDate(2023, 7, 24)).of(UnitStep::Notified) == StepState::Open);
    CHECK(first(QDate(2023, 7, 31)).of(UnitStep::Notified) == StepState::Due);
    CHECK(first(QDate(2023, 8, 2)).of(UnitStep::Notified) == StepState::Overdue);
    CHECK(first(QDate(2023, 8, 3)).of(UnitStep::Visited) == StepState::Due);
    CHECK(first(QDate(2023, 8, 4)).of(UnitStep::Visited) == StepState::Overdue);
    plan.notice(visit, QDate(2023, 8, 1));
    plan.row(visit).state = VisitState::Done;
    CHECK(first(QDate(2023, 8, 4)).done(UnitStep::Notified));
    CHECK(first(QDate(2023, 8, 4)).done(UnitStep::Visited));
    CHECK(first(QDate(2023, 8, 11)).of(UnitStep::ResultsSent) == StepState::Overdue);
    plan.paper(QStringLiteral("results-notice"), {visit}, QDate(2023, 8, 10));
    CHECK(first(QDate(2023, 8, 11)).done(UnitStep::ResultsSent));
}

TEST_CASE("The squares of the strip come to the figures of progress, whatever the campaign",
          "[reports][property]")
{
    const auto seed = GENERATE(range(1U, 30U));
    const Campaign campaign = RandomCampaign(seed).campaign();
    const CampaignIndex index(campaign);
    const auto rows = stepsOn(campaign, QDate(2023, 8, 8));
    INFO(seed);
    for (const Progress &expected : progressByTeam(index))
        CHECK(counted(rows, expected.team) == expected);
}
