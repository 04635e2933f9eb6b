// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule's page beyond one card: a day that falls, agreement, several at once, swap, views.
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/pages/schedule/board_print.h"
#include "ui/pages/schedule/grid_print.h"
#include "ui/pages/schedule/grid_view.h"
#include "ui/pages/schedule/postpone_dialog.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/paper_look.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QToolButton>

using namespace skt;

namespace {

constexpr DayPart morning = DayPart::Morning;
constexpr DayPart afternoon = DayPart::Afternoon;

/// Puts the first waiting visit of a team there, by its own row's keys.
CardKey place(Story &story, int team, int day, DayPart part)
{
    BoardModel &model = story.schedule().board();
    const auto waiting = model.cardsAt({team, -1, morning});
    REQUIRE(!waiting.empty());
    const CardKey key = waiting.front()->key;
    REQUIRE(model.pickUp(key));
    REQUIRE(model.drop({team, day, part}));
    waitFor([&] { return story.window->plan().waitingEdits() == 0 && model.card(key)->visit; });
    return key;
}

QPoint centre(const BoardView &board, const BoardSlot &slot)
{
    return board.visibleRect(slot).center();
}

void drag(BoardView &board, const BoardSlot &from, const BoardSlot &to, bool letGo = true)
{
    QWidget *port = board.viewport();
    const QPoint begin = centre(board, from);
    QTest::mousePress(port, Qt::LeftButton, {}, begin);
    QTest::mouseMove(port, begin + QPoint(14, 6));
    QTest::mouseMove(port, centre(board, to));
    if (letGo)
        QTest::mouseRelease(port, Qt::LeftButton, {}, centre(board, to));
}

std::size_t historyLength(Story &story)
{
    OpenPlan &plan = story.window->plan();
    QSignalSpy come(&plan, &OpenPlan::historyChanged);
    plan.requestHistory();
    waitFor([&] { return come.count() > 0; });
    return plan.history()->size();
}

void rightClick(BoardView &board, QPoint place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, board.viewport()->mapToGlobal(place));
    QApplication::sendEvent(board.viewport(), &event);
}

/// Chooses an entry of the filter's menu.
void filterBy(const SchedulePage &page, const char *menu, int entry)
{
    auto *opener = page.findChild<QToolButton *>(QStringLiteral("scheduleFilter"));
    REQUIRE(opener);
    Q_EMIT opener->menu()->aboutToShow();
    auto *part = opener->menu()->findChild<QMenu *>(QString::fromLatin1(menu));
    REQUIRE(part);
    REQUIRE(part->actions().size() > entry);
    part->actions().at(entry)->trigger();
}

} // namespace

TEST_CASE("A day falls: a click on its header, one on the menu, one on the button", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey first = place(story, 0, 4, morning);
    const CardKey second = place(story, 1, 4, afternoon);
    const CardKey other = place(story, 2, 5, morning);
    BoardView &board = story.board();
    BoardModel &model = board.model();
    const std::size_t before = historyLength(story);

    rightClick(board, board.geometryOfBoard().dayHeader(4).center()); // one
    auto *menu = story.schedule().findChild<QMenu *>(QStringLiteral("boardMenu"));
    REQUIRE(menu);
    REQUIRE(!menu->actions().isEmpty());
    QTest::mouseClick(
        menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center()); // two
    auto *dialog = story.schedule().findChild<PostponeDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QListWidget *>(QStringLiteral("visitsHit"))->count() == 2);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("putOff"));
    CHECK_FALSE(button->isEnabled()); // a reason is demanded
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reason")),
                     QStringLiteral("bao so 3"));
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton); // three

    CHECK_FALSE(model.card(first)->date); // shown at once
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(model.card(first)->state == VisitState::Postponed);
    CHECK_FALSE(model.card(second)->date);
    CHECK(model.card(other)->date);
    CHECK(historyLength(story) == before + 1);
    story.window->plan().undo();
    waitFor([&] { return model.card(first)->date && model.card(second)->date; });
}

TEST_CASE("Only the visits chosen on the board are put off by the button", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey chosen = place(story, 0, 4, morning);
    const CardKey left = place(story, 1, 4, morning);
    BoardView &board = story.board();
    QTest::mouseClick(
        board.viewport(), Qt::LeftButton, Qt::ControlModifier, centre(board, {0, 4, morning}));
    CHECK(board.model().isSelected(chosen));
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("putOffDay")),
                      Qt::LeftButton);
    auto *dialog = story.schedule().findChild<PostponeDialog *>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reason")),
                     QStringLiteral("hop dot xuat"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("putOff")), Qt::LeftButton);
    waitFor([&] { return board.model().card(chosen)->state == VisitState::Postponed; });
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    waitFor([&] { return board.model().card(left)->date.has_value(); }); // as the file has it
    CHECK_FALSE(board.model().card(chosen)->date);
}

