// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/rule_sentence.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate early{2023, 7, 20};

std::vector<Deadline> dueOf(const CampaignBuilder &builder, DeadlineKind kind, QDate today = early)
{
    std::vector<Deadline> result;
    for (const Deadline &deadline :
         deadlines(CampaignIndex{builder.campaign}, environmentOn(today))) {
        if (deadline.kind == kind)
            result.push_back(deadline);
    }
    return result;
}

const QString binh = QStringLiteral("Xã Quảng Bình");

} // namespace

TEST_CASE("The plan's dates come out as the plan means them", "[deadlines]")
{
    CampaignBuilder builder;
    const CampaignIndex index{builder.campaign};
    CHECK(index.dates().registrationLastDay == QDate{2023, 7, 31});
    CHECK(index.dates().firstDay == QDate{2023, 8, 3});
    CHECK(index.dates().lastDay == QDate{2023, 8, 24});
    CHECK(index.calendar().workingDays({2023, 8, 3}, {2023, 8, 24}).size() == 16);
    CHECK(noticeCount(index, {2023, 8, 3}).date == QDate{2023, 8, 1});
    CHECK(noticeCount(index, {2023, 8, 7}).date == QDate{2023, 8, 3});
    CHECK(index.dates().reportLastDay == QDate{2023, 8, 29});
    const auto [roundEnd, due] = GENERATE(table<QDate, QDate>({
        {{2023, 8, 24}, {2023, 8, 31}},
        {{2023, 8, 25}, {2023, 9, 5}}, // 01–04/9: National Day and its bridge days
        {{2023, 8, 22}, {2023, 8, 29}},
        {{2023, 8, 23}, {2023, 8, 30}},
    }));
    builder.visit(1, binh, roundEnd);
    const auto results = dueOf(builder, DeadlineKind::SendResults);
    REQUIRE(results.size() == 1);
    CHECK(results.front().due == due);
}

TEST_CASE("States of a deadline by today", "[deadlines]")
{
    CampaignBuilder builder;
    builder.visit(1, binh, QDate{2023, 8, 8}); // notice by Fri 04/8
    const auto [today, state, word] = GENERATE(table<QDate, DeadlineState, const char *>({
        {{2023, 7, 28}, DeadlineState::Upcoming, "upcoming"},
        {{2023, 7, 31}, DeadlineState::Upcoming, "upcoming"}, // four working days before
        {{2023, 8, 1}, DeadlineState::DueSoon, "due-soon"},
        {{2023, 8, 4}, DeadlineState::DueToday, "due-today"},
        {{2023, 8, 5}, DeadlineState::Overdue, "overdue"},
    }));
    CAPTURE(today);
    const auto due = dueOf(builder, DeadlineKind::SendNotice, today);
    REQUIRE(due.size() == 1);
    CHECK(due.front().due == QDate{2023, 8, 4});
    CHECK(due.front().state == state);
    CHECK(toString(due.front().state) == QString::fromLatin1(word));
    CHECK(!due.front().doneOn);
}

