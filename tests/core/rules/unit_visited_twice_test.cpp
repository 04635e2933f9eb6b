// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};

} // namespace

TEST_CASE("unit-visited-twice: a second visit of one team that is no follow-up", "[rules]")
{
    CampaignBuilder builder;
    const VisitId first = builder.visit(1, QStringLiteral("Xã Quảng Bình"), thursday);
    SECTION("is reported once for each team, naming all")
    {
        const VisitId second = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
        builder.visit(2, QStringLiteral("Xã Quảng Bình"), thursday);
        builder.visit(2, QStringLiteral("Xã Quảng Bình"), friday);
        const auto conflicts = found(builder, "unit-visited-twice");
        REQUIRE(conflicts.size() == 2);
        CHECK(conflicts.front().severity == Severity::Warning);
        CHECK(conflicts.front().visits == std::vector{first, second});
        CHECK(conflicts.front().units
              == std::vector{builder.unit(QStringLiteral("Xã Quảng Bình"))});
        CHECK(conflicts.front().date == friday);
        CHECK(conflicts[0].key() != conflicts[1].key());
        CHECK(canBeWaived(conflicts.front()));
    }
    SECTION("is not reported for a follow-up, nor for another team's visit")
    {
        const VisitId second = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
        builder.row(second).kind = VisitKind::FollowUp;
        builder.visit(2, QStringLiteral("Xã Quảng Bình"), friday);
        CHECK(found(builder, "unit-visited-twice").empty());
    }
    SECTION("keeps its key when a visit is moved")
    {
        const VisitId second = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
        const QString key = found(builder, "unit-visited-twice").front().key();
        builder.row(second).date = QDate{2023, 8, 8};
        CHECK(found(builder, "unit-visited-twice").front().key() == key);
    }
}
