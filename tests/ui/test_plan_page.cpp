// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's page: every setting, and the plan's own lists.
#include "core/domain/setting_fields.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/setting_groups.h"
#include "ui/pages/plan/area_days_pane.h"
#include "ui/pages/plan/backups_pane.h"
#include "ui/pages/plan/calendar_pane.h"
#include "ui/pages/plan/lists_pane.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/span_field.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

using namespace skt;

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

class PlanLists : public Story
{
public:
    PlanLists()
    {
        createSample();
        showPageOf<PlanPage>();
        pane = window->findChild<ListsPane *>();
        REQUIRE(pane);
        pageOf<PlanPage>().tabs()->setCurrentWidget(pane);
    }

    void click(const char *name)
    {
        auto *button = pane->findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        waitFor([this] { return window->plan().waitingEdits() == 0; });
    }
    [[nodiscard]] DataTable &table() const
    {
        return *pane->findChild<DataTable *>(QStringLiteral("planList"));
    }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    /// What the file holds now.
    [[nodiscard]] QStringList stored(PlanList list) const
    {
        QStringList texts;
        for (const PlanListRow &row : planListRows(*window->plan().view()->campaign, list))
            texts << row.values.join(QLatin1Char(' ')).trimmed();
        return texts;
    }

    ListsPane *pane = nullptr;
};

} // namespace

TEST_CASE("Every setting of the plan can be reached on its page", "[ui][plan]")
{
    QStringList reached;
    for (const SettingsModel::Group &group : settingGroups()) {
        for (const SettingsModel::Field &field : group.fields)
            reached << field.key << field.wordsKey;
    }
    for (const SettingField &field : settingFields()) {
        CAPTURE(field.key);
        CHECK(reached.contains(field.key));
    }
}

TEST_CASE("A content is moved, changed and removed by its buttons, and all is undone", "[ui][plan]")
{
    PlanLists story;
    const QStringList before = story.stored(PlanList::Contents);
    REQUIRE(before.size() == 11);
    story.choose(1);
    story.click("listUp");
    waitFor([&] { return story.stored(PlanList::Contents) != before; });
    const QStringList moved = story.stored(PlanList::Contents);
    CHECK(moved.first().section(QLatin1Char(' '), 1) == before.at(1).section(QLatin1Char(' '), 1));
    auto *text =
        story.pane->findChild<FieldEditor *>(QStringLiteral("text"))->findChild<QPlainTextEdit *>();
    story.choose(0);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Changed by hand."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] {
        return story.stored(PlanList::Contents)
            .first()
            .endsWith(QStringLiteral("Changed by hand."));
    });
    INFO("changed");
    story.click("listRemove");
    waitFor([&] { return story.stored(PlanList::Contents).size() == 10; });
    for (int step = 0; step < 3; ++step) {
        CAPTURE(step);
        const QStringList now = story.stored(PlanList::Contents);
        story.window->plan().undo();
        waitFor([&] { return story.stored(PlanList::Contents) != now; });
        waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    }
    CHECK(story.stored(PlanList::Contents) == before);
}

TEST_CASE("A line is added to every list, and edited where it stands", "[ui][plan]")
{
    PlanLists story;
    auto *choice = story.pane->findChild<QComboBox *>(QStringLiteral("planListChoice"));
    for (const PlanList list : planLists()) {
        CAPTURE(planListWord(list));
        const auto place = std::ranges::find(planLists(), list) - planLists().begin();
        choice->setCurrentIndex(static_cast<int>(place));
        Q_EMIT choice->activated(static_cast<int>(place));
        const auto count = story.stored(list).size();
        story.click("listAdd");
        waitFor([&] { return story.stored(list).size() == count + 1; });
    }
    // The last one: abbreviations, with a short form typed into its field.
    story.choose(0);
    auto *line =
        story.pane->findChild<FieldEditor *>(QStringLiteral("short"))->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("CCHC"));
    QTest::keyClick(line, Qt::Key_Return);
    waitFor([&] {
        return std::ranges::count(story.window->plan().view()->campaign->abbreviations,
                                  vi("CCHC"),
                                  &Abbreviation::shortForm)
               == 1;
    });
}

