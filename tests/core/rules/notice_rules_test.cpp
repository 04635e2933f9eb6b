// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate monday{2023, 8, 7}; // the notice is due on Thursday 03/8
const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("notice-too-late: the last day is past and the unit was not told", "[rules]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), monday);
    SECTION("is reported from the day after the last one until the visit")
    {
        CHECK(found(builder, "notice-too-late", thursday).empty());
        const auto conflicts = found(builder, "notice-too-late", friday);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Error);
        CHECK(conflicts.front().visits == std::vector{visit});
        CHECK(canBeWaived(conflicts.front()));
        CHECK(
            sentenceOf(builder, conflicts.front()).contains(QStringLiteral("Thursday 03/8/2023")));
        CHECK(found(builder, "notice-too-late", monday).size() == 1);
        CHECK(found(builder, "notice-too-late", monday.addDays(1)).empty());
    }
    SECTION("is not reported once a notice that names the present half-day was sent")
    {
        builder.notice(visit, thursday);
        CHECK(found(builder, "notice-too-late", friday).empty());
        builder.row(visit).part = DayPart::Afternoon;
        CHECK(found(builder, "notice-too-late", friday).size() == 1);
    }
    SECTION("is reported when the notice is a draft, replaced, or went to somebody else")
    {
        const PaperId paper = builder.notice(visit, thursday);
        builder.row(paper).state = PaperState::Replaced;
        CHECK(found(builder, "notice-too-late", friday).size() == 1);
        builder.row(paper).state = PaperState::Sent;
        builder.campaign.paperRecipients.back().unit = builder.unit(QStringLiteral("Xã Quảng Hợp"));
        CHECK(found(builder, "notice-too-late", friday).size() == 1);
    }
    SECTION("is not reported for a visit that was announced or is done")
    {
        builder.row(visit).state = VisitState::Notified;
        CHECK(found(builder, "notice-too-late", friday).empty());
        builder.row(visit).state = VisitState::Done;
        CHECK(found(builder, "notice-too-late", friday).empty());
    }
}

TEST_CASE("notice-sent-late: after the last day", "[rules]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), monday);
    builder.notice(visit, friday);
    const auto conflicts = found(builder, "notice-sent-late", friday);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == Severity::Warning);
    CHECK(conflicts.front().visits == std::vector{visit});
    CHECK(found(builder, "notice-too-late", friday).empty());
    builder.campaign.paperRecipients.back().sent = thursday;
    CHECK(found(builder, "notice-sent-late", friday).empty());
}

TEST_CASE("visit-without-notice: over, and nothing was ever sent", "[rules]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), monday);
    CHECK(found(builder, "visit-without-notice", monday).empty());
    SECTION("is reported for a visit whose day is past, or that is done, also without a date")
    {
        const auto conflicts = found(builder, "visit-without-notice", monday.addDays(1));
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        builder.row(visit).state = VisitState::Done;
        CHECK(found(builder, "visit-without-notice", monday).size() == 1);
        builder.row(visit).date.reset();
        CHECK(found(builder, "visit-without-notice", monday).size() == 1);
    }
    SECTION("is reported once for a first visit and its follow-up, both done without a date")
    {
        const VisitId second = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
        const VisitId elsewhere = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), friday);
        builder.row(second).kind = VisitKind::FollowUp;
        for (const VisitId done : {visit, second, elsewhere}) {
            builder.row(done).state = VisitState::Done;
            builder.row(done).date.reset();
        }
        const auto conflicts = found(builder, "visit-without-notice", monday);
        REQUIRE(conflicts.size() == 2);
        CHECK(conflicts.front().visits == std::vector{visit, second});
        CHECK(conflicts.back().visits == std::vector{elsewhere});
        CHECK(conflicts.front().key() != conflicts.back().key());
    }
    SECTION("is not reported when any notice was ever sent, whatever day it named")
    {
        builder.notice(visit, thursday);
        builder.row(visit).date = friday;
        CHECK(found(builder, "visit-without-notice", monday).empty());
    }
}

