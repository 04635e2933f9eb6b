// SPDX-License-Identifier: GPL-3.0-or-later
// A day falls; a unit agrees to a shorter notice.
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate storm(2023, 8, 8);

struct Stormy
{
    Stormy()
    {
        morning = builder.visit(1, u"Xã Quảng Bình"_s, storm);
        afternoon = builder.visit(2, u"Xã Quảng Yên"_s, storm, DayPart::Afternoon);
        done = builder.visit(3, u"Xã Quảng Đức"_s, storm);
        builder.row(done).state = VisitState::Done;
        later = builder.visit(1, u"Xã Quảng Hợp"_s, storm.addDays(1));
        builder.row(builder.unit(u"Xã Quảng Yên"_s)).area = u"Ven biển"_s;
        request.span = {{storm, DayPart::Morning}, {storm, DayPart::Afternoon}};
        request.reason = u"bão số 3"_s;
    }

    CampaignBuilder builder;
    VisitId morning;
    VisitId afternoon;
    VisitId done;
    VisitId later;
    PostponeDay request;
};

} // namespace

TEST_CASE("A day that falls puts off its visits in one step, with one letter", "[actions]")
{
    Stormy stormy;
    stormy.builder.row(stormy.morning).state = VisitState::Notified;
    stormy.request.orderedBy = u"Trưởng ban"_s;
    stormy.request.order = u"15/CV, 07/8/2023"_s;
    PlanInFile office(stormy.builder);
    Postponed result;
    office.requireUndoable([&]() -> Result<EditOutcome> {
        const auto done = postponeDay(office.plan, stormy.request, office.environment);
        if (!done)
            return tl::unexpected(done.error());
        result = *done;
        return result.outcome;
    });
    CHECK(result.visits == std::vector{stormy.morning, stormy.afternoon});
    const Campaign after = office.now();
    const CampaignIndex index(after);
    for (const VisitId id : result.visits) {
        CHECK(index.visit(id)->state == VisitState::Postponed);
        CHECK(index.visit(id)->waitsForDate());
        CHECK(index.visit(id)->note.contains(u"bão số 3"_s));
        CHECK(index.visit(id)->note.contains(u"15/CV"_s));
    }
    CHECK(index.visit(stormy.done)->date == storm);
    CHECK(index.visit(stormy.later)->date == storm.addDays(1));
    REQUIRE(result.letter);
    const Paper &letter = *index.paper(*result.letter);
    CHECK(letter.kind == u"letter"_s);
    CHECK(letter.state == PaperState::Draft);
    CHECK(letter.subject.contains(u"08/8/2023"_s));
    REQUIRE(index.visitsOfPaper(letter.id).size() == 2);
    for (const PaperVisit *named : index.visitsOfPaper(letter.id))
        CHECK(named->date == storm);
    QStringList recipients;
    for (const PaperRecipient *row : index.recipientsOfPaper(letter.id))
        recipients << row->name;
    const auto nameOf = [&](UnitId unit) { return index.unit(unit)->body(); };
    QStringList expected{u"Xã Quảng Bình"_s, u"Xã Quảng Yên"_s};
    for (const int team : {1, 2}) {
        const QString lead = nameOf(index.leadAgency(index.teamByNumber(team)->id)->id);
        if (!expected.contains(lead))
            expected << lead;
    }
    if (!expected.contains(after.plan.standingAgency))
        expected << after.plan.standingAgency;
    CHECK(recipients == expected);
}

TEST_CASE("Only what waits is placed again after a day has fallen", "[actions]")
{
    Stormy stormy;
    PlanInFile office(stormy.builder);
    const auto postponed = postponeDay(office.plan, stormy.request, office.environment);
    REQUIRE(postponed);
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    ProposeOptions options;
    options.only = postponed->visits;
    const Proposal proposal = propose(index, office.environment, options);
    REQUIRE(proposal.feasible);
    REQUIRE(applyProposal(office.plan, proposal, office.environment));
    const Campaign after = office.now();
    CHECK(after.visits.size() == campaign.visits.size());
    const CampaignIndex placed(after);
    CHECK(placed.visit(stormy.morning)->state == VisitState::Planned);
    CHECK(placed.visit(stormy.morning)->occupies());
    CHECK(placed.visit(stormy.morning)->date != storm); // that day is closed
    CHECK(placed.visit(stormy.later)->date == storm.addDays(1));
}

