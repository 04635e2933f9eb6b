// SPDX-License-Identifier: GPL-3.0-or-later
// What a new unit's row leaves out is taken from its name, as a plan's text is read.
#include "core/exchange/import_plans.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Unit imported(const QString &rows)
{
    const CampaignBuilder plan;
    const CampaignIndex index(plan.campaign);
    const auto planned = planUnits(tableFromClipboard(rows), index, {});
    REQUIRE(planned);
    REQUIRE(planned->rows.size() == 1);
    return planned->rows.front().unit;
}

} // namespace

TEST_CASE("A place in a table has its body and its short name", "[exchange]")
{
    for (const QString &name : {u"Xã Quảng Mẫu"_s, u"UBND xã Quảng Mẫu"_s}) {
        const Unit unit = imported(u"Tên đơn vị\n"_s + name);
        CHECK(unit.name == u"Xã Quảng Mẫu"_s);
        CHECK(unit.kind == UnitKind::Commune);
        CHECK(unit.bodyName == u"UBND xã Quảng Mẫu"_s);
        CHECK(unit.shortName == u"Quảng Mẫu"_s);
    }
}

TEST_CASE("A table's own short name stays; an office gets no body", "[exchange]")
{
    CHECK(imported(u"Tên đơn vị\tTên gọi tắt\nXã Quảng Mẫu\tQM"_s).shortName == u"QM"_s);
    const Unit office = imported(u"Tên đơn vị\nPhòng Mẫu"_s);
    CHECK(office.bodyName.isEmpty());
    CHECK(office.shortName.isEmpty());
}
