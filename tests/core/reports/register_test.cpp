// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/register.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Paper &numbered(CampaignBuilder &builder, const QString &issuer, const QString &number, QDate date)
{
    const PaperId id = builder.paper(u"inspection-notice"_s, {}, date);
    Paper &paper = builder.row(id);
    paper.issuer = issuer;
    paper.series = u"ĐKT"_s;
    paper.number = number;
    return paper;
}

QStringList numbers(const CampaignBuilder &builder)
{
    const CampaignIndex index(builder.campaign);
    QStringList list;
    for (const Paper *paper : registerOrder(index))
        list << (paper->number.isEmpty() ? u"-"_s : paper->number);
    return list;
}

} // namespace

TEST_CASE("A paper in force is told apart when what it names has changed", "[register]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate{2023, 8, 3});
    const PaperId paper = builder.notice(visit, {2023, 7, 28});
    const auto drift = [&] {
        const CampaignIndex index(builder.campaign);
        return paperDrift(index);
    };
    CHECK(drift().empty());
    SECTION("moved")
    {
        builder.row(visit).date = QDate{2023, 8, 4};
        builder.row(visit).part = DayPart::Afternoon;
        REQUIRE(drift().size() == 1);
        REQUIRE(drift().front().facts.size() == 1);
        CHECK(drift().front().paper == paper);
        CHECK(drift().front().facts.front().issued == u"03/8/2023, morning"_s);
        CHECK(drift().front().facts.front().now == u"04/8/2023, afternoon"_s);
    }
    SECTION("cancelled or put off")
    {
        builder.row(visit).state = VisitState::Cancelled;
        CHECK(drift().front().facts.front().now == u"cancelled"_s);
        builder.row(visit).state = VisitState::Postponed;
        CHECK(drift().front().facts.front().now == u"not scheduled"_s);
    }
    SECTION("renamed")
    {
        builder.row(builder.unit(u"Xã Quảng Bình"_s)).name = u"Xã Quảng Ninh"_s;
        REQUIRE(drift().size() == 1);
        CHECK(drift().front().facts.front().issued == u"Xã Quảng Bình"_s);
        CHECK(drift().front().facts.front().now == u"Xã Quảng Ninh"_s);
    }
    SECTION("the team")
    {
        builder.row(paper).team = builder.team(1);
        builder.row(paper).issuer = u"Đoàn kiểm tra số 01"_s;
        CHECK(drift().empty());
        builder.row(builder.team(1)).name = u"Tổ kiểm tra số 1"_s;
        REQUIRE(drift().size() == 1);
        CHECK(drift().front().facts.front().now == u"Tổ kiểm tra số 1"_s);
    }
    SECTION("papers that no longer speak, or are not ours, do not drift")
    {
        builder.row(visit).date = QDate{2023, 8, 4};
        builder.row(paper).state = PaperState::Replaced;
        CHECK(drift().empty());
        builder.row(paper).state = PaperState::Sent;
        builder.row(paper).outside = true;
        CHECK(drift().empty());
    }
}

TEST_CASE("The register is ordered by body, year and number, drafts last", "[register]")
{
    CampaignBuilder builder;
    numbered(builder, u"Đoàn 2"_s, u"01/TB"_s, {2023, 8, 1});
    builder.paper(u"letter"_s, {}, {});
    numbered(builder, u"Đoàn 1"_s, u"10/TB"_s, {2023, 8, 1});
    numbered(builder, u"Đoàn 1"_s, u"09/TB"_s, {2023, 8, 2});
    numbered(builder, u"Đoàn 1"_s, u"11/TB"_s, {2022, 8, 2});
    numbered(builder, u"A"_s, u"99/X"_s, {2023, 8, 2}).outside = true;
    CHECK(numbers(builder)
          == QStringList{u"11/TB"_s, u"09/TB"_s, u"10/TB"_s, u"01/TB"_s, u"99/X"_s, u"-"_s});
}

TEST_CASE("Missing numbers are told for series that the program numbers", "[register]")
{
    CampaignBuilder builder;
    PaperSeries series;
    series.id = builder.next<PaperSeriesId>();
    series.issuer = u"Đoàn 1"_s;
    series.name = u"ĐKT"_s;
    series.symbol = u"TB-ĐKT1"_s;
    series.first = 3;
    builder.campaign.paperSeries.push_back(series);
    numbered(builder, u"Đoàn 1"_s, u"04/TB-ĐKT1"_s, {2023, 8, 1}).state = PaperState::Void;
    numbered(builder, u"Đoàn 1"_s, u"07/TB-ĐKT1"_s, {2023, 8, 1});
    numbered(builder, u"Đoàn 1"_s, u"03/TB-ĐKT1"_s, {2024, 1, 2});
    numbered(builder, u"Đoàn 2"_s, u"06/TB-ĐKT1"_s, {2023, 8, 1});
    numbered(builder, u"Đoàn 1"_s, u"05/CTr-ĐKT1"_s, {2023, 8, 1}).series = u"CTr-ĐKT1"_s;
    const auto missing = [&] {
        const CampaignIndex index(builder.campaign);
        return missingNumbers(index);
    };
    CHECK(missing().isEmpty());
    builder.campaign.paperSeries.front().numberedBy = NumberedBy::Program;
    CHECK(missing() == QStringList{u"03/TB-ĐKT1"_s, u"05/TB-ĐKT1"_s, u"06/TB-ĐKT1"_s});
}