TEST_CASE("Half-days, areas, teams and units limit what is put off", "[actions]")
{
    Stormy stormy;
    PostponeDay request = stormy.request;
    std::vector<VisitId> expected{stormy.afternoon};
    SECTION("the afternoon")
    {
        request.span.from.part = DayPart::Afternoon;
    }
    SECTION("an area, by any spelling")
    {
        request.area = u"ven biển"_s;
    }
    SECTION("a team")
    {
        request.teams = {stormy.builder.team(2)};
    }
    SECTION("a unit")
    {
        request.units = {stormy.builder.unit(u"Xã Quảng Yên"_s)};
    }
    SECTION("nothing: all, in the order of the calendar")
    {
        request.span.to.date = storm.addDays(1);
        expected = {stormy.morning, stormy.afternoon, stormy.later};
    }
    CHECK(visitsPutOffBy(CampaignIndex(stormy.builder.campaign), request) == expected);
}

TEST_CASE("Putting off needs a reason and something to put off", "[actions]")
{
    Stormy stormy;
    PlanInFile office(stormy.builder);
    const auto tryIt = [&](const PostponeDay &request) {
        return postponeDay(office.plan, request, office.environment);
    };
    PostponeDay request = stormy.request;
    request.reason = u" "_s;
    office.requireRefused(tryIt(request), u"reason"_s);
    request = stormy.request;
    request.span.to.date = storm.addDays(-1);
    office.requireRefused(tryIt(request), u"07/8/2023"_s);
    request = stormy.request;
    request.units = {stormy.builder.unit(u"Xã Quảng Đức"_s)}; // its visit is done
    office.requireRefused(tryIt(request), u"08/8/2023"_s);
    request = stormy.request;
    request.draftLetter = false;
    const auto done = tryIt(request);
    REQUIRE(done);
    CHECK_FALSE(done->letter);
    CHECK(office.now().papers.empty());
}

TEST_CASE("A unit's consent accepts a notice that is too late, present or to come", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3), DayPart::AllDay);
    const QDate today = GENERATE(QDate(2023, 7, 20), QDate(2023, 8, 2));
    PlanInFile office(builder, today);
    office.requireUndoable([&] {
        return recordConsent(
            office.plan, visit, QDate(2023, 7, 20), u"15/CV-UBND"_s, office.environment);
    });
    const Waiver waiver = office.now().waivers.front();
    CHECK(waiver.reason.contains(u"Xã Quảng Bình"_s));
    CHECK(waiver.order.contains(u"15/CV-UBND"_s));
    const CheckResult late = check(office.now(), environmentOn(QDate(2023, 8, 2)));
    const auto it = std::find_if(late.conflicts.begin(), late.conflicts.end(), [](const auto &c) {
        return c.rule == "notice-too-late";
    });
    REQUIRE(it != late.conflicts.end());
    REQUIRE(it->waived);
    CHECK(it->waived->key == waiver.key);
    CHECK(late.errors == 0);
    // Of that day and half-day only.
    REQUIRE(moveVisits(
        office.plan, {{visit, QDate(2023, 8, 3), DayPart::Morning}}, office.environment));
    CHECK(check(office.now(), environmentOn(QDate(2023, 8, 2))).errors == 1);
}

TEST_CASE("A consent outlasts other changes until its notice is due", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    PlanInFile office(builder);
    REQUIRE(recordConsent(office.plan, visit, QDate(2023, 7, 20), u"CV 15"_s, office.environment));
    REQUIRE(changeSettings(office.plan, {{u"title"_s, u"Khác"_s}}, office.environment));
    CHECK(office.now().waivers.size() == 1);
    CHECK(check(office.now(), office.environment).lapsed.empty());
    REQUIRE(recordConsent(office.plan, visit, QDate(2023, 7, 20), u"CV 16"_s, office.environment));
    REQUIRE(office.now().waivers.size() == 1);
    CHECK(office.now().waivers.front().order.contains(u"CV 16"_s));
    REQUIRE(moveVisits(
        office.plan, {{visit, QDate(2023, 8, 4), DayPart::Morning}}, office.environment));
    CHECK(office.now().waivers.empty());
}

TEST_CASE("A consent that means nothing is refused", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const VisitId waiting = builder.visit(1, u"Xã Quảng Hợp"_s);
    PlanInFile office(builder);
    const auto consent = [&](VisitId id, QDate given, const QString &paper) {
        return recordConsent(office.plan, id, given, paper, office.environment);
    };
    office.requireRefused(consent(waiting, QDate(2023, 7, 20), u"CV"_s), u"Xã Quảng Hợp"_s);
    office.requireRefused(consent(visit, QDate(2023, 7, 20), u" "_s), u"writing"_s);
    office.requireRefused(consent(visit, {}, u"CV"_s), u"day"_s);
    office.requireRefused(consent(visit, QDate(2023, 7, 21), u"CV"_s), u"21/7/2023"_s);
}
