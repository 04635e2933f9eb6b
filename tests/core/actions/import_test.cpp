// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/import_actions.h"
#include "core/exchange/registration_form.h"
#include "core/storage/edit.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Office
{
    Office()
        : environment(environmentOn(QDate(2023, 7, 20)))
        , plan(open())
    {}

    PlanFile open()
    {
        auto made = PlanFile::create(
            folder.filePath(u"plan.db"_s), builder.campaign, u"Mẫu"_s, environment);
        REQUIRE(made);
        return std::move(*made);
    }

    [[nodiscard]] Campaign now()
    {
        const auto snapshot = plan.load();
        REQUIRE(snapshot);
        return **snapshot;
    }

    [[nodiscard]] QByteArray state() { return *plan.canonicalExport(); }

    QTemporaryDir folder;
    CampaignBuilder builder;
    VisitId first = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    VisitId waiting = builder.visit(2, u"Bộ phận một cửa"_s);
    Environment environment;
    PlanFile plan;
};

} // namespace

TEST_CASE("Pasted units are written in one step, with team, parent and spellings", "[actions]")
{
    Office office;
    const QByteArray before = office.state();
    const auto done = importUnits(office.plan,
                                  tableFromClipboard(u"Đơn vị\tĐoàn\tTrực thuộc\tTên khác\tCụm\n"
                                                     "Trung tâm Mới\t2\t\tTTM; Trung tâm M\t\n"
                                                     "Trạm Mới\t2\tTrung tâm Mới\t\t\n"
                                                     "Xã Quảng Bình\t\tTrung tâm Mới\tXQB\tCụm 1\n"
                                                     "Xã Không Có\t77\t\t\t\n"_s),
                                  {},
                                  office.environment);
    REQUIRE(done);
    CHECK(done->preview.added.size() == 2);
    CHECK(done->preview.refused.size() == 1);
    const Campaign after = office.now();
    const CampaignIndex index(after);
    const auto unit = [&](const QString &name) {
        for (const Unit &row : after.units) {
            if (row.name == name)
                return row;
        }
        FAIL("no such unit: " << name.toStdString());
        return Unit{};
    };
    const Unit centre = unit(u"Trung tâm Mới"_s);
    CHECK(index.aliases(centre.id).size() == 2);
    REQUIRE(index.assignmentsOfUnit(centre.id).size() == 1);
    CHECK(index.team(index.assignmentsOfUnit(centre.id).front()->team)->number == 2);
    CHECK(unit(u"Trạm Mới"_s).parent == centre.id);
    CHECK(unit(u"Xã Quảng Bình"_s).parent == centre.id);
    CHECK(unit(u"Xã Quảng Bình"_s).area == u"Cụm 1"_s);
    CHECK(office.plan.verify()->empty());
    REQUIRE(office.plan.undo(office.environment));
    CHECK(office.state() == before);
}

TEST_CASE("Two rows that would put two units below each other are refused", "[actions]")
{
    Office office;
    const QByteArray before = office.state();
    const auto done = importUnits(office.plan,
                                  tableFromClipboard(u"Đơn vị\tTrực thuộc\n"
                                                     "Xã Quảng Bình\tXã Quảng Hợp\n"
                                                     "Xã Quảng Hợp\tXã Quảng Bình\n"_s),
                                  {},
                                  office.environment);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Input);
    CHECK(office.state() == before);
}

TEST_CASE("A table is read where the plan holds a ring of units already", "[actions]")
{
    Office office;
    const UnitId first = office.builder.unit(u"Xã Quảng Bình"_s);
    const UnitId second = office.builder.unit(u"Xã Quảng Hợp"_s);
    REQUIRE(office.plan.edit(u"ring"_s, office.environment, [&](Edit &edit) {
        Campaign target = edit.campaign();
        for (Unit &unit : target.units) {
            if (unit.id == first || unit.id == second)
                unit.parent = unit.id == first ? second : first;
        }
        return edit.replaceAll(target);
    }));
    const auto done = importUnits(office.plan,
                                  tableFromClipboard(u"Đơn vị\tTrực thuộc\n"
                                                     "Trạm Mới\t\n"
                                                     "Bộ phận một cửa\tXã Quảng Bình\n"_s),
                                  {},
                                  office.environment);
    REQUIRE(done);
    CHECK(done->preview.refused.size() == 1);
}

TEST_CASE("What only a second row says of a new person is kept", "[actions]")
{
    Office office;
    REQUIRE(importPeople(office.plan,
                         tableFromClipboard(u"Họ tên\tCơ quan\tĐoàn\tNhiệm vụ\tChức vụ\n"
                                            "Lê Văn A\tCông an huyện\t1\tThành viên\t\n"
                                            "Lê Văn A\tCông an huyện\t2\tThành viên\tĐội phó\n"_s),
                         {},
                         office.environment));
    const Campaign made = office.now();
    REQUIRE(made.people.size() == 1);
    CHECK(made.people.front().title == u"Đội phó"_s);
}

