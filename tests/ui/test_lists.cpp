// SPDX-License-Identifier: GPL-3.0-or-later
// What every list can do: columns, copying, saved filters; and keys that parts handle themselves.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/navigation_bar.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/saved_filters.h"
#include "ui/widgets/search_proxy.h"
#include "ui/widgets/table_menu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace skt;

namespace {

DataTable &units(const Story &story)
{
    auto *table =
        story.pageOf<UnitsPage>().findChild<DataTable *>(QStringLiteral("unit-directory"));
    REQUIRE(table);
    return *table;
}

QMenu *openMenu(const DataTable &table)
{
    for (QMenu *menu : table.findChildren<QMenu *>()) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

void choose(DataTable &table, int column)
{
    auto *action = openMenu(table)->findChild<QAction *>(QStringLiteral("column-%1").arg(column));
    REQUIRE(action);
    action->trigger();
    openMenu(table)->close();
}

/// The menu under the star, filled as when it is opened.
QMenu &starMenu(SavedFilters &star)
{
    Q_EMIT star.menu()->aboutToShow();
    return *star.menu();
}

} // namespace

TEST_CASE("Columns are chosen by keyboard and at the header, and stay chosen", "[ui][lists]")
{
    {
        Story story;
        story.createSample();
        story.showPageOf<UnitsPage>();
        DataTable &table = units(story);
        table.setFocus();
        const int phone = 3;
        const bool before = table.isColumnHidden(phone);
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        REQUIRE(openMenu(table));
        choose(table, phone);
        CHECK(table.isColumnHidden(phone) != before);
        Q_EMIT table.horizontalHeader()->customContextMenuRequested(QPoint(4, 4));
        REQUIRE(openMenu(table));
        choose(table, phone);
        CHECK(table.isColumnHidden(phone) == before);
        table.showColumnChosen(phone, before);
        story.window->resize(1900, 900); // a wider window leaves what was chosen
        QCoreApplication::processEvents();
        CHECK(table.isColumnHidden(phone) != before);
        table.showColumnChosen(0, true);
        story.answers = {};
    }
    {
        Story story;
        story.createSample();
        story.showPageOf<UnitsPage>();
        CHECK(units(story).columnsChosen());
    }
    for (const char *group : {"columns", "columns-chosen", "order"})
        QSettings().remove(QString::fromLatin1(group));
}

TEST_CASE("The last column cannot be hidden", "[ui][lists]")
{
    Story story;
    story.createSample();
    story.showPageOf<PapersPage>();
    DataTable &table = *story.pageOf<PapersPage>().findChild<DataTable *>();
    for (int column = 1; column < table.model()->columnCount(); ++column)
        table.showColumnChosen(column, false);
    const QMenu *menu = tableMenu(table);
    CHECK_FALSE(menu->findChild<QAction *>(QStringLiteral("column-0"))->isEnabled());
    CHECK(menu->findChild<QAction *>(QStringLiteral("column-1"))->isEnabled());
    story.window.reset();
    for (const char *group : {"columns", "columns-chosen", "order"})
        QSettings().remove(QString::fromLatin1(group));
}

TEST_CASE("A whole list is copied with its headings, as it is filtered and sorted", "[ui][lists]")
{
    Story story;
    story.createSample();
    story.showPageOf<UnitsPage>();
    DataTable &table = units(story);
    table.proxy()->setQuery(QStringLiteral("quang b"));
    QMenu *menu = tableMenu(table);
    menu->findChild<QAction *>(QStringLiteral("copyList"))->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == table.proxy()->rowCount() + 1);
    CHECK(lines.front().startsWith(table.model()->headerData(0, Qt::Horizontal).toString()));
    CHECK(lines.at(1).contains(table.model()->index(0, 0).data().toString()));
    CHECK(lines.front().count(QLatin1Char('\t')) == lines.at(1).count(QLatin1Char('\t')));
}

TEST_CASE("A filter is saved under what it chooses, brought back and let go", "[ui][lists]")
{
    QSettings().remove(QStringLiteral("filters"));
    Story story;
    story.createSample();
    story.showPageOf<UnitsPage>();
    UnitsPage &page = story.pageOf<UnitsPage>();
    auto *star = page.findChild<SavedFilters *>();
    auto *line = page.findChild<FilterLine *>()->findChild<QLineEdit *>();
    auto *team = page.findChild<QComboBox *>(QStringLiteral("team"));
    REQUIRE((star && line && team));
    CHECK_FALSE(starMenu(*star).findChild<QAction *>(QStringLiteral("saveFilter"))->isEnabled());
    QTest::keyClicks(line, QStringLiteral("quang"));
    team->setCurrentIndex(2);
    Q_EMIT team->activated(2);
    const int shown = units(story).proxy()->rowCount();
    CHECK(shown > 0);
    starMenu(*star).findChild<QAction *>(QStringLiteral("saveFilter"))->trigger();
    REQUIRE(star->names().size() == 1);
    CHECK(star->names().front().contains(QStringLiteral("quang")));
    CHECK(star->names().front().contains(team->currentText()));

    line->clear();
    team->setCurrentIndex(0);
    Q_EMIT team->activated(0);
    CHECK(units(story).proxy()->rowCount() > shown);
    starMenu(*star).actions().front()->trigger();
    CHECK(units(story).proxy()->rowCount() == shown);
    CHECK(line->text() == QStringLiteral("quang"));
    CHECK(team->currentIndex() == 2);
    CHECK(starMenu(*star).actions().front()->isChecked());

    auto *letting = starMenu(*star).findChild<QMenu *>(QStringLiteral("removeFilter"));
    letting->actions().front()->trigger();
    CHECK(star->names().isEmpty());
}

TEST_CASE("Every list with a filter can save it", "[ui][lists]")
{
    Story story;
    story.createSample();
    for (int number = 0; number < story.window->pageCount(); ++number) {
        for (const FilterLine *line : story.window->page(number).findChildren<FilterLine *>()) {
            const bool saves = !line->parentWidget()->findChildren<SavedFilters *>().isEmpty();
            INFO(number);
            CHECK(saves);
        }
    }
}

TEST_CASE("Keys that a part handles itself are in the list of keys", "[ui][keys]")
{
    Story story;
    story.openSample();
    story.window->activateWindow();
    story.board().setFocus();
    const auto all = [&] {
        return commandsOf(*story.window->currentPage(), QStringLiteral("page"));
    };
    const auto withKeys = [&](const QString &keys) {
        const auto commands = all();
        return std::ranges::count(commands, keys, &Command::keys);
    };
    CHECK(withKeys(QStringLiteral("X")) == 1);
    CHECK(withKeys(QStringLiteral("Ctrl+Space")) == 1);
    waitFor([&] { return story.board().hasFocus(); });
    CHECK(withKeys(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)) == 1);
    story.showPageOf<OverviewPage>();
    CHECK(withKeys(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)) <= 1);
}

TEST_CASE("Ctrl and a figure show the page at once", "[ui][keys]")
{
    Story story;
    story.createSample();
    story.window->activateWindow();
    waitFor([&] { return story.window->isActiveWindow(); });
    for (int number = 0; number < story.window->pageCount(); ++number)
        story.window->showPage(number); // they are there
    QTest::keyClick(story.window.get(), Qt::Key_3, Qt::ControlModifier);
    // Without waiting for a button that first shows itself pressed.
    CHECK(story.window->currentPage() == &story.window->page(2));
}