TEST_CASE("What moves after the schedule was agreed shows where it stood, and is counted", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey key = place(story, 0, 4, morning);
    place(story, 1, 4, morning);
    BoardModel &model = story.schedule().board();
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("agreeSchedule")),
                      Qt::LeftButton);
    auto *accept = story.schedule().findChild<QPushButton *>(QStringLiteral("askAccept"));
    REQUIRE(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    waitFor([&] { return model.view()->campaign->plan.agreedOn.has_value(); });
    CHECK(model.changesAfterAgreement() == 0);

    const QDate old = *model.card(key)->date;
    REQUIRE(model.pickUp(key));
    REQUIRE(model.drop({0, 5, afternoon}));
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    REQUIRE(model.card(key)->agreed);
    CHECK(model.card(key)->agreed->date == old);
    CHECK(model.changesAfterAgreement() == 1);
    auto *filter = story.schedule().findChild<QToolButton *>(QStringLiteral("filterChanges"));
    REQUIRE(filter->isVisible());
    CHECK(filter->text().contains(QStringLiteral("1")));
    QTest::mouseClick(filter, Qt::LeftButton);
    CHECK_FALSE(model.card(key)->filteredOut);
    CHECK(model.cardsAt({1, 4, morning}).front()->filteredOut);
}

TEST_CASE("A card let go on another of its team changes places with it in one step", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey a = place(story, 0, 4, morning);
    const CardKey b = place(story, 0, 6, afternoon);
    BoardView &board = story.board();
    BoardModel &model = board.model();
    const QDate dateOfA = *model.card(a)->date;
    const QDate dateOfB = *model.card(b)->date;
    const std::size_t before = historyLength(story);
    drag(board, {0, 4, morning}, {0, 6, afternoon}, false);
    CHECK(board.bubbleText().contains(model.card(b)->fullName)); // said before it is done
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, centre(board, {0, 6, afternoon}));
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(model.card(a)->date == dateOfB);
    CHECK(model.card(a)->part == afternoon);
    CHECK(model.card(b)->date == dateOfA);
    CHECK(model.card(b)->part == morning);
    CHECK(historyLength(story) == before + 1);

    board.setFocus(); // and back by keyboard
    board.setCursor({0, 4, morning});
    QTest::keyClick(&board, Qt::Key_Space);
    REQUIRE(model.carried() == b);
    board.setCursor({0, 6, afternoon});
    QTest::keyClick(&board, Qt::Key_X);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(model.card(a)->date == dateOfA);
    CHECK(model.card(b)->date == dateOfB);
}

TEST_CASE("Chosen cards move by the same working time, and go to the tray together", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey a = place(story, 0, 4, morning); // Monday 7 August
    const CardKey b = place(story, 1, 4, afternoon);
    BoardView &board = story.board();
    BoardModel &model = board.model();
    REQUIRE(model.days()[4].date == QDate(2023, 8, 7));
    for (const BoardSlot &slot : {BoardSlot{0, 4, morning}, BoardSlot{1, 4, afternoon}})
        QTest::mouseClick(
            board.viewport(), Qt::LeftButton, Qt::ControlModifier, centre(board, slot));
    REQUIRE(model.selection().size() == 2);
    const std::size_t before = historyLength(story);
    drag(board, {0, 4, morning}, {0, 11, afternoon}); // one week and a half-day on
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(model.card(a)->date == QDate(2023, 8, 14));
    CHECK(model.card(a)->part == afternoon);
    CHECK(model.card(b)->date == QDate(2023, 8, 15)); // from an afternoon to the next morning
    CHECK(model.card(b)->part == morning);
    CHECK(historyLength(story) == before + 1);

    board.setFocus();
    board.setCursor({0, 11, afternoon});
    REQUIRE(model.selection().size() == 2);
    QTest::keyClick(&board, Qt::Key_Delete);
    waitFor([&] { return !model.card(a)->date && !model.card(b)->date; });
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(historyLength(story) == before + 2);
}

TEST_CASE("A selection that would leave the plan's days is not moved", "[ui]")
{
    Story story;
    story.openSample();
    place(story, 0, 4, morning);
    place(story, 1, 20, afternoon);
    BoardModel &model = story.schedule().board();
    model.select({model.cardsAt({0, 4, morning}).front()->key,
                  model.cardsAt({1, 20, afternoon}).front()->key});
    REQUIRE(model.pickUp(model.selection().front()));
    CHECK_FALSE(model.mayDrop({0, 15, morning}));
    CHECK(!model.describeDrop({0, 15, morning}).isEmpty());
    CHECK(model.mayDrop({0, 4, afternoon}));
    CHECK(model.mayDrop({0, -1, morning}));
}