TEST_CASE("A table takes a unit from one team to another, with the visit that waits", "[actions]")
{
    Office office;
    const auto done = importUnits(office.plan,
                                  tableFromClipboard(u"Đơn vị\tĐoàn\tĐịa chỉ\n"
                                                     "Bộ phận một cửa\t3\tTầng 2\n"_s),
                                  {},
                                  office.environment);
    REQUIRE(done);
    const Campaign after = office.now();
    const CampaignIndex index(after);
    const Visit *visit = index.visit(office.waiting);
    REQUIRE(visit);
    CHECK(index.team(visit->team)->number == 3);
    CHECK(index.unit(visit->unit)->address == u"Tầng 2"_s);
    CHECK(index.assignmentsOfUnit(visit->unit).size() == 1);
}

TEST_CASE("People from a table stand on their teams; one person on two of them", "[actions]")
{
    Office office;
    const auto done =
        importPeople(office.plan,
                     tableFromClipboard(u"Họ tên\tCơ quan\tĐoàn\tNhiệm vụ\tChức vụ\n"
                                        "Lê Văn A\tCông an huyện\t1\tTrưởng đoàn\tĐội trưởng\n"
                                        "Lê Văn A\tCông an huyện\t2\tThành viên\t\n"
                                        "Lê Văn B\tPhòng Nội vụ\t2\tThư ký\t\n"_s),
                     {},
                     office.environment);
    REQUIRE(done);
    const Campaign after = office.now();
    CHECK(after.people.size() == 2);
    CHECK(after.teamPeople.size() == 3);
    const auto again = importPeople(office.plan,
                                    tableFromClipboard(u"Họ tên\tĐoàn\tNhiệm vụ\n"
                                                       "Lê Văn A\t2\tPhó trưởng đoàn\n"_s),
                                    {},
                                    office.environment);
    REQUIRE(again);
    CHECK(again->preview.changed.size() == 1);
    CHECK(office.now().teamPeople.size() == 3);
}

TEST_CASE("A form that comes back registers its team, in one step that is undone at once",
          "[actions]")
{
    Office office;
    const QByteArray before = office.state();
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    const Team &team = *index.teamByNumber(1);
    auto form = registrationForm(index, team);
    REQUIRE(form);
    for (std::size_t i = 0; i < form->lines.size(); ++i) {
        form->lines[i].date = QDate(2023, 8, 7).addDays(static_cast<int>(i % 5));
        form->lines[i].part = i < 5 ? DayPart::Morning : DayPart::Afternoon;
    }
    const auto tables = tablesOf(registrationXlsx(*form), u"phieu"_s);
    REQUIRE(tables);
    const auto done = importSchedule(office.plan,
                                     tables->front(),
                                     {},
                                     ReceivedRegistration{QDate(2023, 7, 28), u"phieu.xlsx"_s},
                                     office.environment);
    REQUIRE(done);
    CHECK(done->preview.refused.empty());
    const Campaign after = office.now();
    const CampaignIndex now(after);
    CHECK(now.team(team.id)->registrationReceived == QDate(2023, 7, 28));
    CHECK(now.team(team.id)->registrationFile == u"phieu.xlsx"_s);
    CHECK(now.visitsOfTeam(team.id).size() == form->lines.size());
    CHECK(now.visit(office.first)->date == QDate(2023, 8, 11)); // the fifth line
    CHECK(office.plan.history()->size() == 2);
    REQUIRE(office.plan.undo(office.environment));
    CHECK(office.state() == before);
}

TEST_CASE("A table that cannot be used leaves the plan as it was", "[actions]")
{
    Office office;
    const QByteArray before = office.state();
    const CellTable twoTeams = tableFromClipboard(
        u"Đơn vị\tNgày\tBuổi\nXã Quảng Bình\t7/8\tS\nBộ phận một cửa\t7/8\tS\n"_s);
    const ReceivedRegistration received{QDate(2023, 7, 28), {}};
    CHECK_FALSE(importSchedule(office.plan, twoTeams, {}, received, office.environment));
    CHECK_FALSE(importSchedule(office.plan,
                               tableFromClipboard(u"Đơn vị\tNgày\nXã Lạ\t7/8\n"_s),
                               {},
                               {},
                               office.environment));
    CHECK_FALSE(
        importUnits(office.plan, tableFromClipboard(u"a\tb\n1\t2\n"_s), {}, office.environment));
    CHECK(office.state() == before);
    CHECK(office.plan.history()->size() == 1);
}

TEST_CASE("Clashes that an import makes are told", "[actions]")
{
    Office office;
    const auto done =
        importSchedule(office.plan,
                       tableFromClipboard(u"Đơn vị\tNgày\tBuổi\nXã Quảng Hợp\t3/8\tS\n"_s),
                       {},
                       {},
                       office.environment);
    REQUIRE(done);
    CHECK_FALSE(done->conflicts.empty());
}
