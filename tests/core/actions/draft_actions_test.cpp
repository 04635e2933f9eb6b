// SPDX-License-Identifier: GPL-3.0-or-later
// A second schedule beside the present one.
#include "core/domain/draft_view.h"
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CampaignBuilder withTwoVisits()
{
    CampaignBuilder builder;
    builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    builder.visit(1, u"Xã Quảng Hợp"_s, QDate(2023, 8, 4));
    return builder;
}

struct Drafting : PlanInFile
{
    explicit Drafting(const CampaignBuilder &made = withTwoVisits())
        : PlanInFile(made)
    {
        REQUIRE(createDraft(plan, u" Phương án  2 "_s, environment));
        draft = now().drafts.front().id;
    }

    [[nodiscard]] DraftMove move(const QString &unit, std::optional<QDate> date)
    {
        return {.team = builder.team(1),
                .unit = builder.unit(unit),
                .sequence = 1,
                .date = date,
                .part = DayPart::Afternoon};
    }
    [[nodiscard]] std::optional<QDate> dateOf(const QString &unit)
    {
        for (const Visit &visit : now().visits) {
            if (visit.unit == builder.unit(unit))
                return visit.date;
        }
        return {};
    }

    DraftScheduleId draft;
};

} // namespace

TEST_CASE("A draft begins as the schedule stands, and its name is its own", "[actions]")
{
    PlanInFile office(withTwoVisits());
    office.requireRefused(createDraft(office.plan, u"  "_s, office.environment), u"name"_s);
    office.requireUndoable([&] { return createDraft(office.plan, u"Hai"_s, office.environment); });
    const Campaign campaign = office.now();
    REQUIRE(campaign.drafts.size() == 1);
    CHECK(campaign.drafts.front().madeOn == QDate(2023, 7, 20));
    CHECK(campaign.draftVisits.size() == 2);
    CHECK(compareDraft(CampaignIndex(campaign), campaign.drafts.front().id).empty());
    CHECK_FALSE(createDraft(office.plan, u"hai"_s, office.environment));
    REQUIRE(createDraft(office.plan, u"Ba"_s, office.environment));
    CHECK_FALSE(renameDraft(office.plan, campaign.drafts.front().id, u"BA"_s, office.environment));
    office.requireUndoable([&] {
        return renameDraft(office.plan, campaign.drafts.front().id, u"Bốn"_s, office.environment);
    });
}

TEST_CASE("Moving in a draft touches no visit until it is adopted", "[actions]")
{
    Drafting office;
    const std::vector<Visit> before = office.now().visits;
    office.requireUndoable([&] {
        return moveInDraft(office.plan,
                           office.draft,
                           {office.move(u"Xã Quảng Bình"_s, QDate(2023, 8, 8)),
                            office.move(u"Xã Quảng Hợp"_s, {})},
                           office.environment);
    });
    CHECK(office.now().visits == before);
    const Campaign draft = planOfDraft(office.now(), office.draft);
    office.requireUndoable(
        [&] { return adoptDraft(office.plan, office.draft, office.environment); });
    CHECK(office.now().visits == draft.visits);
    CHECK(office.dateOf(u"Xã Quảng Bình"_s) == QDate(2023, 8, 8));
    CHECK_FALSE(office.dateOf(u"Xã Quảng Hợp"_s));
    CHECK(office.now().drafts.empty());
    CHECK(office.now().draftVisits.empty());
}

TEST_CASE("A visit new to a draft that is moved twice at once stands where the last move puts it",
          "[actions]")
{
    Drafting office;
    const UnitId unit = office.builder.unit(teams2023().front().communes.back());
    const QString name = teams2023().front().communes.back();
    REQUIRE(
        moveInDraft(office.plan,
                    office.draft,
                    {office.move(name, QDate(2023, 8, 8)), office.move(name, QDate(2023, 8, 9))},
                    office.environment));
    std::vector<std::optional<QDate>> dates;
    for (const DraftVisit &row : office.now().draftVisits) {
        if (row.unit == unit)
            dates.push_back(row.date);
    }
    CHECK(dates == std::vector<std::optional<QDate>>{QDate(2023, 8, 9)});
}

