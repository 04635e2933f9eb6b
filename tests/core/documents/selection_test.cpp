// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paper_campaign.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperSelection selection(const QString &kind,
                         std::optional<TeamId> team = {},
                         std::optional<UnitId> unit = {},
                         bool each = false,
                         bool all = false)
{
    return {kind, team, unit, each, all};
}

struct Selected
{
    CampaignBuilder builder = paperCampaign();
    CampaignIndex index{builder.campaign};

    std::vector<PaperRequest> of(const PaperSelection &wanted)
    {
        const auto requests = expandSelection(index, wanted);
        REQUIRE(requests);
        return *requests;
    }
    TeamId team(int number) { return index.teamByNumber(number)->id; }
};

} // namespace

TEST_CASE("All notices are one for each of the units", "[papers]")
{
    Selected selected;
    const auto requests = selected.of(selection(u"inspection-notice"_s, {}, {}, false, true));
    CHECK(requests.size() == 41);
    CHECK(std::all_of(requests.begin(), requests.end(), [](const PaperRequest &r) {
        return r.unit && r.forSigning;
    }));
}

TEST_CASE("The plan's setting makes one notice for each team", "[papers]")
{
    Selected selected;
    selected.builder.campaign.plan.noticeForm = NoticeForm::PerTeam;
    CHECK(selected.of(selection(u"inspection-notice"_s, {}, {}, false, true)).size() == 5);
    CHECK(selected.of(selection(u"inspection-notice"_s, {}, {}, true, true)).size() == 41);
    CHECK(selected.of(selection(u"inspection-programme"_s, {}, {}, false, true)).size() == 41);
}

TEST_CASE("A team alone gets one notice for all its visits, each unit one on demand", "[papers]")
{
    Selected selected;
    const auto whole = selected.of(selection(u"inspection-notice"_s, selected.team(1)));
    REQUIRE(whole.size() == 1);
    CHECK_FALSE(whole.front().unit);
    CHECK(selected.of(selection(u"inspection-notice"_s, selected.team(1), {}, true)).size() == 9);
    CHECK(selected.of(selection(u"inspection-programme"_s, selected.team(1))).size() == 9);
}

TEST_CASE("A unit's paper is of the team that inspects it", "[papers]")
{
    Selected selected;
    const UnitId unit = selected.builder.unit(u"Xã Quảng Yên"_s);
    const auto requests = selected.of(selection(u"inspection-notice"_s, {}, unit));
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().team == selected.team(2));
    CHECK_FALSE(
        expandSelection(selected.index, selection(u"inspection-notice"_s, selected.team(1), unit)));
}

TEST_CASE("The schedule is of all teams, of one, or of each", "[papers]")
{
    Selected selected;
    CHECK(selected.of(selection(u"registered-schedule"_s)).front().team == std::nullopt);
    CHECK(selected.of(selection(u"registered-schedule"_s, selected.team(2))).front().team
          == selected.team(2));
    CHECK(selected.of(selection(u"registered-schedule"_s, {}, {}, true)).size() == 5);
    const auto unit = expandSelection(
        selected.index,
        selection(u"registered-schedule"_s, {}, selected.builder.unit(u"Xã Quảng Yên"_s)));
    REQUIRE_FALSE(unit);
    CHECK(unit.error().kind == Error::Kind::Usage);
}

TEST_CASE("Nothing selected is refused", "[papers]")
{
    Selected selected;
    const auto requests = expandSelection(selected.index, selection(u"inspection-notice"_s));
    REQUIRE_FALSE(requests);
    CHECK(requests.error().kind == Error::Kind::Usage);
}
