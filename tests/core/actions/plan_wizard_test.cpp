// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_wizard.h"
#include "core/domain/campaign_index.h"
#include "core/domain/setting_fields.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace skt;

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

Environment surroundings()
{
    static std::int64_t next = 100;
    return {QDate(2026, 11, 24),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(2, 0), Qt::UTC); },
            QStringLiteral("clerk"),
            QStringLiteral("pc"),
            [] { return ++next; },
            1};
}

PlanWizard communeWizard()
{
    PlanWizard wizard;
    wizard.organiser = QStringLiteral("commune");
    wizard.place = vi("Bình Minh");
    wizard.above = vi("An Lạc");
    fillFromOrganiser(wizard, {});
    wizard.settings.title = vi("Kiểm tra cải cách hành chính năm 2026");
    wizard.teams = {{1, vi("Công an xã"), {vi("Văn phòng HĐND và UBND xã"), vi("Phòng Kinh tế")}},
                    {2, vi("Phòng Kinh tế"), {}}};
    wizard.units = vi("Tên đơn vị\tLoại\tĐoàn\n"
                      "Trường Tiểu học Bình Minh\ttrường học\t1\n"
                      "Thôn Đông\tthôn\t2\n"
                      "Phòng Kinh tế\t\t1\n");
    return wizard;
}