TEST_CASE("send-notice is done once the unit has a notice of the present half-day", "[deadlines]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, binh, QDate{2023, 8, 8});
    const PaperId paper = builder.notice(visit, QDate{2023, 8, 4});
    const auto state = [&] { return dueOf(builder, DeadlineKind::SendNotice).front().state; };
    CHECK(state() == DeadlineState::Done);
    CHECK(toString(DeadlineState::Done) == u"done");
    CHECK(dueOf(builder, DeadlineKind::SendNotice).front().doneOn == QDate{2023, 8, 4});
    PaperRecipient &recipient = builder.campaign.paperRecipients.back();
    SECTION("late when sent after its day")
    {
        recipient.sent = QDate{2023, 8, 7};
        CHECK(state() == DeadlineState::DoneLate);
        CHECK(toString(DeadlineState::DoneLate) == u"done-late");
    }
    SECTION("not by a notice of another day, half-day or kind, nor one no longer in force")
    {
        builder.row(visit).part = DayPart::Afternoon;
        CHECK(state() == DeadlineState::Upcoming);
        builder.row(visit).part = DayPart::Morning;
        builder.row(paper).kind = QStringLiteral("letter");
        CHECK(state() == DeadlineState::Upcoming);
        builder.row(paper).kind = QStringLiteral("inspection-notice");
        builder.row(paper).state = PaperState::Withdrawn;
        CHECK(state() == DeadlineState::Upcoming);
        CHECK(noticeStatus(CampaignIndex{builder.campaign}, builder.row(visit)).everSent);
    }
    SECTION("not by one to another unit; the name will do where no unit is set")
    {
        recipient.unit = builder.unit(QStringLiteral("Xã Quảng Hợp"));
        CHECK(state() == DeadlineState::Upcoming);
        recipient.unit.reset();
        recipient.name = QStringLiteral("xã quảng bình");
        CHECK(state() == DeadlineState::Done);
        recipient.name = QStringLiteral("UBND xã QB");
        CHECK(state() == DeadlineState::Upcoming);
        builder.campaign.aliases.push_back(
            {builder.next<AliasId>(), builder.unit(binh), QStringLiteral("UBND xã QB")});
        CHECK(state() == DeadlineState::Done);
    }
    SECTION("only when received, where the plan counts so")
    {
        builder.campaign.plan.noticeCounts = NoticeCounts::Received;
        CHECK(state() == DeadlineState::Upcoming);
        CHECK(noticeStatus(CampaignIndex{builder.campaign}, builder.row(visit)).everSent);
        recipient.received = QDate{2023, 8, 7};
        CHECK(state() == DeadlineState::DoneLate);
    }
    SECTION("the earliest sending counts")
    {
        builder.notice(visit, QDate{2023, 8, 2});
        CHECK(dueOf(builder, DeadlineKind::SendNotice).front().doneOn == QDate{2023, 8, 2});
    }
    SECTION("rows that refer to nothing are passed over")
    {
        builder.row(visit).unit = UnitId::fromInteger(99999);
        recipient.unit.reset();
        CHECK(state() == DeadlineState::Upcoming);
        builder.campaign.papers.clear();
        CHECK(state() == DeadlineState::Upcoming);
    }
}

TEST_CASE("One paper for a team fulfils the notice of every visit that it lists", "[deadlines]")
{
    CampaignBuilder builder;
    const VisitId a = builder.visit(1, binh, QDate{2023, 8, 8});
    const VisitId b = builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 9});
    builder.paper(QStringLiteral("inspection-notice"), {a, b}, QDate{2023, 8, 3});
    for (const Deadline &deadline : dueOf(builder, DeadlineKind::SendNotice))
        CHECK(deadline.state == DeadlineState::Done);
}

TEST_CASE("Visits cancelled, or put off without a date, owe nothing", "[deadlines]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, binh, QDate{2023, 8, 8});
    CHECK(dueOf(builder, DeadlineKind::SendNotice).size() == 1);
    builder.row(visit).state = VisitState::Cancelled;
    CHECK(dueOf(builder, DeadlineKind::SendNotice).empty());
    CHECK(dueOf(builder, DeadlineKind::SendResults).empty());
    builder.row(visit).state = VisitState::Postponed;
    builder.row(visit).date.reset();
    CHECK(dueOf(builder, DeadlineKind::SendNotice).empty());
}