TEST_CASE("changed-after-agreement: moved, and the unit was not told", "[rules]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const QDate agreedOn{2023, 7, 28};
    builder.agree(agreedOn);
    CHECK(found(builder, "changed-after-agreement").empty());
    builder.row(visit).part = DayPart::Afternoon;
    const auto conflicts = found(builder, "changed-after-agreement");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().severity == Severity::Warning);
    CHECK(conflicts.front().visits == std::vector{visit});
    const QString sentence = sentenceOf(builder, conflicts.front());
    CHECK(sentence.contains(QStringLiteral("Thursday 03/8/2023, morning")));
    CHECK(sentence.contains(QStringLiteral("Thursday 03/8/2023, afternoon")));
    SECTION("ends with a later paper to the unit that names the present half-day")
    {
        const PaperId paper =
            builder.paper(QStringLiteral("schedule-change"), {visit}, agreedOn.addDays(3));
        CHECK(found(builder, "changed-after-agreement").empty());
        builder.row(paper).state = PaperState::Withdrawn;
        CHECK(found(builder, "changed-after-agreement").size() == 1);
    }
    SECTION("stays with an earlier paper, or with one that is not sent")
    {
        builder.paper(QStringLiteral("inspection-notice"), {visit}, agreedOn.addDays(-1));
        builder.paper(QStringLiteral("inspection-notice"), {visit}, std::nullopt);
        CHECK(found(builder, "changed-after-agreement").size() == 1);
    }
    SECTION("is not reported for visits that stand in no agreed schedule, or were put off")
    {
        builder.visit(1, QStringLiteral("Xã Quảng Hợp"), friday);
        builder.row(visit).state = VisitState::Postponed;
        CHECK(found(builder, "changed-after-agreement").empty());
    }
}

TEST_CASE("results-after-report: the order of the two is seen when visits are placed", "[rules]")
{
    CampaignBuilder builder;
    const VisitId early1 = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    const VisitId last = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 24});
    SECTION("is reported once for the team, naming its visits and both days")
    {
        const auto conflicts = found(builder, "results-after-report");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().teams == std::vector{builder.team(1)});
        CHECK(conflicts.front().visits == std::vector{early1, last});
        const QString sentence = sentenceOf(builder, conflicts.front());
        CHECK(sentence.contains(QStringLiteral("Thursday 31/8/2023")));
        CHECK(sentence.contains(QStringLiteral("Tuesday 29/8/2023")));
    }
    SECTION("is not reported when the team ends by 22/8, but is with 23/8")
    {
        builder.row(last).date = QDate{2023, 8, 22};
        CHECK(found(builder, "results-after-report").empty());
        builder.row(last).date = QDate{2023, 8, 23};
        CHECK(found(builder, "results-after-report").size() == 1);
    }
    SECTION("is silent once the results are sent, or the report is in, or no report is due")
    {
        const PaperId paper =
            builder.paper(QStringLiteral("results-notice"), {early1, last}, QDate{2023, 8, 28});
        CHECK(found(builder, "results-after-report").empty());
        builder.row(paper).state = PaperState::Draft;
        CHECK(found(builder, "results-after-report").size() == 1);
        builder.row(builder.team(1)).reportReceived = QDate{2023, 8, 29};
        CHECK(found(builder, "results-after-report").empty());
        builder.row(builder.team(1)).reportReceived.reset();
        builder.campaign.plan.report.date = {};
        CHECK(found(builder, "results-after-report").empty());
    }
    SECTION("counts from each visit, or from the campaign's last day, where the plan says so")
    {
        builder.campaign.plan.resultsCountFrom = ResultsCountFrom::Visit;
        auto conflicts = found(builder, "results-after-report");
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().visits == std::vector{last});
        builder.row(last).date = QDate{2023, 8, 4};
        CHECK(found(builder, "results-after-report").empty());
        builder.campaign.plan.resultsCountFrom = ResultsCountFrom::CampaignLastDay;
        CHECK(found(builder, "results-after-report").size() == 1);
    }
}
