// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plans.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CellTable pasted(const QString &text)
{
    return tableFromClipboard(text);
}

QStringList names(const std::vector<ImportedRow> &rows)
{
    QStringList all;
    for (const ImportedRow &row : rows)
        all << row.what;
    return all;
}

QString reasonOf(const ImportPreview &preview, int row)
{
    for (const RefusedRow &refused : preview.refused) {
        if (refused.row == row)
            return refused.reason;
    }
    return {};
}

} // namespace

TEST_CASE("Pasted units are new, changed or unchanged by any spelling of their name", "[exchange]")
{
    CampaignBuilder builder;
    builder.row(builder.unit(u"Xã Quảng Bình"_s)).area = u"Cụm 1"_s;
    builder.row(builder.unit(u"Xã Quảng Hợp"_s)).area = u"Cụm 1"_s;
    builder.campaign.abbreviations.push_back(
        {builder.next<AbbreviationId>(), u"TC-KH"_s, u"Tài chính - Kế hoạch"_s});
    const CampaignIndex index(builder.campaign);
    const auto plan = planUnits(pasted(u"TT\tTên đơn vị\tCụm\tĐiện thoại\tTrọng điểm\n"
                                       "1\txã quảng bình\tCụm 1\t\t\n"
                                       "2\tUBND xã Quảng Hợp\tCụm 2\t912345678\tx\n"
                                       "3\tPhòng TC-KH\tCụm 3\t\t\n"
                                       "4\tTrường THCS Tân Phong\tCụm 3\t0237 3000 000\t\n"
                                       "\t\t\t\t\n"
                                       "5\t\tCụm 9\t\t\n"
                                       "6\tXã Quảng Bình\tCụm 5\t\t\n"
                                       "7\tXã Quảng Trung\tCụm 5\tkhông có\t\n"_s),
                                index);
    REQUIRE(plan);
    const ImportPreview &preview = plan->preview;
    CHECK(names(preview.unchanged) == QStringList{u"Xã Quảng Bình"_s});
    CHECK(names(preview.changed)
          == QStringList{u"Xã Quảng Hợp"_s, u"Phòng Tài chính - Kế hoạch"_s});
    CHECK(preview.changed[0].changes
          == std::vector<FieldChange>{{Field::Area, u"Cụm 1"_s, u"Cụm 2"_s},
                                      {Field::Phone, {}, u"0912345678"_s},
                                      {Field::Priority, {}, u"x"_s}});
    CHECK(names(preview.added) == QStringList{u"Trường THCS Tân Phong"_s});
    REQUIRE(preview.refused.size() == 3);
    CHECK(preview.refused[0].row == 7);
    CHECK(reasonOf(preview, 8).contains(u'2'));
    CHECK(reasonOf(preview, 9).contains(u"không có"_s));
    REQUIRE(plan->rows.size() == 3);
    CHECK(plan->rows[2].unit.kind == UnitKind::School);
    CHECK(plan->rows[2].unit.position > plan->rows[1].unit.position);
}

TEST_CASE("Units are given to teams by a column, by a heading between rows or by the call",
          "[exchange]")
{
    CampaignBuilder builder;
    builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const CampaignIndex index(builder.campaign);
    const auto plan = planUnits(pasted(u"Đơn vị\tGhi chú\n"
                                       "I. Đoàn kiểm tra số 02\t\n"
                                       "Trường A\t\n"
                                       "Xã Quảng Bình\t\n"
                                       "Đoàn 9\t\n"
                                       "Trường B\t\n"_s),
                                index);
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 1);
    CHECK(plan->rows[0].team == index.teamByNumber(2)->id);
    CHECK(plan->rows[0].unit.inspected);
    CHECK(reasonOf(plan->preview, 4).contains(u'1')); // its visit stands on the calendar
    CHECK(reasonOf(plan->preview, 6).contains(u'9'));
    const auto named = planUnits(
        pasted(u"Đơn vị\tĐoàn\nTrường A\tĐoàn số 03\nTrường B\t\n"_s), index, {.team = 4});
    REQUIRE(named);
    CHECK(named->rows[0].team == index.teamByNumber(3)->id);
    CHECK(named->rows[1].team == index.teamByNumber(4)->id);
    CHECK_FALSE(planUnits(pasted(u"Đơn vị\nTrường A\n"_s), index, {.team = 77}));
}