TEST_CASE("register-schedule is done by recording it, or when all units are placed", "[deadlines]")
{
    auto builder = CampaignBuilder::blank();
    const TeamId team = builder.team(1);
    const auto deadline = [&] { return dueOf(builder, DeadlineKind::RegisterSchedule).front(); };
    CHECK(deadline().state == DeadlineState::Upcoming); // a team without units has nothing placed
    builder.inspect(1, binh);
    CHECK(deadline().state == DeadlineState::Upcoming);
    CHECK(deadline().due == QDate{2023, 7, 31});
    CHECK(deadline().words == u"trước 01/8/2023");
    CHECK(deadline().countedFrom == QDate{2023, 8, 1});
    CHECK(deadline().count.counted == std::vector{QDate{2023, 7, 31}});
    const VisitId visit = builder.visit(1, binh);
    CHECK(deadline().state == DeadlineState::Upcoming);
    builder.row(visit).date = QDate{2023, 8, 8};
    CHECK(deadline().state == DeadlineState::Done);
    CHECK(!deadline().doneOn);
    builder.row(team).registrationReceived = QDate{2023, 8, 2};
    CHECK(deadline().state == DeadlineState::DoneLate);
}

TEST_CASE("unit-report exists where the plan sets a lead time", "[deadlines]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, binh, QDate{2023, 8, 8});
    CHECK(dueOf(builder, DeadlineKind::UnitReport).empty());
    builder.campaign.plan.unitReportLeadWorkingDays = 3;
    CHECK(dueOf(builder, DeadlineKind::UnitReport).front().due == QDate{2023, 8, 3});
    builder.row(visit).unitReportReceived = QDate{2023, 8, 3};
    CHECK(dueOf(builder, DeadlineKind::UnitReport).front().state == DeadlineState::Done);
}

TEST_CASE("send-results: from which day, within or after, and when it is done", "[deadlines]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, binh, QDate{2023, 8, 8});
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 10});
    const auto due = [&] { return dueOf(builder, DeadlineKind::SendResults).front().due; };
    PlanSettings &plan = builder.campaign.plan;
    CHECK(due() == QDate{2023, 8, 17});
    plan.resultsCountFrom = ResultsCountFrom::Visit;
    CHECK(due() == QDate{2023, 8, 15});
    CHECK(resultsCount(CampaignIndex{builder.campaign}, builder.row(visit)).date
          == QDate{2023, 8, 15});
    plan.resultsCountFrom = ResultsCountFrom::CampaignLastDay;
    CHECK(due() == QDate{2023, 8, 31});
    plan.resultsWithin = ResultsWithin::After; // the first working day after the five
    CHECK(due() == QDate{2023, 9, 5});
    plan.resultsWithin = ResultsWithin::Within;
    builder.paper(QStringLiteral("results-notice"), {visit}, QDate{2023, 8, 20});
    CHECK(dueOf(builder, DeadlineKind::SendResults).front().state == DeadlineState::Done);
    CHECK(dueOf(builder, DeadlineKind::SendResults).back().state == DeadlineState::Upcoming);
    plan.resultNoticeWorkingDays = 0; // the plan sets no time
    CHECK(dueOf(builder, DeadlineKind::SendResults).empty());
}

TEST_CASE("team-report is done when the standing agency has it", "[deadlines]")
{
    CampaignBuilder builder;
    const auto state = [&](int team) {
        for (const Deadline &deadline : dueOf(builder, DeadlineKind::TeamReport)) {
            if (deadline.team == builder.team(team))
                return deadline.state;
        }
        return DeadlineState::Overdue;
    };
    CHECK(dueOf(builder, DeadlineKind::TeamReport).size() == 5);
    CHECK(state(2) == DeadlineState::Upcoming);
    const auto report = [&](int team) -> Paper & {
        const PaperId id = builder.paper(QStringLiteral("team-report"), {}, QDate{2023, 8, 28});
        builder.row(id).team = builder.team(team);
        return builder.row(id);
    };
    report(1);
    report(2);
    CHECK(state(1) == DeadlineState::Done); // its own team: issued
    CHECK(state(2) == DeadlineState::Upcoming);
    builder.campaign.plan.standingAgency = QStringLiteral("Công an Quảng Xương");
    CHECK(state(1) == DeadlineState::Upcoming);
    builder.campaign.aliases.push_back({builder.next<AliasId>(),
                                        builder.unit(QStringLiteral("Công an huyện")),
                                        QStringLiteral("Công an Quảng Xương")});
    CHECK(state(1) == DeadlineState::Done);
    PaperRecipient received;
    received.id = builder.next<PaperRecipientId>();
    received.paper = builder.campaign.papers.back().id;
    received.unit = builder.unit(QStringLiteral("Công an huyện"));
    received.received = QDate{2023, 8, 30};
    builder.campaign.paperRecipients.push_back(received);
    CHECK(state(2) == DeadlineState::DoneLate); // confirmed by its recipient
    builder.campaign.paperRecipients.pop_back();
    builder.campaign.plan.standingAgency.clear();
    CHECK(state(1) == DeadlineState::Upcoming);
    builder.campaign.papers.back().receivedOn = QDate{2023, 8, 30};
    CHECK(state(2) == DeadlineState::DoneLate);
    builder.row(builder.team(2)).reportReceived = QDate{2023, 8, 29};
    CHECK(state(2) == DeadlineState::Done);
}

