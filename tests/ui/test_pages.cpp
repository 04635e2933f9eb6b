// SPDX-License-Identifier: GPL-3.0-or-later
// The pages by their own buttons: clashes, history, printing, lists, the look.
#include "core/documents/page_layout.h"
#include "core/documents/papers.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/rows_model.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/schedule/clash_panel.h"
#include "ui/session/plan_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_proxy.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListView>
#include <QRegularExpression>
#include <QTabWidget>

using namespace skt;

namespace {

void place(Story &story, const BoardCard &card, QDate date)
{
    placeVisit(
        story.window->plan(), card.key.team, card.key.unit, card.visit, date, DayPart::Morning);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    waitFor([&] {
        const BoardCard *now = story.schedule().board().card(card.key);
        return now && now->date == date && now->visit;
    });
}

/// Two cards of team 1.
std::pair<BoardCard, BoardCard> twoCards(const Story &story)
{
    const auto cards = story.board().model().cardsAt({0, -1, DayPart::Morning});
    REQUIRE(cards.size() > 1);
    return {*cards[0], *cards[1]};
}

/// Clicks the row of the first clash that fits.
template<typename Fits>
void chooseClash(const Story &story, Fits fits)
{
    auto *list = story.schedule().findChild<QListView *>(QStringLiteral("clashList"));
    REQUIRE(list);
    const auto &conflicts = story.window->plan().view()->check.conflicts;
    const auto it = std::find_if(conflicts.begin(), conflicts.end(), fits);
    REQUIRE(it != conflicts.end());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ConflictModel::KeyRole).toString() != it->key())
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        return;
    }
    FAIL("the clash is not in the list");
}

QPushButton *button(QWidget &page, const char *name)
{
    auto *found = page.findChild<QPushButton *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

int pagesOf(const QString &pdf)
{
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(file.readAll());
    return static_cast<int>(text.count(QRegularExpression(QStringLiteral("/Type /Page\\b(?!s)"))));
}

} // namespace

TEST_CASE("A clash is accepted by the panel's button with the reason that is given", "[ui]")
{
    Story story;
    story.openSample();
    chooseClash(story, [](const Conflict &conflict) {
        return conflict.severity == Severity::Warning && canBeWaived(conflict);
    });
    QPushButton *accept = button(story.schedule(), "acceptClash");
    waitFor([&] { return accept->isVisible(); });
    story.answers.reason.reset();
    QTest::mouseClick(accept, Qt::LeftButton); // thought better of it
    CHECK(story.window->plan().waitingEdits() == 0);
    story.answers.reason = WaiverReason{QStringLiteral("agreed by telephone"), {}, {}};
    QTest::mouseClick(accept, Qt::LeftButton);
    waitFor([&] { return story.window->plan().view()->check.waived == 1; });
}

TEST_CASE("A click on a remedy settles the clash", "[ui]")
{
    Story story;
    story.openSample();
    const auto [first, second] = twoCards(story);
    place(story, first, QDate(2023, 8, 4));
    place(story, second, QDate(2023, 8, 4));
    REQUIRE(story.window->plan().view()->check.errors > 0);
    const int errors = story.window->plan().view()->check.errors;
    chooseClash(story, [](const Conflict &conflict) {
        return conflict.severity == Severity::Error && conflict.visits.size() == 2;
    });
    waitFor([&] {
        return story.schedule().findChild<QPushButton *>(QStringLiteral("remedy")) != nullptr;
    });
    QPushButton *remedy = button(story.schedule(), "remedy");
    waitFor([&] { return remedy->isVisible(); });
    QTest::mouseClick(remedy, Qt::LeftButton);
    waitFor([&] { return story.window->plan().view()->check.errors < errors; });
}

TEST_CASE("One line of the history is taken back, later ones stay", "[ui]")
{
    Story story;
    story.openSample();
    const auto [first, second] = twoCards(story);
    place(story, first, QDate(2023, 8, 4));
    place(story, second, QDate(2023, 8, 7));
    story.showPageOf<PlanPage>();
    auto &page = story.pageOf<PlanPage>();
    page.tabs()->setCurrentIndex(page.tabs()->count() - 1);
    auto *table = page.findChild<DataTable *>(QStringLiteral("history"));
    REQUIRE(table);
    waitFor([&] { return table->model()->rowCount() == 3; }); // made, placed, placed
    table->selectRow(1);                                      // newest first
    QPushButton *undo = button(page, "undoChosen");
    waitFor([&] { return undo->isEnabled(); });
    QTest::mouseClick(undo, Qt::LeftButton);
    waitFor([&] { return table->model()->rowCount() == 4; }); // the tab follows
    const BoardModel &board = story.schedule().board();
    CHECK_FALSE(board.card(first.key)->date);
    CHECK(board.card(second.key)->date == QDate(2023, 8, 7));
}