TEST_CASE("An ambiguous or unknown unit is refused with candidates", "[exchange]")
{
    CampaignBuilder builder = CampaignBuilder::blank();
    builder.inspect(1, u"Xã Quảng Bình"_s);
    builder.inspect(1, u"Xã Quảng Hợp"_s);
    builder.row(builder.unit(u"Xã Quảng Bình"_s)).shortName = u"Quảng"_s;
    builder.row(builder.unit(u"Xã Quảng Hợp"_s)).shortName = u"Quảng"_s;
    const CampaignIndex index(builder.campaign);
    const auto plan = planSchedule(pasted(u"Đơn vị\tNgày\tBuổi\n"
                                          "Quảng\t3/8\tS\n"
                                          "Xã Quảng Bìn\t3/8\tS\n"
                                          "Trạm vũ trụ\t3/8\tS\n"_s),
                                   index);
    REQUIRE(plan);
    REQUIRE(plan->preview.refused.size() == 3);
    CHECK(plan->preview.refused[0].candidates.size() == 2);
    CHECK(plan->preview.refused[1].candidates.contains(u"Xã Quảng Bình"_s));
    CHECK(plan->preview.refused[2].candidates.isEmpty());
    CHECK_FALSE(requireUsable(plan->preview));
}

TEST_CASE("A schedule is taken in by unit, day and half-day, each row alone", "[exchange]")
{
    CampaignBuilder builder;
    const VisitId done = builder.visit(1, u"Xã Quảng Hợp"_s, QDate(2023, 8, 4));
    builder.row(done).state = VisitState::Done;
    const VisitId told = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    builder.row(told).state = VisitState::Notified;
    builder.visit(2, u"Xã Quảng Phúc"_s);
    const CampaignIndex index(builder.campaign);
    const QString foreign =
        index.unit(index.assignmentsOfTeam(index.teamByNumber(3)->id).front()->unit)->name;
    const auto plan =
        planSchedule(pasted(u"LỊCH KIỂM TRA\n\nTT\tĐơn vị\tNgày\tBuổi\tTừ giờ\tĐến giờ\n"
                            "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n"
                            "1\tXã Quảng Bình\tT3 08/8\tchiều\t14h\t16h30\n"
                            "2\tXã Quảng Hợp\t05/8/2023\tS\t\t\n"
                            "3\t%1\t07/8\tCả ngày\t\t\n"
                            "4\tPhòng Tài chính - Kế hoạch\t31/02/2023\tS\t\t\n"
                            "5\tXã Quảng Bình\t09/8\tS\t\t\n"
                            "Người lập biểu\t\t\t\t\t\n"_s.arg(foreign)),
                     index);
    REQUIRE(plan);
    const ImportPreview &preview = plan->preview;
    REQUIRE(preview.changed.size() == 1);
    CHECK(preview.changed[0].row == 5);
    CHECK(preview.changed[0].changes.size() == 4);
    CHECK(plan->rows[0].visit.state == VisitState::Planned); // must be told again
    CHECK(preview.notes.size() == 1);
    REQUIRE(preview.added.size() == 1);
    CHECK(plan->rows[1].visit.part == DayPart::AllDay);
    CHECK(preview.refused.size() == 3);
    CHECK(reasonOf(preview, 8).contains(u"31/02/2023"_s));
    CHECK(reasonOf(preview, 9).contains(u'5'));
    CHECK_FALSE(plan->team); // two teams
}

TEST_CASE("The same table twice changes nothing the second time", "[exchange]")
{
    CampaignBuilder builder;
    const CellTable table = pasted(u"Đơn vị\tNgày\nXã Quảng Bình\tsáng 3/8\n"_s);
    auto plan = planSchedule(table, CampaignIndex(builder.campaign));
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 1);
    Visit visit = plan->rows[0].visit;
    visit.id = builder.next<VisitId>();
    builder.campaign.visits.push_back(visit);
    plan = planSchedule(table, CampaignIndex(builder.campaign));
    REQUIRE(plan);
    CHECK(plan->rows.empty());
    CHECK(plan->preview.unchanged.size() == 1);
}

