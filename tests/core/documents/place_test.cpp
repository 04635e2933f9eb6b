// SPDX-License-Identifier: GPL-3.0-or-later
// Where a visit takes place, as papers say it behind "tại".
#include "core/documents/content/phrases.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A visit's own place stands on its papers, once “tại” is written", "[papers]")
{
    Unit unit;
    unit.name = u"Xã An Bình"_s;
    unit.bodyName = u"UBND xã An Bình"_s;
    unit.kind = UnitKind::Commune;
    Visit visit;
    CHECK(visitPlace(visit, unit) == u"trụ sở UBND xã An Bình"_s);
    unit.address = u"Khu 1"_s;
    CHECK(visitPlace(visit, unit) == u"trụ sở UBND xã An Bình (Khu 1)"_s);
    visit.place = u"Hội trường trung tâm"_s;
    CHECK(visitPlace(visit, unit) == u"Hội trường trung tâm"_s);
    visit.place = u"Tại Hội trường trung tâm"_s;
    CHECK(visitPlace(visit, unit) == u"Hội trường trung tâm"_s);
}

TEST_CASE("A village has no office: its meeting place is its address", "[papers]")
{
    Unit unit;
    unit.name = u"Thôn Đông"_s;
    unit.kind = UnitKind::Village;
    CHECK(visitPlace(Visit{}, unit) == u"thôn Đông"_s);
    unit.address = u"Nhà văn hóa thôn Đông"_s;
    CHECK(visitPlace(Visit{}, unit) == u"Nhà văn hóa thôn Đông"_s);
    Visit visit;
    visit.place = u"nhà ông trưởng thôn"_s;
    CHECK(visitPlace(visit, unit) == u"nhà ông trưởng thôn"_s);
}
