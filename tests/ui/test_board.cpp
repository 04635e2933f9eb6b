// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"
#include "tests/support/catch_qt.h"

using namespace skt;

namespace {

/// Middle of the first unscheduled card of team 1, in the board's viewport.
QPoint firstTrayCard(const BoardView &board)
{
    const BoardSlot tray{0, -1, DayPart::Morning};
    const auto cards = board.model().cardsAt(tray);
    REQUIRE(!cards.empty());
    return board.geometryOfBoard().cardRect(tray, 0, static_cast<int>(cards.size())).center();
}

BoardSlot firstMorning()
{
    return {0, 0, DayPart::Morning};
}

void drag(BoardView &board, QPoint from, QPoint to, bool letGo = true)
{
    QWidget *port = board.viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, from + QPoint(12, -12));
    QTest::mouseMove(port, to);
    if (letGo)
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
}

} // namespace

TEST_CASE("The board shows five teams, the plan's days and 41 unscheduled cards", "[ui]")
{
    Story story;
    story.openSample();
    const BoardModel &model = story.board().model();
    CHECK(model.teams().size() == 5);
    CHECK(model.days().front().date == QDate(2023, 8, 3));
    CHECK(model.days().back().date == QDate(2023, 8, 24));
    CHECK(model.unscheduledCount() == 41);
}

TEST_CASE("The board of the sample fits 1366×768 without scrolling sideways", "[ui]")
{
    Story story;
    story.openSample();
    QTest::qWait(0);
    CHECK(story.board().horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A card dragged by mouse is registered where it was let go, and undo takes it back",
          "[ui]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    const CardKey key = board.model().cardsAt({0, -1, DayPart::Morning}).front()->key;
    const QPoint target = board.visibleRect(firstMorning()).center();
    drag(board, firstTrayCard(board), target, false);
    CHECK(board.model().carried() == key);
    CHECK(!board.bubbleText().isEmpty());
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, target);
    const BoardCard *card = board.model().card(key);
    REQUIRE(card);
    CHECK(card->date == QDate(2023, 8, 3)); // shown at once
    story.settle();
    waitFor([&] { return story.window->plan().undoState().undo.has_value(); });
    CHECK(board.model().card(key)->date == QDate(2023, 8, 3)); // and written

    story.window->plan().undo();
    waitFor([&] { return board.model().card(key) && !board.model().card(key)->date; });
    CHECK(board.model().unscheduledCount() == 41);
}

TEST_CASE("Every half-day of the carried card's team says what would happen there", "[ui]")
{
    Story story;
    story.openSample();
    BoardModel &model = story.schedule().board();
    REQUIRE(model.pickUp(model.cardsAt({0, -1, DayPart::Morning}).front()->key));
    for (int day = 0; day < static_cast<int>(model.days().size()); ++day) {
        for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
            const BoardSlot slot{0, day, part};
            const MoveEffect effect = model.effectAt(slot);
            INFO(day);
            CHECK((effect.level == MoveEffect::Level::Free || !effect.reason.isEmpty()));
            CHECK(!model.describeDrop(slot).isEmpty());
        }
    }
    CHECK_FALSE(model.mayDrop({1, 0, DayPart::Morning})); // another team's row
}

TEST_CASE("Escape and letting go outside put the card back", "[ui]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    drag(board, firstTrayCard(board), board.visibleRect(firstMorning()).center(), false);
    REQUIRE(board.model().carried());
    QTest::keyClick(&board, Qt::Key_Escape);
    CHECK_FALSE(board.model().carried());
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    drag(board, firstTrayCard(board), QPoint(-40, -40));
    CHECK_FALSE(board.model().carried());
    CHECK(board.model().unscheduledCount() == 41);
    CHECK(story.window->plan().waitingEdits() == 0);
}

TEST_CASE("A card is put on the board by keyboard and taken off with Delete", "[ui]")
{
    Story story;
    story.openSample();
    BoardView &board = story.board();
    board.setFocus();
    const CardKey key = board.model().cardsAt({0, -1, DayPart::Morning}).front()->key;
    board.setCursor({0, -1, DayPart::Morning});
    QTest::keyClick(&board, Qt::Key_Return);
    REQUIRE(board.model().carried() == key);
    QTest::keyClick(&board, Qt::Key_Return); // the first free half-day is chosen already
    REQUIRE(board.model().card(key)->date);
    story.settle();
    CHECK_FALSE(board.model().card(key)->clash);

    QTest::keyClick(&board, Qt::Key_Delete);
    waitFor([&] { return !board.model().card(key)->date; });
}

TEST_CASE("Slots have names for screen readers", "[ui]")
{
    Story story;
    story.openSample();
    const BoardModel &model = story.board().model();
    CHECK(model.describeSlot({0, 0, DayPart::Morning}).contains(QStringLiteral("03/8/2023")));
    CHECK(model.describeSlot({0, -1, DayPart::Morning}).contains(QStringLiteral(";")));
}

TEST_CASE("The proposal is shown as ghosts and accepted in one step", "[ui]")
{
    Story story;
    story.openSample();
    ProposalModel &proposal = story.schedule().proposal();
    proposal.setSeconds(0.5);
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("propose")),
                      Qt::LeftButton);
    waitFor([&] { return proposal.proposal() != nullptr; });
    REQUIRE(proposal.proposal()->feasible);
    BoardModel &model = story.schedule().board();
    CHECK(model.ghosts().size() == 41);
    QTest::mouseClick(story.schedule().findChild<QPushButton *>(QStringLiteral("takeProposal")),
                      Qt::LeftButton);
    waitFor([&] { return model.unscheduledCount() == 0; });
    CHECK(story.window->plan().view()->check.errors == 0);
    CHECK(model.ghosts().empty());
}

TEST_CASE("A ghost that was left out stays unscheduled", "[ui]")
{
    Story story;
    story.openSample();
    ProposalModel &proposal = story.schedule().proposal();
    proposal.setSeconds(0.5);
    proposal.start();
    waitFor([&] { return proposal.proposal() != nullptr; });
    BoardModel &model = story.schedule().board();
    REQUIRE(!model.ghosts().empty());
    const CardKey out = model.ghosts().front().key;
    model.setGhostTaken(out, false);
    model.acceptGhosts();
    waitFor([&] { return model.unscheduledCount() == 1; });
    CHECK_FALSE(model.card(out)->date);
}

TEST_CASE("Of a board of any size only the rows and days that are seen are painted", "[ui]")
{
    Story story;
    story.openSample();
    const BoardGeometry geometry(
        story.board().model(), QSize(400, 300), story.board().fontMetrics());
    const QSize all = geometry.contentSize();
    REQUIRE(all.width() > 400);
    for (int x = 0; x < all.width(); x += 37) {
        for (int y = 0; y < all.height(); y += 23) {
            const QRect area(x, y, 90, 60);
            const auto teams = geometry.teamsIn(area);
            for (int team = 0; team < geometry.teamCount(); ++team) {
                const QRect row = geometry.teamRect(team);
                const bool seen = row.top() <= area.bottom() && row.bottom() >= area.top();
                INFO(team << " at " << x << "," << y);
                CHECK((!seen || (teams.first <= team && team < teams.end)));
            }
            CHECK(teams.end - teams.first <= 3);
            const auto days = geometry.daysIn(area);
            for (int day = 0; day < geometry.dayCount(); ++day) {
                const QRect head = geometry.dayHeader(day);
                const bool seen = head.left() <= area.right() && head.right() >= area.left();
                INFO(day << " at " << x);
                CHECK(seen == (days.first <= day && day < days.end));
            }
        }
    }
}