TEST_CASE("People come with their agency, and get a place on a team", "[exchange]")
{
    CampaignBuilder builder;
    builder.assign(1, u"Phạm Văn Một"_s, Role::Leader, u"Công an huyện"_s);
    builder.person(u"Lê Thị Hai"_s, u"Công an huyện"_s);
    builder.campaign.people.push_back(builder.campaign.people.back());
    builder.campaign.people.back().id = builder.next<PersonId>();
    builder.campaign.people.back().agency = builder.unit(u"Phòng Nội vụ"_s);
    const CampaignIndex index(builder.campaign);
    const auto plan =
        planPeople(pasted(u"Họ và tên\tChức vụ\tĐơn vị công tác\tĐoàn\tNhiệm vụ\n"
                          "Ông Phạm Văn Một\tPhó trưởng công an\tCông an huyện\t1\tTrưởng đoàn\n"
                          "Đ/c Lê Thị Hai\t\t\t1\tThành viên\n"
                          "Lê Thị Hai\t\tCông an huyện\t1\tThư ký\n"
                          "Trần Ba\tChuyên viên\t\t2\tThành viên\n"
                          "Trần Bốn\t\tCơ quan lạ\t2\tThành viên\n"
                          "Trần Năm\t\tPhòng Nội vụ\t2\tNhạc trưởng\n"
                          "Trần Sáu\t\tPhòng Nội vụ\t1\tĐoàn trưởng\n"_s),
                   index);
    REQUIRE(plan);
    const ImportPreview &preview = plan->preview;
    CHECK(preview.changed.size() == 2);
    CHECK(preview.changed[0].changes
          == std::vector<FieldChange>{{Field::Title, {}, u"Phó trưởng công an"_s}});
    CHECK(preview.added.size() == 2);
    CHECK(preview.refused.size() == 3);
    CHECK_FALSE(preview.refused[0].candidates.isEmpty());
    REQUIRE(preview.notes.size() == 1); // two leaders of team 1
    CHECK(preview.notes[0].contains(u"Trần Sáu"_s));
    const Unit *lead = index.leadAgency(index.teamByNumber(2)->id);
    CHECK(plan->rows[2].person.agency == lead->id);
}

TEST_CASE("Rows copied without their heading are known by what stands in them", "[exchange]")
{
    CampaignBuilder builder;
    const CampaignIndex index(builder.campaign);
    const auto columns = proposeColumns(
        pasted(u"1\tXã Quảng Bình\t3/8\tS\n2\tXã Quảng Hợp\tT6 04/8\tchiều\n3\tXã Lạ\t7/8\tC\n"_s),
        TableKind::Schedule,
        index);
    REQUIRE(columns);
    CHECK(*columns == ColumnMap{0, {{Field::Unit, 1}, {Field::Date, 2}, {Field::Part, 3}}});
    const auto people = proposeColumns(
        pasted(u"1\tLê Văn A\tCông an huyện\ttrưởng đoàn\n2\tLê B\tPhòng Nội vụ\tthư ký\n"_s),
        TableKind::People,
        index);
    REQUIRE(people);
    CHECK(people->columns
          == std::map<Field, int>{{Field::Person, 1}, {Field::Agency, 2}, {Field::Role, 3}});
    CHECK_FALSE(proposeColumns(pasted(u"a\t1\nb\t2\n"_s), TableKind::Schedule, index));
}

TEST_CASE("Columns can be chosen by hand, and rows left out", "[exchange]")
{
    CampaignBuilder builder;
    const CampaignIndex index(builder.campaign);
    const CellTable table = pasted(u"Xã Quảng Bình\tx\t3/8\tS\nXã Quảng Hợp\ty\t4/8\tC\n"_s);
    ImportOptions options;
    options.columns = ColumnMap{0, {{Field::Unit, 0}, {Field::Date, 2}, {Field::Part, 3}}};
    options.leaveOut = {1};
    const auto plan = planSchedule(table, index, options);
    REQUIRE(plan);
    CHECK(plan->preview.added.size() == 1);
    CHECK(plan->preview.added[0].row == 2);
}

TEST_CASE("A parent may be made by an earlier row, and no ring arises", "[exchange]")
{
    CampaignBuilder builder;
    builder.row(builder.unit(u"Xã Quảng Hợp"_s)).parent = builder.unit(u"Xã Quảng Bình"_s);
    const CampaignIndex index(builder.campaign);
    const auto plan = planUnits(pasted(u"Đơn vị\tTrực thuộc\n"
                                       "Trung tâm Mới\t\n"
                                       "Trạm Mới\tTrung tâm Mới\n"
                                       "Xã Quảng Bình\tXã Quảng Hợp\n"
                                       "Trạm Khác\tTrung tâm Nào\n"_s),
                                index);
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 2);
    CHECK(plan->rows[1].newParent == std::size_t{0});
    CHECK(plan->preview.refused.size() == 2);
}

TEST_CASE("Refused rows are written so that a spreadsheet runs nothing in them", "[exchange]")
{
    ImportPreview preview;
    preview.headings = {u"Đơn vị"_s, u"Ngày"_s};
    preview.refused.push_back(
        {7, u"x"_s, u"Vì vậy."_s, {}, {u"=HYPERLINK(\"http://x\")"_s, u"@a, b"_s}});
    const QByteArray csv = refusedRowsCsv(preview);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\",\"'@a, b\",7,Vì vậy.\r\n"));
    const auto again = tableFromText(csv);
    REQUIRE(again);
    CHECK(again->rows[1].cells[1] == u"'@a, b"_s);
}
