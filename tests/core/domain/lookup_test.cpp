// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lookup.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A unit is found by name, body, short name and alias, in any spelling", "[domain]")
{
    CampaignBuilder plan;
    for (Unit &unit : plan.campaign.units) {
        if (unit.name == u"Xã Quảng Bình") {
            unit.bodyName = u"UBND xã Quảng Bình"_s;
            unit.shortName = u"Quảng Bình"_s;
            plan.campaign.aliases.push_back({AliasId::fromInteger(5), unit.id, u"Quảng Bình cũ"_s});
        }
    }
    const CampaignIndex index(plan.campaign);
    const QString name = GENERATE(u"Xã Quảng Bình"_s,
                                  u"xã QUẢNG BÌNH"_s,
                                  u"UBND xã Quảng Bình"_s,
                                  u"quảng bình"_s,
                                  u"Quảng Bình cũ"_s,
                                  u"Xã Quảng  Bình"_s);
    INFO(name.toStdString());
    const auto found = resolveUnit(index, name);
    REQUIRE(found);
    CHECK((*found)->name == u"Xã Quảng Bình"_s);
}

TEST_CASE("An ambiguous name is refused with its candidates, an unknown one with near ones",
          "[domain]")
{
    CampaignBuilder plan;
    const UnitId one = plan.unit(u"Phường 1"_s);
    const UnitId two = plan.unit(u"Xã Một"_s);
    for (Unit &unit : plan.campaign.units) {
        if (unit.id == one || unit.id == two)
            unit.shortName = u"Số 1"_s;
    }
    const CampaignIndex index(plan.campaign);
    const auto ambiguous = resolveUnit(index, u"số 1"_s);
    REQUIRE_FALSE(ambiguous);
    CHECK(ambiguous.error().kind == Error::Kind::Input);
    CHECK(ambiguous.error().message.contains(u"Phường 1"_s));
    CHECK(ambiguous.error().message.contains(u"Xã Một"_s));
    const auto unknown = resolveUnit(index, u"Xã Quảng Bin"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"Quảng"_s));
    CHECK_FALSE(resolveUnit(index, u""_s));
}

TEST_CASE("People of one name are told apart by their agency", "[domain]")
{
    CampaignBuilder plan;
    plan.assign(1, u"Lê Văn Mẫu"_s, Role::Leader, u"Công an huyện"_s);
    Person twin;
    twin.id = PersonId::fromInteger(9);
    twin.name = u"Lê Văn Mẫu"_s;
    twin.agency = plan.unit(u"Phòng Tư pháp"_s);
    plan.campaign.people.push_back(twin);
    const CampaignIndex index(plan.campaign);
    const auto both = resolvePerson(index, u"Lê Văn Mẫu"_s);
    REQUIRE_FALSE(both);
    CHECK(both.error().message.contains(u"Phòng Tư pháp"_s));
    const auto one = resolvePerson(index, u"lê văn mẫu"_s, twin.agency);
    REQUIRE(one);
    CHECK((*one)->id == twin.id);
    CHECK_FALSE(resolvePerson(index, u"Nguyễn Ai Đó"_s));
}

TEST_CASE("Teams and visits are found by number and unit", "[domain]")
{
    CampaignBuilder plan;
    const VisitId first = plan.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const VisitId second = plan.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 9));
    const CampaignIndex index(plan.campaign);
    const auto unit = resolveUnit(index, u"Xã Quảng Bình"_s);
    REQUIRE(unit);
    CHECK((*resolveVisit(index, **unit))->id == second);
    CHECK(first != second);
    CHECK_FALSE(resolveVisit(index, **unit, 2));
    CHECK(resolveTeam(index, 3));
    CHECK(resolveTeam(index, 8).error().message.contains(u"1, 2, 3, 4, 5"_s));
    const Campaign empty;
    CHECK_FALSE(resolveTeam(CampaignIndex(empty), 1));
}

TEST_CASE("Several teams at one unit must be named", "[domain]")
{
    CampaignBuilder plan;
    plan.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    plan.visit(2, u"Xã Quảng Bình"_s, QDate(2023, 8, 4));
    const CampaignIndex index(plan.campaign);
    const auto unit = resolveUnit(index, u"Xã Quảng Bình"_s);
    CHECK_FALSE(resolveVisit(index, **unit));
    CHECK(resolveVisit(index, **unit, 2));
}

TEST_CASE("A short name that is another unit's spelling is refused with both", "[domain]")
{
    CampaignBuilder plan;
    for (Unit &unit : plan.campaign.units) {
        if (unit.name == u"Xã Quảng Bình")
            unit.shortName = u"Quảng Bình"_s;
        if (unit.name == u"Xã Quảng Yên")
            plan.campaign.aliases.push_back({AliasId::fromInteger(5), unit.id, u"Quảng Bình"_s});
    }
    const CampaignIndex index(plan.campaign);
    const auto found = resolveUnit(index, u"quảng bình"_s);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == Error::Kind::Input);
    CHECK(found.error().message.contains(u"Xã Quảng Bình"_s));
    CHECK(found.error().message.contains(u"Xã Quảng Yên"_s));
    CHECK(resolveUnit(index, u"xã quảng bình"_s));
}

TEST_CASE("A unit is found by the plan's abbreviations", "[domain]")
{
    CampaignBuilder plan;
    for (Unit &unit : plan.campaign.units) {
        if (unit.name == u"Xã Quảng Bình")
            unit.name = u"Trung tâm Y tế Quảng Bình"_s;
    }
    CHECK_FALSE(resolveUnit(CampaignIndex(plan.campaign), u"TTYT Quảng Bình"_s));
    plan.campaign.abbreviations.push_back(
        {AbbreviationId::fromInteger(5), u"TTYT"_s, u"Trung tâm Y tế"_s});
    const CampaignIndex index(plan.campaign);
    for (const QString &name : {u"TTYT Quảng Bình"_s, u"ttyt quảng-bình"_s}) {
        const auto found = resolveUnit(index, name);
        REQUIRE(found);
        CHECK((*found)->name == u"Trung tâm Y tế Quảng Bình"_s);
    }
}
