// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_naming.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A place's name says its body and its short name, if nothing else is given", "[domain]")
{
    Unit unit;
    unit.name = u"Xã An Bình"_s;
    unit.kind = UnitKind::Commune;
    nameFromPlace(unit, u"xã"_s);
    CHECK(unit.bodyName == u"UBND xã An Bình"_s);
    CHECK(unit.shortName == u"An Bình"_s);
    unit.bodyName = u"Ủy ban nhân dân xã An Bình"_s;
    unit.shortName = u"AB"_s;
    nameFromPlace(unit, u"xã"_s);
    CHECK(unit.bodyName == u"Ủy ban nhân dân xã An Bình"_s);
    CHECK(unit.shortName == u"AB"_s);
}

TEST_CASE("A village has no body, a number is no short name, an office keeps its name", "[domain]")
{
    Unit village;
    village.name = u"Thôn 3"_s;
    village.kind = UnitKind::Village;
    nameFromPlace(village, u"thôn"_s);
    CHECK(village.bodyName.isEmpty());
    CHECK(village.shortName.isEmpty());
    Unit office;
    office.name = u"Phòng Nội vụ"_s;
    office.kind = UnitKind::Department;
    nameFromPlace(office, u"Phòng"_s);
    CHECK(office.bodyName.isEmpty());
    CHECK(office.shortName.isEmpty());
}

TEST_CASE("A new unit's level is that of its like, else the lower one for places", "[domain]")
{
    Campaign campaign;
    const auto own = LevelId::fromInteger(1);
    const auto lower = LevelId::fromInteger(2);
    for (const auto &[id, rank] : {std::pair{own, 1}, std::pair{lower, 2}}) {
        Level level;
        level.id = id;
        level.rank = rank;
        campaign.levels.push_back(level);
    }
    CHECK(usualLevel(campaign, UnitKind::Commune) == lower);
    CHECK(usualLevel(campaign, UnitKind::Department) == own);
    Unit school;
    school.kind = UnitKind::School;
    school.level = lower;
    campaign.units.push_back(school);
    CHECK(usualLevel(campaign, UnitKind::School) == lower);
    CHECK_FALSE(usualLevel(Campaign{}, UnitKind::Commune));
}