TEST_CASE("What was done or cancelled meanwhile is not taken over, and is named", "[actions]")
{
    Drafting office;
    REQUIRE(moveInDraft(office.plan,
                        office.draft,
                        {office.move(u"Xã Quảng Bình"_s, QDate(2023, 8, 8)),
                         office.move(u"Xã Quảng Hợp"_s, QDate(2023, 8, 9))},
                        office.environment));
    const VisitId done = office.now().visits.front().id;
    office.environment.today = QDate(2023, 8, 3);
    REQUIRE(changeVisitState(
        office.plan,
        {.visit = done, .state = VisitState::Done, .date = {}, .part = {}, .note = {}},
        office.environment));
    CHECK_FALSE(moveInDraft(office.plan,
                            office.draft,
                            {office.move(u"Xã Quảng Bình"_s, QDate(2023, 8, 10))},
                            office.environment));
    const EditOutcome outcome = office.requireUndoable(
        [&] { return adoptDraft(office.plan, office.draft, office.environment); });
    CHECK(outcome.note.contains(u"Xã Quảng Bình"_s));
    CHECK_FALSE(outcome.note.contains(u"Xã Quảng Hợp"_s));
    CHECK(office.dateOf(u"Xã Quảng Bình"_s) == QDate(2023, 8, 3));
    CHECK(office.dateOf(u"Xã Quảng Hợp"_s) == QDate(2023, 8, 9));
}

TEST_CASE("Visits made since the draft was begun stay where they are", "[actions]")
{
    Drafting office;
    REQUIRE(registerVisit(office.plan,
                          {.team = office.builder.team(2),
                           .unit = office.builder.unit(u"Xã Quảng Yên"_s),
                           .date = QDate(2023, 8, 7),
                           .part = DayPart::Morning,
                           .from = {},
                           .to = {},
                           .with = {},
                           .without = {}},
                          office.environment));
    const std::vector<Visit> before = office.now().visits;
    REQUIRE(adoptDraft(office.plan, office.draft, office.environment));
    CHECK(office.now().visits == before);
}

TEST_CASE("A proposal made for a draft is written into it and adopted whole", "[actions]")
{
    Drafting office;
    const Campaign seen = planOfDraft(office.now(), office.draft);
    const CampaignIndex index(seen);
    const Proposal proposal = propose(index, office.environment);
    REQUIRE(proposal.feasible);
    office.requireUndoable([&] {
        return applyProposalToDraft(office.plan, office.draft, proposal, office.environment);
    });
    CHECK(office.now().visits.size() == 2);
    const Campaign full = planOfDraft(office.now(), office.draft);
    CHECK(full.visits.size() == 41);
    CHECK(check(full, office.environment).errors == 0);
    const CampaignIndex fullIndex(full);
    const Proposal nothing = propose(fullIndex, office.environment);
    CHECK(std::all_of(nothing.visits.begin(), nothing.visits.end(), [](const auto &place) {
        return place.fixed;
    }));
    office.requireUndoable(
        [&] { return adoptDraft(office.plan, office.draft, office.environment); });
    CHECK(office.now().visits.size() == 41);
    CHECK(check(office.now(), office.environment).errors == 0);
}

TEST_CASE("A dropped draft leaves nothing behind; a gone one is refused", "[actions]")
{
    Drafting office;
    office.requireUndoable(
        [&] { return dropDraft(office.plan, office.draft, office.environment); });
    CHECK(office.now().draftVisits.empty());
    CHECK_FALSE(dropDraft(office.plan, office.draft, office.environment));
    CHECK_FALSE(adoptDraft(office.plan, office.draft, office.environment));
    CHECK_FALSE(moveInDraft(office.plan, office.draft, {}, office.environment));
}

TEST_CASE("A draft names only visits that a team may make", "[actions]")
{
    Drafting office;
    DraftMove move = office.move(u"Xã Quảng Bình"_s, QDate(2023, 8, 8));
    move.team = office.builder.team(2);
    const auto refused = moveInDraft(office.plan, office.draft, {move}, office.environment);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Xã Quảng Bình"_s));
}