TEST_CASE("synthesis and superior-report exist where their day is set", "[deadlines]")
{
    CampaignBuilder builder;
    CHECK(dueOf(builder, DeadlineKind::Synthesis).empty());
    CHECK(dueOf(builder, DeadlineKind::SuperiorReport).empty());
    builder.campaign.plan.synthesis = DateRule{DateRule::Kind::OnOrBefore, {2023, 9, 8}, {}};
    builder.campaign.plan.superiorReport = DateRule{DateRule::Kind::Before, {2023, 9, 11}, {}};
    CHECK(dueOf(builder, DeadlineKind::Synthesis).front().due == QDate{2023, 9, 8});
    CHECK(dueOf(builder, DeadlineKind::SuperiorReport).front().due == QDate{2023, 9, 8});
    builder.campaign.plan.beforeMeans = BeforeMeans::CalendarDay;
    const Deadline superior = dueOf(builder, DeadlineKind::SuperiorReport).front();
    CHECK(superior.due == QDate{2023, 9, 10});
    CHECK(superior.count.counted == std::vector{QDate{2023, 9, 10}});
    const VisitId visit = builder.visit(1, binh, QDate{2023, 8, 8});
    const PaperId paper =
        builder.paper(QStringLiteral("synthesis-report"), {visit}, QDate{2023, 9, 7});
    CHECK(dueOf(builder, DeadlineKind::Synthesis).front().state == DeadlineState::Done);
    CHECK(dueOf(builder, DeadlineKind::SuperiorReport).front().state == DeadlineState::Done);
    builder.row(paper).state = PaperState::Draft;
    CHECK(dueOf(builder, DeadlineKind::Synthesis).front().state == DeadlineState::Upcoming);
}

TEST_CASE("A plan without dates owes nothing by date", "[deadlines]")
{
    CampaignBuilder builder;
    builder.campaign.plan.registration.date = {};
    builder.campaign.plan.report.date = {};
    CHECK(deadlines(CampaignIndex{builder.campaign}, environmentOn(early)).empty());
}

TEST_CASE("Deadlines come by date, then team, then the plan's order", "[deadlines]")
{
    CampaignBuilder builder;
    builder.visit(2, QStringLiteral("Xã Quảng Yên"), QDate{2023, 8, 8});
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 8});
    builder.visit(1, binh, QDate{2023, 8, 8}, DayPart::Afternoon);
    const auto due = dueOf(builder, DeadlineKind::SendNotice);
    REQUIRE(due.size() == 3);
    CHECK(due[0].unit == builder.unit(binh));
    CHECK(due[1].unit == builder.unit(QStringLiteral("Xã Quảng Hợp")));
    CHECK(due[2].team == builder.team(2));
    builder.campaign.plan.synthesis = DateRule{DateRule::Kind::OnOrBefore, {2023, 8, 29}, {}};
    const auto all = deadlines(CampaignIndex{builder.campaign}, environmentOn(early));
    CHECK(all.back().kind == DeadlineKind::Synthesis); // same day as the reports, after the teams
}