TEST_CASE("Shift and arrows choose cards, Escape forgets them", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey a = place(story, 0, 4, morning);
    const CardKey b = place(story, 0, 4, afternoon);
    BoardView &board = story.board();
    board.setFocus();
    board.setCursor({0, 4, morning});
    QTest::keyClick(&board, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(board.model().isSelected(a));
    CHECK(board.model().isSelected(b));
    CHECK(board.model().describeSlot({0, 4, morning}).contains(QStringLiteral("(")));
    QTest::keyClick(&board, Qt::Key_Escape);
    CHECK(board.model().selection().empty());
}

TEST_CASE("Kind and state narrow what is shown, with the count, until all is shown again", "[ui]")
{
    Story story;
    story.openSample();
    const BoardModel &model = story.board().model();
    auto *count = story.schedule().findChild<QLabel *>(QStringLiteral("filterCount"));
    REQUIRE(count);
    CHECK_FALSE(count->isVisible());
    filterBy(story.schedule(), "filterKind", 0);
    filterBy(story.schedule(), "filterState", 0);
    const auto shown = std::ranges::count(model.cards(), false, &BoardCard::filteredOut);
    CHECK(shown > 0);
    CHECK(shown < 41);
    CHECK(count->isVisible());
    CHECK(count->text().startsWith(QString::number(shown)));
    auto *all = story.schedule().findChild<QToolButton *>(QStringLiteral("clearFilter"));
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(std::ranges::count(model.cards(), false, &BoardCard::filteredOut) == 41);
    CHECK_FALSE(count->isVisible());
}

TEST_CASE("The filter of one team leaves its row only; zoom enlarges the board", "[ui]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    filterBy(story.schedule(), "filterTeam", 0);
    CHECK(board.model().teams().size() == 1);
    auto *chip = story.schedule().findChild<QToolButton *>(QStringLiteral("filterChip"));
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Space); // takes the filter away
    CHECK(board.model().teams().size() == 5);
    const int wide = board.geometryOfBoard().contentSize().width();
    QWheelEvent up(QPointF(50, 50),
                   board.viewport()->mapToGlobal(QPointF(50, 50)),
                   {},
                   QPoint(0, 240),
                   Qt::NoButton,
                   Qt::ControlModifier,
                   Qt::NoScrollPhase,
                   false);
    QApplication::sendEvent(board.viewport(), &up);
    CHECK(board.geometryOfBoard().contentSize().width() > wide);
    board.setZoom(1.0);
    CHECK(board.geometryOfBoard().contentSize().width() == wide);
    CHECK(board.horizontalScrollBar()->maximum() == 0);
    CHECK(board.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("A team's day off is hatched with its reason", "[ui]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    rightClick(board, centre(board, {0, 4, morning}));
    auto *menu = story.schedule().findChild<QMenu *>(QStringLiteral("boardMenu"));
    REQUIRE(menu);
    QAction *off = menu->actions().back();
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(off).center());
    auto *reason = story.schedule().findChild<QLineEdit *>(QStringLiteral("askText"));
    REQUIRE(reason);
    QTest::keyClicks(reason, QStringLiteral("tiep dan"));
    QTest::keyClick(reason, Qt::Key_Return);
    waitFor([&] { return !board.model().teamOffAt({0, 4, morning}).isEmpty(); });
    CHECK(board.model().describeSlot({0, 4, morning}).contains(QStringLiteral("tiep dan")));
    CHECK(board.model().teamOffAt({0, 4, afternoon}).isEmpty());
}

TEST_CASE("Every view shows the same visits; Enter leads from any of them to the card", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey key = place(story, 2, 4, morning);
    BoardView &board = story.board();
    auto *grid = story.schedule().findChild<GridView *>(QStringLiteral("scheduleGrid"));
    REQUIRE(grid);
    const QAbstractItemModelTester tester(&grid->grid());
    const auto views = story.schedule()
                           .findChild<QWidget *>(QStringLiteral("scheduleViews"))
                           ->findChildren<QToolButton *>();
    REQUIRE(views.size() == 5);
    for (int view = 1; view < 5; ++view) {
        INFO(view);
        QTest::mouseClick(views[view], Qt::LeftButton);
        REQUIRE(grid->isVisible());
        CHECK_FALSE(board.isVisible());
        const QModelIndex cell = grid->grid().cellOf(key);
        REQUIRE(cell.isValid());
        CHECK(!cell.data(Qt::ToolTipRole).toString().isEmpty());
        grid->setFocus();
        grid->setCurrentIndex(cell);
        CHECK(board.model().isSelected(key)); // chosen here is chosen everywhere
        QTest::keyClick(grid, Qt::Key_Return);
        CHECK(board.isVisible());
        CHECK(board.cursor() == BoardSlot{2, 4, morning});
    }
}

TEST_CASE("A draft is begun, changed, compared and adopted; the schedule stays until then", "[ui]")
{
    Story story;
    story.openSample();
    const CardKey key = place(story, 0, 4, morning);
    BoardModel &model = story.schedule().board();
    auto *chooser = story.schedule().findChild<QComboBox *>(QStringLiteral("draftChooser"));
    REQUIRE(chooser);
    QTest::keyClick(chooser, Qt::Key_End); // "New draft …"
    auto *name = story.window->findChild<QLineEdit *>(QStringLiteral("askText"));
    REQUIRE(name);
    QTest::keyClicks(name, QStringLiteral("mua bao"));
    QTest::keyClick(name, Qt::Key_Return);
    waitFor([&] { return model.draft().has_value(); });

    // On a Saturday it clashes, in the draft alone.
    auto *clashes = story.schedule().findChild<QLabel *>(QStringLiteral("clashSummary"));
    REQUIRE(clashes);
    REQUIRE(model.pickUp(key));
    REQUIRE(model.drop({0, 2, morning}));
    waitFor([&] { return model.card(key)->date == QDate(2023, 8, 5); });
    CHECK(clashes->text().startsWith(QStringLiteral("In the draft: ")));
    CHECK(model.view()->check.errors > story.window->plan().view()->check.errors);
    CHECK(clashes->text().contains(QString::number(model.view()->check.errors)));

    REQUIRE(model.pickUp(key));
    REQUIRE(model.drop({0, 6, afternoon}));
    waitFor([&] { return model.card(key)->date == QDate(2023, 8, 9); });
    const auto present = [&] {
        const auto &visits = story.window->plan().view()->campaign->visits;
        return visits.front().date;
    };
    CHECK(present() == QDate(2023, 8, 7)); // only the draft has changed
    auto *list = story.schedule().findChild<QListWidget *>(QStringLiteral("draftDifferences"));
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("draftCompare")),
                      Qt::LeftButton);
    REQUIRE(list->isVisible());
    CHECK(list->count() == 1);
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("draftAdopt")),
                      Qt::LeftButton);
    waitFor([&] { return !model.draft(); });
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK(present() == QDate(2023, 8, 9));
    CHECK(model.card(key)->date == QDate(2023, 8, 9));
}

