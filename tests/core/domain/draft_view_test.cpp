// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_view.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Drafted
{
    DraftScheduleId draft;
    CampaignBuilder builder;

    Drafted()
    {
        draft = builder.next<DraftScheduleId>();
        builder.campaign.drafts.push_back({draft, u"Hai"_s, {}, {}});
    }
    void put(int team, const QString &unit, std::optional<QDate> date, int sequence = 1)
    {
        builder.campaign.draftVisits.push_back({builder.next<DraftVisitId>(),
                                                draft,
                                                builder.team(team),
                                                builder.unit(unit),
                                                sequence,
                                                date,
                                                DayPart::Afternoon});
    }
    [[nodiscard]] std::vector<DraftDifference> differences() const
    {
        return compareDraft(CampaignIndex(builder.campaign), draft);
    }
};

} // namespace

TEST_CASE("A draft shows its places, and leaves what it does not name where it is", "[domain]")
{
    Drafted drafted;
    CampaignBuilder &builder = drafted.builder;
    const VisitId moved = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    builder.row(moved).state = VisitState::Notified;
    builder.row(moved).from = QTime(8, 0);
    const VisitId other = builder.visit(1, u"Xã Quảng Hợp"_s, QDate(2023, 8, 4));
    drafted.put(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 8));
    drafted.put(1, u"Xã Quảng Ngọc"_s, QDate(2023, 8, 9));
    const Campaign before = builder.campaign;
    const Campaign seen = planOfDraft(builder.campaign, drafted.draft);
    CHECK(builder.campaign == before);
    const CampaignIndex index(seen);
    CHECK(index.visit(moved)->date == QDate(2023, 8, 8));
    CHECK(index.visit(moved)->state == VisitState::Planned);
    CHECK_FALSE(index.visit(moved)->from);
    CHECK(index.visit(other)->date == QDate(2023, 8, 4));
}

TEST_CASE("A visit without a row gets an id that no row has, where the team may visit", "[domain]")
{
    Drafted drafted;
    CampaignBuilder &builder = drafted.builder;
    QStringList offices;
    for (const Assignment &row : builder.campaign.assignments) {
        if (row.team == builder.team(1))
            offices << builder.row(row.unit).name;
    }
    REQUIRE(offices.size() > 1);
    builder.visit(1, offices[0], QDate(2023, 8, 3));
    builder.campaign.visits.front().id = VisitId::fromInteger(1);
    drafted.put(1, offices[1], QDate(2023, 8, 8));
    drafted.put(2, offices[1], QDate(2023, 8, 8)); // not given to that team
    const Campaign seen = planOfDraft(builder.campaign, drafted.draft);
    REQUIRE(seen.visits.size() == 2);
    CHECK_FALSE(seen.visits[0].id == seen.visits[1].id);
    CHECK_FALSE(seen.visits[1].id.isNull());
    CHECK(drafted.differences().size() == 1);
}

TEST_CASE("Visits that are done or cancelled stay as they are in a draft", "[domain]")
{
    Drafted drafted;
    CampaignBuilder &builder = drafted.builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    builder.row(visit).state = GENERATE(VisitState::Done, VisitState::Cancelled);
    drafted.put(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 8));
    CHECK(planOfDraft(builder.campaign, drafted.draft) == builder.campaign);
    CHECK(drafted.differences().empty());
}

TEST_CASE("Differences name both places, by team and in the order of the plan", "[domain]")
{
    Drafted drafted;
    CampaignBuilder &builder = drafted.builder;
    QStringList names;
    for (const int team : {2, 1}) {
        for (const Assignment &row : builder.campaign.assignments) {
            if (row.team == builder.team(team))
                names << builder.row(row.unit).name;
        }
    }
    builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3), DayPart::Afternoon);
    builder.visit(1, u"Xã Quảng Hợp"_s, QDate(2023, 8, 4));
    drafted.put(2, names.front(), QDate(2023, 8, 9));
    drafted.put(1, u"Xã Quảng Hợp"_s, {});
    drafted.put(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3)); // as it stands
    const auto found = drafted.differences();
    REQUIRE(found.size() == 2);
    CHECK(found[0].unit == builder.unit(u"Xã Quảng Hợp"_s));
    CHECK(found[0].present == QDate(2023, 8, 4));
    CHECK(found[0].presentPart == DayPart::Morning);
    CHECK_FALSE(found[0].draft);
    CHECK(found[1].team == builder.team(2));
    CHECK_FALSE(found[1].present);
    CHECK(found[1].draft == QDate(2023, 8, 9));
    CHECK(found[1].draftPart == DayPart::Afternoon);
}