TEST_CASE("The day's backup is restored, asked first, and that is undone", "[ui][plan]")
{
    PlanLists story;
    story.click("listAdd");
    waitFor([&] { return story.stored(PlanList::Contents).size() == 12; });
    auto *pane = story.window->findChild<BackupsPane *>();
    REQUIRE(pane);
    story.pageOf<PlanPage>().tabs()->setCurrentWidget(pane);
    auto *table = pane->findChild<DataTable *>(QStringLiteral("backupList"));
    waitFor([&] { return table->model()->rowCount() == 1; });
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *restore = pane->findChild<QPushButton *>(QStringLiteral("restoreBackup"));
    story.answers.confirmed = false;
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(story.answers.confirmations == 1);
    CHECK(story.window->plan().waitingEdits() == 0);
    story.answers.confirmed = true;
    QTest::mouseClick(restore, Qt::LeftButton);
    waitFor([&] { return story.stored(PlanList::Contents).size() == 11; });
    story.window->plan().undo();
    waitFor([&] { return story.stored(PlanList::Contents).size() == 12; });
}

TEST_CASE("A copy of the plan is made at any time", "[ui][plan]")
{
    PlanLists story;
    auto *pane = story.window->findChild<BackupsPane *>();
    REQUIRE(pane);
    story.pageOf<PlanPage>().tabs()->setCurrentWidget(pane);
    story.answers.newPlan = story.path(QStringLiteral("copy.db"));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("backUpNow")), Qt::LeftButton);
    waitFor([&] { return QFileInfo::exists(*story.answers.newPlan); });
    const auto copy = PlanFile::open(*story.answers.newPlan, PlanFile::Mode::ReadOnly);
    REQUIRE(copy);
    CHECK(copy->campaignId()
          == PlanFile::open(story.window->plan().path(), PlanFile::Mode::ReadOnly)->campaignId());
}

TEST_CASE("A day of the plan's own changes the working calendar, and is removed again",
          "[ui][plan]")
{
    PlanLists story;
    auto *pane = story.window->findChild<CalendarPane *>();
    REQUIRE(pane);
    story.pageOf<PlanPage>().tabs()->setCurrentWidget(pane);
    const QDate date(2023, 8, 16);
    const auto worked = [&] {
        return story.window->plan().view()->index.calendar().isWorkingDay(date);
    };
    REQUIRE(worked());
    auto *line =
        pane->findChild<QWidget *>(QStringLiteral("calendarDate"))->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("16/8/2023"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(pane->findChild<QLineEdit *>(QStringLiteral("calendarName")),
                     QStringLiteral("local holiday"));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("calendarEnter")),
                      Qt::LeftButton);
    waitFor([&] { return !worked(); });
    CHECK(story.window->plan().view()->index.calendar().whyNotWorked(date)
          == QStringLiteral("local holiday"));
    auto *table = pane->findChild<DataTable *>(QStringLiteral("calendarDays"));
    CHECK(table->model()->rowCount() > 5);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("calendarRemove")),
                      Qt::LeftButton);
    waitFor(worked);
}

TEST_CASE("A day off of a whole area reaches each of its units, and is taken away again",
          "[ui][plan]")
{
    PlanLists story;
    auto *pane = story.window->findChild<AreaDaysPane *>();
    REQUIRE(pane);
    story.pageOf<PlanPage>().tabs()->setCurrentWidget(pane);
    auto *add = pane->findChild<QPushButton *>(QStringLiteral("addDayOff"));
    CHECK_FALSE(add->isEnabled()); // there is no area yet
    const UnitId unit = story.window->plan().view()->index.inspectedUnits().front()->id;
    setArea(story.window->plan(), {unit}, QStringLiteral("Tuyen Bac"));
    auto *area = pane->findChild<QComboBox *>(QStringLiteral("dayOffArea"));
    waitFor([&] { return area->currentText() == QStringLiteral("Tuyen Bac"); });
    auto *from = pane->findChild<SpanField *>()->findChild<QLineEdit *>();
    from->setFocus();
    QTest::keyClicks(from, QStringLiteral("8/8/2023"));
    QTest::keyClick(from, Qt::Key_Return);
    REQUIRE(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    const auto daysOff = [&] {
        return story.window->plan().view()->index.daysOffOfUnit(unit).size();
    };
    waitFor([&] { return daysOff() == 1; });
    auto *table = pane->findChild<DataTable *>(QStringLiteral("area-days-off"));
    REQUIRE(table->model()->rowCount() == 1);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    waitFor([&] { return daysOff() == 0; });
}