TEST_CASE("The board is printed on one landscape page of A4, on more where days do not fit", "[ui]")
{
    Story story;
    story.openSample();
    place(story, 0, 4, morning);
    story.answers.printTo = story.path(QStringLiteral("board.pdf"));
    story.schedule().print();
    QFile file(*story.answers.printTo);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.count("/Type /Page\n") == 1);
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)"))
                         .match(QString::fromLatin1(pdf));
    REQUIRE(box.hasMatch());
    CHECK(box.captured(1).toInt() > box.captured(2).toInt());

    QPdfWriter narrow(story.path(QStringLiteral("narrow.pdf")));
    narrow.setPageSize(QPageSize(QPageSize::A5));
    CHECK(printBoard(story.schedule().board(), {}, narrow) > 1);
}

TEST_CASE("The view that is shown is printed, on white whatever the window's look", "[ui]")
{
    Story story;
    story.openSample();
    place(story, 0, 4, morning);
    applyLook(true);
    {
        const PaperLook paper;
        CHECK_FALSE(look().dark);
    }
    CHECK(look().dark);
    auto *views = story.schedule().findChild<ChipRow *>(QStringLiteral("scheduleViews"));
    auto *grid = story.schedule().findChild<GridView *>(QStringLiteral("scheduleGrid"));
    for (int view = 1; view <= 4; ++view) {
        Q_EMIT views->chipChosen(view);
        const PrintedTable table = printedGrid(grid->grid(), {});
        CHECK(table.headers.size() == static_cast<qsizetype>(table.weights.size()));
        REQUIRE(table.rows.size() == static_cast<std::size_t>(grid->grid().rowCount()));
        CHECK(table.rows.front().size() == table.headers.size());
        story.answers.printTo = story.path(QStringLiteral("view%1.pdf").arg(view));
        story.schedule().print();
        CHECK(QFile(*story.answers.printTo).size() > 1000);
    }
    applyLook(false);
}