TEST_CASE("The schedule as a paper is printed on as many pages as it has", "[ui]")
{
    Story story;
    story.openSample();
    place(story, twoCards(story).first, QDate(2023, 8, 4));
    const PlanViewPtr view = story.window->plan().view();
    const auto paper = buildPaper(
        view->index, view->environment, {QStringLiteral("registered-schedule"), {}, {}, true});
    REQUIRE(paper);
    const int pages = PageLayout(*paper).pageCount();
    story.answers.printTo = story.path(QStringLiteral("printed.pdf"));
    QSignalSpy told(&story.schedule(), &WindowPage::told);
    auto *print = story.schedule().findChild<QAction *>(QStringLiteral("printPaper"));
    REQUIRE(print);
    print->trigger();
    waitFor([&] { return told.count() == 1; });
    CHECK(pagesOf(*story.answers.printTo) == pages);
}

TEST_CASE("Ctrl+C copies the selected rows as a table", "[ui]")
{
    Story story;
    story.openSample();
    story.showPageOf<PapersPage>();
    auto *table = story.pageOf<PapersPage>().findChild<DataTable *>(QStringLiteral("papers"));
    REQUIRE(table->model()->rowCount() > 2);
    const auto rowAt = [table](int row) {
        return table->visualRect(table->model()->index(row, 0)).center();
    };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rowAt(0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, rowAt(1));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    INFO(QGuiApplication::clipboard()->text().toStdString());
    REQUIRE(lines.size() == 2);
    for (const QString &line : lines)
        CHECK(line.count(QLatin1Char('\t')) == table->model()->columnCount() - 1);
    CHECK(lines[0].startsWith(table->model()->index(0, 0).data().toString()));
}

TEST_CASE("A page that nobody looks at is brought up to date when it is shown", "[ui]")
{
    Story story;
    story.openSample();
    story.showPageOf<PapersPage>();
    auto *table = story.pageOf<PapersPage>().findChild<DataTable *>(QStringLiteral("papers"));
    const QAbstractItemModel *rows = table->proxy()->sourceModel();
    QSignalSpy rebuilt(rows, &QAbstractItemModel::modelReset);
    story.showPageOf<SchedulePage>();
    place(story, twoCards(story).first, QDate(2023, 8, 4));
    CHECK(rebuilt.count() == 0);
    story.showPageOf<PapersPage>();
    CHECK(rebuilt.count() > 0);
}

TEST_CASE("A list's order is remembered", "[ui]")
{
    RowsModel rows;
    rows.setHeaders({QStringLiteral("a"), QStringLiteral("b")});
    const auto cell = [](const QString &text) {
        RowsModel::Cell made;
        made.text = text;
        return made;
    };
    rows.setRows({{1, {}, {cell(QStringLiteral("x")), cell(QStringLiteral("1"))}},
                  {2, {}, {cell(QStringLiteral("y")), cell(QStringLiteral("2"))}}});
    const auto first = [&rows](bool sort) {
        DataTable table(QStringLiteral("remembered"));
        table.setRows(&rows);
        if (sort)
            table.sortByColumn(1, Qt::DescendingOrder);
        return table.model()->index(0, 0).data().toString();
    };
    CHECK(first(false) == QStringLiteral("x"));
    CHECK(first(true) == QStringLiteral("y"));
    CHECK(first(false) == QStringLiteral("y"));
}

TEST_CASE("The look is chosen in the menu, at once and for the next time", "[ui]")
{
    Story story;
    story.openSample();
    const QColor light = look().quiet;
    QLabel *label = quietText(QStringLiteral("x"), &story.schedule());
    REQUIRE(label->palette().color(QPalette::WindowText) == light);
    const QImage before = story.window->grab().toImage();
    story.window->findChild<QAction *>(QStringLiteral("lookDark"))->trigger();
    CHECK(look().dark);
    CHECK(chosenLook() == LookChoice::Dark);
    CHECK(QGuiApplication::palette().color(QPalette::Window) == look().window);
    CHECK(look().quiet != light);
    CHECK(label->palette().color(QPalette::WindowText) == look().quiet);
    const QImage after = story.window->grab().toImage();
    CHECK(after.pixelColor(2, after.height() / 2).lightness()
          < before.pixelColor(2, before.height() / 2).lightness());
    story.window->findChild<QAction *>(QStringLiteral("lookLight"))->trigger();
    CHECK_FALSE(look().dark);
    CHECK(label->palette().color(QPalette::WindowText) == light);
    CHECK(story.window->grab().toImage() == before);
    story.window->findChild<QAction *>(QStringLiteral("lookSystem"))->trigger();
    CHECK(chosenLook() == LookChoice::System);
    applyLook(false);
}

TEST_CASE("The board does not scroll sideways beside clashes or under a proposal", "[ui]")
{
    Story story;
    story.openSample();
    ProposalModel &proposal = story.schedule().proposal();
    proposal.setSeconds(0.5);
    proposal.start();
    waitFor([&] { return proposal.proposal() != nullptr; });
    QCoreApplication::processEvents();
    CHECK(story.board().horizontalScrollBar()->maximum() == 0);
    chooseClash(story, [](const Conflict &) { return true; });
    QCoreApplication::processEvents();
    CHECK(story.board().horizontalScrollBar()->maximum() == 0);
    CHECK(story.window->width() == 1366);
}
