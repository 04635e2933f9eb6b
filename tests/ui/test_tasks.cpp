// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk wants, by real events and within the steps that the design allows.
#include "hands.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/proposal_model.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/todo_list.h"
#include "ui/pages/teams/teams_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/shell/palette.h"

#include <QElapsedTimer>
#include <QLineEdit>

using namespace skt;

namespace {

constexpr DayPart morning = DayPart::Morning;

/// The first waiting card of the first team, as the clerk sees it.
QPoint trayCard(const BoardView &board)
{
    const BoardSlot tray{0, -1, morning};
    const auto cards = board.model().cardsAt(tray);
    REQUIRE(!cards.empty());
    return board.geometryOfBoard().cardRect(tray, 0, static_cast<int>(cards.size())).center();
}

CardKey firstWaiting(const BoardView &board)
{
    return board.model().cardsAt({0, -1, morning}).front()->key;
}

void activate(const Story &story)
{
    story.window->activateWindow();
    waitFor([&] { return story.window->isActiveWindow(); });
}

/// Ctrl+K, \a letters, Enter.
Hands find(const Story &story, const QString &letters)
{
    activate(story);
    Hands hands;
    hands.key(story.window.get(), Qt::Key_K, Qt::ControlModifier);
    hands.type(story.window->finder()->line(), letters);
    hands.key(story.window.get(), Qt::Key_Return);
    CHECK(hands.letters >= 3);
    CHECK(hands.letters <= 5);
    CHECK(hands.keys == 2);
    return hands;
}

} // namespace

TEST_CASE("The clerk starts and sees what must be done today, without a step", "[ui][tasks]")
{
    Story story(QDate(2023, 7, 31));
    story.createSample();
    auto *list = story.window->findChild<TodoList *>();
    REQUIRE(list);
    CHECK(story.window->currentPage() == &story.pageOf<OverviewPage>());
    CHECK(list->isVisible());
    CHECK(list->model()->rowCount() > 0);
    // The most urgent line stands in sight, and not below the edge.
    CHECK(list->viewport()->rect().contains(list->visualRect(list->model()->index(0, 0))));
}

TEST_CASE("The clerk puts a unit on a free half-day with one drag", "[ui][tasks]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    const CardKey key = firstWaiting(board);
    Hands hands;
    hands.drag(board.viewport(), trayCard(board), board.visibleRect({0, 4, morning}).center());
    CHECK(hands.drags == 1);
    CHECK(hands.clicks + hands.keys == 0);
    CHECK(board.model().card(key)->date == QDate(2023, 8, 7)); // a Monday
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    waitFor([&] { return story.window->plan().stored()->visits.size() == 1; });
    CHECK_FALSE(board.model().card(key)->clash);
}

TEST_CASE("The clerk puts a unit on a free half-day with four keys", "[ui][tasks]")
{
    Story story;
    story.openSample();
    activate(story);
    BoardView &board = story.board();
    board.setFocus();
    waitFor([&] { return board.hasFocus(); });
    const CardKey key = firstWaiting(board);
    Hands hands;
    hands.key(&board, Qt::Key_Return); // the cursor stands on the first one that waits
    hands.key(&board, Qt::Key_Right);  // one later than the first free half-day
    hands.key(&board, Qt::Key_Return);
    CHECK(hands.keys <= 4);
    REQUIRE(board.model().card(key)->date);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    CHECK_FALSE(board.model().card(key)->clash);
}

TEST_CASE("The clerk learns why a half-day is impossible by pointing at it", "[ui][tasks]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    BoardModel &model = board.model();
    Hands hands;
    hands.drag(
        board.viewport(), trayCard(board), board.visibleRect({0, 0, morning}).center(), false);
    std::optional<BoardSlot> impossible;
    for (int day = 0; day < static_cast<int>(model.days().size()) && !impossible; ++day) {
        if (!model.mayDrop({0, day, morning}))
            impossible = {0, day, morning};
    }
    if (!impossible) // with all half-days possible another team's row is not
        impossible = {1, 0, morning};
    QTest::mouseMove(board.viewport(), board.visibleRect(*impossible).center());
    CHECK_FALSE(board.bubbleText().isEmpty());
    CHECK(board.bubbleText().contains(model.describeDrop(*impossible)));
    CHECK(hands.clicks + hands.keys == 0);
    QTest::mouseRelease(
        board.viewport(), Qt::LeftButton, {}, board.visibleRect(*impossible).center());
    CHECK(model.unscheduledCount() == 41); // it goes back
}

TEST_CASE("The clerk has a schedule of all units without clashes after two clicks", "[ui][tasks]")
{
    Story story;
    story.openSample();
    Hands hands;
    QElapsedTimer timer;
    timer.start();
    hands.click(story.schedule().findChild<QPushButton *>(QStringLiteral("propose")));
    waitFor([&] { return story.schedule().proposal().proposal() != nullptr; });
    const auto needed = timer.elapsed();
    auto *take = story.schedule().findChild<QPushButton *>(QStringLiteral("takeProposal"));
    waitFor([&] { return take->isVisible(); });
    hands.click(take);
    waitFor([&] { return story.schedule().board().unscheduledCount() == 0; });
    CHECK(hands.clicks == 2);
    CHECK(hands.keys == 0);
    CHECK(story.window->plan().view()->check.errors == 0);
    WARN("the proposal took " << needed << " ms");
}

TEST_CASE("The clerk puts a visit off with one drag, and sees from where it moved", "[ui][tasks]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    const CardKey key = firstWaiting(board);
    REQUIRE(board.model().pickUp(key));
    REQUIRE(board.model().drop({0, 4, morning}));
    waitFor([&] { return story.window->plan().stored()->visits.size() == 1; });
    Hands hands;
    hands.drag(board.viewport(),
               board.visibleRect({0, 4, morning}).center(),
               board.visibleRect({0, 5, morning}).center());
    CHECK(hands.drags == 1);
    CHECK(hands.clicks == 0);
    waitFor([&] { return story.window->plan().waitingEdits() == 0; });
    waitFor([&] {
        return story.window->plan().stored()->visits.front().date
               == board.model().days().at(5).date;
    });
}

TEST_CASE("The clerk finds a unit, a team and a page by Ctrl+K, a few letters and Enter",
          "[ui][tasks]")
{
    Story story;
    story.createSample();
    find(story, QStringLiteral("q bin"));
    CHECK(story.window->currentPage() == &story.pageOf<UnitsPage>());
    find(story, QStringLiteral("so 3"));
    CHECK(story.window->currentPage() == &story.pageOf<TeamsPage>());
}