const Unit *unitNamed(const Campaign &campaign, const QString &name)
{
    const auto it = std::find_if(campaign.units.begin(),
                                 campaign.units.end(),
                                 [&](const Unit &unit) { return unit.name == name; });
    return it == campaign.units.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("Every organising level gives an issuer, a signature, recipients and two levels",
          "[actions][wizard]")
{
    REQUIRE(organisers().size() >= 5);
    for (const Organiser &body : organisers()) {
        CAPTURE(body.key);
        PlanWizard wizard;
        wizard.organiser = body.key;
        wizard.place = vi("Bình Minh");
        fillFromOrganiser(wizard, {});
        CHECK(wizard.settings.issuer.contains(vi("Bình Minh")));
        CHECK(!wizard.settings.issuer.contains(QStringLiteral("{{")));
        CHECK(!wizard.settings.signer.capacity.isEmpty());
        // Whoever signs for a collective names it on a line of its own.
        CHECK(wizard.settings.signer.capacity.startsWith(QStringLiteral("TM."))
              == wizard.settings.signer.capacity.contains(QLatin1Char('\n')));
        CHECK(wizard.settings.placeName == vi("Bình Minh"));
        CHECK(!wizard.recipients.empty());
        for (const auto &[key, value] : body.settings)
            CHECK(!settingText(wizard.settings, key).isNull());
        CHECK(std::any_of(body.levels.begin(), body.levels.end(), [](const Level &level) {
            return level.rank == 1;
        }));
        CHECK(std::any_of(body.levels.begin(), body.levels.end(), [](const Level &level) {
            return level.rank == 2;
        }));
    }
}

TEST_CASE("Another organiser changes what it filled, and nothing that was typed",
          "[actions][wizard]")
{
    PlanWizard wizard;
    wizard.organiser = QStringLiteral("commune");
    wizard.place = vi("Bình Minh");
    fillFromOrganiser(wizard, {});
    wizard.settings.signer.name = vi("Người Ký Thử");
    wizard.settings.filing = QStringLiteral("VT, CA");
    const PlanWizard before = wizard;
    wizard.organiser = QStringLiteral("ministry");
    wizard.place = vi("Bộ Thử");
    fillFromOrganiser(wizard, before);
    CHECK(wizard.settings.issuer == vi("Bộ Thử"));
    CHECK(wizard.settings.standingAgency.isEmpty());
    CHECK(wizard.settings.signer.name == vi("Người Ký Thử"));
    CHECK(wizard.settings.filing == QStringLiteral("VT, CA"));
    CHECK(wizard.recipients.front().name == vi("Lãnh đạo Bộ Thử"));
}

TEST_CASE("The wizard's campaign has levels, teams with agencies, and units with their places",
          "[actions][wizard]")
{
    const auto made = campaignFromWizard(communeWizard(), surroundings());
    REQUIRE(made);
    const Campaign &campaign = made->campaign;
    const CampaignIndex index(campaign);
    REQUIRE(campaign.teams.size() == 2);
    const Team &first = campaign.teams.front();
    REQUIRE(index.leadAgency(first.id));
    CHECK(index.leadAgency(first.id)->name == vi("Công an xã"));
    CHECK(index.membershipsOfTeam(first.id).size() == 3);
    CHECK(index.assignmentsOfTeam(first.id).size() == 2);
    // An agency that inspects and is inspected is one unit.
    CHECK(std::count_if(campaign.units.begin(),
                        campaign.units.end(),
                        [](const Unit &unit) { return unit.name == vi("Phòng Kinh tế"); })
          == 1);
    const Unit *village = unitNamed(campaign, vi("Thôn Đông"));
    REQUIRE(village);
    CHECK(village->kind == UnitKind::Village);
    CHECK(village->inspected);
    const Unit *school = unitNamed(campaign, vi("Trường Tiểu học Bình Minh"));
    REQUIRE(school);
    CHECK(school->kind == UnitKind::School);
    CHECK(village->level != school->level);
    CHECK(!campaign.recipients.empty());
    CHECK(made->notes.isEmpty());
}

TEST_CASE("Rows without a heading are read by what stands in them", "[actions][wizard]")
{
    const auto text = GENERATE(vi("Thôn Đông\tthôn\t1\nThôn Tây\tthôn\t2"),
                               vi("1\tThôn Đông\t1\n2\tThôn Tây\t2"),
                               vi("Thôn Đông\tĐoàn 1\nThôn Tây\tĐoàn 2"),
                               vi("Thôn Đông\nThôn Tây"));
    PlanWizard wizard = communeWizard();
    wizard.units = text;
    CAPTURE(text);
    const auto planned = wizardUnits(wizard, surroundings());
    REQUIRE(planned);
    CHECK(planned->preview.refused.empty());
    REQUIRE(planned->rows.size() == 2);
    CHECK(planned->rows.front().unit.name == vi("Thôn Đông"));
    CHECK(planned->rows.front().unit.kind == UnitKind::Village);
    CHECK(planned->rows.front().team.has_value() == text.contains(QLatin1Char('\t')));
}

TEST_CASE("A row that cannot be used is left out by name, the others stay", "[actions][wizard]")
{
    PlanWizard wizard = communeWizard();
    wizard.units = vi("Tên\tĐoàn\nThôn Đông\t1\nThôn Tây\t7\nThôn Đông\t2");
    const auto made = campaignFromWizard(wizard, surroundings());
    REQUIRE(made);
    CHECK(unitNamed(made->campaign, vi("Thôn Đông")));
    CHECK(!unitNamed(made->campaign, vi("Thôn Tây")));
    CHECK(made->notes.filter(vi("Thôn Tây")).size() == 1);
    CHECK(made->notes.filter(vi("Thôn Đông")).size() == 1);
}

TEST_CASE("What a campaign cannot do without is asked for in words", "[actions][wizard]")
{
    PlanWizard wizard = communeWizard();
    SECTION("a title")
    {
        wizard.settings.title.clear();
    }
    SECTION("an issuing body")
    {
        wizard.settings.issuer = QStringLiteral(" ");
    }
    SECTION("a level")
    {
        wizard.organiser.clear();
    }
    SECTION("days in order")
    {
        wizard.settings.firstDay.date = QDate(2026, 12, 10);
        wizard.settings.lastDay.date = QDate(2026, 12, 1);
    }
    SECTION("each team once")
    {
        wizard.teams.push_back({1, {}, {}});
    }
    CHECK(wizardProblems(wizard).size() == 1);
    const auto made = campaignFromWizard(wizard, surroundings());
    REQUIRE(!made);
    CHECK(made.error().kind == Error::Kind::Input);
}