TEST_CASE("Every kind and state has its word and its title", "[deadlines]")
{
    QStringList words;
    for (int kind = 0; kind <= static_cast<int>(DeadlineKind::SuperiorReport); ++kind) {
        words << toString(static_cast<DeadlineKind>(kind));
        CHECK(!deadlineTitle(static_cast<DeadlineKind>(kind)).isEmpty());
    }
    CHECK(words.join(u' ')
          == u"register-schedule send-notice unit-report send-results team-report synthesis "
             u"superior-report");
    for (int state = 0; state <= static_cast<int>(DeadlineState::Overdue); ++state)
        CHECK(!deadlineTitle(static_cast<DeadlineState>(state)).isEmpty());
}

TEST_CASE("The counting is shown day by day", "[deadlines]")
{
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const auto [from, count, text] = GENERATE(table<QDate, int, const char *>({
        {{2023, 8, 24}, 5, "Thu 24/8 → 25, 28, 29, 30, 31/8; skips 26/8 (Saturday), 27/8 (Sunday)"},
        {{2023, 8, 3}, -2, "Thu 03/8 → 02, 01/8"},
        {{2023, 8, 31}, 2, "Thu 31/8 → 05, 06/9; skips "},
        {{2023, 12, 28}, 3, "Thu 28/12 → 29/12, 02, 03/01/2024; skips "},
        {{2023, 8, 3}, 0, "Thu 03/8/2023"},
    }));
    const QString said = describeCount(from, calendar.count(from, count));
    CAPTURE(said);
    CHECK(said.startsWith(QString::fromUtf8(text)));
    CHECK(describeCount(from, {}).isEmpty());
    CHECK(describeCount({}, {QDate{2023, 8, 3}, {}, {}}) == u"Thu 03/8/2023");
    CHECK(describeCount(from, {QDate{2023, 8, 7}, {}, {}}).endsWith(u"→ 07/8"));
}

TEST_CASE("In a long count, spans of days off are joined and weekends only counted", "[deadlines]")
{
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const QDate from{2024, 2, 1};
    const QString text = describeCount(from, calendar.count(from, 20));
    CAPTURE(text);
    CHECK(text.contains(u"weekend days: "));
    CHECK(text.contains(u"08–12/02 (Lunar New Year 2024)"));
    CHECK(!text.contains(u"Saturday"));
    DayCount over;
    over.date = QDate{2024, 3, 5};
    over.counted = {over.date};
    over.skipped = {{QDate{2024, 2, 29}, QStringLiteral("Nghỉ")},
                    {QDate{2024, 3, 1}, QStringLiteral("Nghỉ")}};
    CHECK(describeCount({2024, 2, 28}, over).contains(u"29/02–01/3 (Nghỉ)"));
}

TEST_CASE("A rule is told in the plan's words, else from its settings", "[deadlines]")
{
    Deadline deadline;
    deadline.due = QDate(2023, 8, 29);
    deadline.words = QStringLiteral("trước ngày 30/8/2023");
    PlanSettings plan;
    plan.noticeLeadWorkingDays = 3;
    plan.unitReportLeadWorkingDays = 4;
    plan.resultNoticeWorkingDays = 6;
    CHECK(ruleSentence(deadline, plan) == deadline.words);
    deadline.words.clear();
    CHECK(ruleSentence(deadline, plan).contains(QStringLiteral("3")));
    deadline.kind = DeadlineKind::UnitReport;
    CHECK(ruleSentence(deadline, plan).contains(QStringLiteral("4")));
    deadline.kind = DeadlineKind::SendResults;
    const QString within = ruleSentence(deadline, plan);
    CHECK(within.contains(QStringLiteral("6")));
    plan.resultsWithin = ResultsWithin::After;
    CHECK(ruleSentence(deadline, plan) != within);
    deadline.kind = DeadlineKind::TeamReport;
    CHECK(ruleSentence(deadline, plan).contains(QStringLiteral("29/8/2023")));
}
