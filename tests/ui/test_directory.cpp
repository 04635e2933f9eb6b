// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk keeps units.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/merge_model.h"
#include "ui/models/units_model.h"
#include "ui/pages/units/units_page.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/pick_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

using namespace skt;

namespace {

class UnitsStory : public Story
{
public:
    UnitsStory()
    {
        createSample();
        showPageOf<UnitsPage>();
        page = &pageOf<UnitsPage>();
    }

    [[nodiscard]] const CampaignIndex &index() const { return window->plan().view()->index; }

    [[nodiscard]] const Unit &unit(bool inspected) const
    {
        const auto &units = window->plan().view()->campaign->units;
        return *std::ranges::find(units, inspected, &Unit::inspected);
    }

    [[nodiscard]] QLineEdit *line(const QString &key) const
    {
        auto *edit = page->detail().form()->editor(key)->findChild<QLineEdit *>();
        REQUIRE(edit);
        return edit;
    }

    /// Types into a field and leaves it with Enter.
    void type(const QString &key, const QString &text) const
    {
        QLineEdit *edit = line(key);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void selectTwo(UnitId a, UnitId b) const
    {
        DataTable *table = page->list().table();
        page->showUnit(a);
        const QModelIndex first = table->currentIndex();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex other = table->model()->index(row, 0);
            if (other.data(DataTable::idRole).toString() == b.toString())
                table->selectionModel()->select(
                    other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        REQUIRE(first.isValid());
        REQUIRE(page->list().selected().size() == 2);
    }

    UnitsPage *page = nullptr;
};

} // namespace

TEST_CASE("A unit's phone is edited in place, and undo brings the old one back", "[ui]")
{
    UnitsStory story;
    const UnitId id = story.unit(true).id;
    story.page->showUnit(id);
    story.type(QStringLiteral("phone"), QStringLiteral("0237 3861 234"));
    waitFor([&] { return story.index().unit(id)->phone == QStringLiteral("0237 3861 234"); });

    story.window->plan().undo();
    waitFor([&] { return story.index().unit(id)->phone.isEmpty(); });
    CHECK(story.line(QStringLiteral("phone"))->text().isEmpty());
}

TEST_CASE("A unit's changes name the field, what stood there and what stands there now", "[ui]")
{
    UnitsStory story;
    const UnitId id = story.unit(true).id;
    story.page->showUnit(id);
    story.type(QStringLiteral("phone"), QStringLiteral("0237 3861 234"));
    waitFor([&] { return !story.index().unit(id)->phone.isEmpty(); });
    setPriority(story.window->plan(), {id}, true);
    waitFor([&] {
        return story.index().unit(id)->priority && story.window->plan().waitingEdits() == 0;
    });
    UnitCardModel card(story.window->plan());
    card.setUnit(id);
    card.requestChanges();
    waitFor([&] { return card.changes.rowCount() > 1; });
    constexpr int what = 3;
    CHECK(card.changes.index(0, what).data().toString() == QStringLiteral("priority: no → yes"));
    CHECK(card.changes.index(1, what).data().toString()
          == QStringLiteral("phone: – → 0237 3861 234"));
}

TEST_CASE("A wrong phone number is told beside the field, kept as typed and not written", "[ui]")
{
    UnitsStory story;
    const UnitId id = story.unit(true).id;
    story.page->showUnit(id);
    story.type(QStringLiteral("phone"), QStringLiteral("ring me"));
    FieldEditor *editor = story.page->detail().form()->editor(QStringLiteral("phone"));
    CHECK(!editor->problemShown().isEmpty());
    CHECK(editor->typed() == QStringLiteral("ring me"));
    CHECK(story.window->plan().waitingEdits() == 0);
    QTest::keyClick(story.line(QStringLiteral("phone")), Qt::Key_Escape);
    CHECK(editor->problemShown().isEmpty());
    CHECK(editor->typed().isEmpty());
}

TEST_CASE("Units are found by any of their spellings, without tone marks", "[ui]")
{
    UnitsStory story;
    const UnitId id = story.unit(true).id;
    setAliases(story.window->plan(), id, {QStringLiteral("Đơn vị thử tên khác")}, {});
    waitFor([&] {
        const auto &aliases = story.index().aliases(id);
        return std::any_of(aliases.begin(), aliases.end(), [](const Alias *alias) {
            return alias->text == QStringLiteral("Đơn vị thử tên khác");
        });
    });
    story.page->focusSearch();
    auto *line = story.page->list().filter()->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, QStringLiteral("thu ten khac"));
    const QAbstractItemModel *rows = story.page->list().table()->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data(DataTable::idRole).toString() == id.toString());
}

TEST_CASE("The list is narrowed by state and team at once, with counts", "[ui]")
{
    UnitsStory story;
    UnitsModel model(story.window->plan());
    CHECK(model.count(UnitsModel::State::WithoutDate) == 41);
    CHECK(model.count(UnitsModel::State::Inspected) == 41);
    const TeamId team = story.window->plan().view()->campaign->teams.front().id;
    model.setFilter({UnitsModel::State::WithoutDate, team, {}, {}});
    CHECK(model.rowCount() == static_cast<int>(story.index().assignmentsOfTeam(team).size()));
    CHECK(model.rowCount() > 0);
}

TEST_CASE("An agency that inspects and is inspected shows both roles", "[ui]")
{
    UnitsStory story;
    const auto &units = story.window->plan().view()->campaign->units;
    const auto both = std::ranges::find_if(units, [&](const Unit &unit) {
        return unit.inspected && !story.index().membershipsOfAgency(unit.id).empty();
    });
    REQUIRE(both != units.end());
    story.page->showUnit(both->id);
    CHECK(story.page->detail().model().roles().size() >= 2);
}

TEST_CASE("The area of several selected units is set in one step", "[ui]")
{
    UnitsStory story;
    const auto &inspected = story.index().inspectedUnits();
    const UnitId a = inspected.at(0)->id;
    const UnitId b = inspected.at(1)->id;
    story.selectTwo(a, b);
    setArea(story.window->plan(), story.page->list().selected(), QStringLiteral("Tuyến Bắc"));
    waitFor([&] { return story.index().unit(b)->area == QStringLiteral("Tuyến Bắc"); });
    CHECK(story.index().unit(a)->area == QStringLiteral("Tuyến Bắc"));
    CHECK(story.page->list().selected().size() == 2); // still selected
    story.window->plan().undo();
    waitFor([&] { return story.index().unit(a)->area.isEmpty(); });
    CHECK(story.index().unit(b)->area.isEmpty());
}

TEST_CASE("Two records of one unit are shown side by side and made one, undoably", "[ui]")
{
    UnitsStory story;
    const UnitId kept = story.unit(true).id;
    const QString name = story.unit(true).name;
    Unit twin;
    twin.name = QStringLiteral("Bản ghi trùng");
    twin.kind = story.unit(true).kind;
    twin.phone = QStringLiteral("0237 111 222");
    addUnit(story.window->plan(), twin, {});
    const auto second = [&]() -> const Unit * {
        const auto &units = story.window->plan().view()->campaign->units;
        const auto it = std::ranges::find(units, twin.name, &Unit::name);
        return it == units.end() ? nullptr : &*it;
    };
    waitFor([&] { return second() != nullptr; });
    story.selectTwo(kept, second()->id);
    QTest::mouseClick(story.page->findChild<QPushButton *>(QStringLiteral("merge")),
                      Qt::LeftButton);
    auto *first = story.page->findChild<QRadioButton *>(QStringLiteral("keepFirst"));
    REQUIRE(first->isVisible());
    auto *other = story.page->findChild<QRadioButton *>(QStringLiteral("keepSecond"));
    // What more refers to is proposed to be kept.
    CHECK((first->isChecked() ? first : other)->text().contains(name));
    QTest::mouseClick(story.page->findChild<QPushButton *>(QStringLiteral("mergeNow")),
                      Qt::LeftButton);
    waitFor([&] { return second() == nullptr; });
    CHECK(story.index().unit(kept)->phone == twin.phone);
    const auto &aliases = story.index().aliases(kept);
    CHECK(std::ranges::any_of(aliases, [&](const Alias *a) { return a->text == twin.name; }));
    story.window->plan().undo();
    waitFor([&] { return second() != nullptr; });
    CHECK(story.index().unit(kept)->phone.isEmpty());
}

TEST_CASE("A new unit is entered by keyboard and chosen", "[ui]")
{
    UnitsStory story;
    DataTable *table = story.page->list().table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    auto *name = story.page->findChild<QLineEdit *>(QStringLiteral("newUnitName"));
    waitFor([&] { return name->isVisible(); });
    QTest::keyClicks(name, QStringLiteral("Tram thu nghiem"));
    QTest::keyClick(name, Qt::Key_Return);
    waitFor([&] {
        const Unit *shown = story.page->detail().model().unit();
        return shown && shown->name == QStringLiteral("Tram thu nghiem");
    });
    QTest::keyClick(table, Qt::Key_Delete);
    waitFor([&] {
        const auto &units = story.window->plan().view()->campaign->units;
        return std::ranges::find(units, QStringLiteral("Tram thu nghiem"), &Unit::name)
               == units.end();
    });
}

TEST_CASE("The models of units keep the promises of Qt's item models while they change", "[ui]")
{
    UnitsStory story;
    using Tester = QAbstractItemModelTester;
    const auto fatal = Tester::FailureReportingMode::Fatal;
    UnitsModel units(story.window->plan());
    const Tester unitTester(&units, fatal);
    MergeModel merge(story.window->plan());
    const Tester mergeTester(&merge, fatal);
    UnitCardModel card(story.window->plan());
    const Tester visits(&card.visits, fatal);
    const Tester outline(&card.outline, fatal);
    const Tester changes(&card.changes, fatal);
    card.setUnit(story.unit(true).id);
    CHECK(card.outline.rowCount() > 10);
    merge.setUnits(story.unit(true).id, story.unit(false).id);
    CHECK(merge.rowCount() > 3);
    units.setFilter({UnitsModel::State::Inspecting, {}, {}, {}});
    CHECK(units.rowCount() > 0);
    setPriority(story.window->plan(), {story.unit(true).id}, true);
    waitFor([&] { return story.unit(true).priority; });
    units.refresh();
    card.refresh();
    card.requestChanges();
    waitFor([&] { return card.changes.rowCount() > 0; });
}

TEST_CASE("A name is chosen by parts of it, and one that means several is not", "[ui]")
{
    PickField field;
    field.setChoices({{QStringLiteral("1"), QStringLiteral("Phòng Nội vụ")},
                      {QStringLiteral("2"), QStringLiteral("Phòng Tư pháp")}});
    field.setText(QStringLiteral("noi vu"));
    CHECK(field.value() == QStringLiteral("1"));
    field.setText(QStringLiteral("phong"));
    CHECK(field.isUnknown());
    field.setText(QStringLiteral("phòng tư pháp"));
    CHECK(field.value() == QStringLiteral("2"));
    field.setText({});
    CHECK_FALSE(field.isUnknown());
}
