// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/models/load_model.h"
#include "ui/models/todo_words.h"
#include "ui/models/unit_strip_model.h"
#include "ui/pages/overview/day_strip.h"
#include "ui/pages/overview/deadlines_view.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/todo_list.h"
#include "ui/pages/overview/unit_strip.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/session/plan_edits.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QPdfWriter>
#include <QTabWidget>

using namespace skt;

namespace {

/// The row of the first line of that kind; -1: none.
int rowOf(const TodoModel &model, TodoKind kind)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const TodoItem *item = model.itemAt(row);
        if (item && item->kind == kind)
            return row;
    }
    return -1;
}

struct OverviewStory : Story
{
    explicit OverviewStory(QDate today)
        : Story(today)
    {
        createSample();
        waitFor([this] { return page().todo().rowCount() > 0; });
    }

    [[nodiscard]] OverviewPage &page() const { return pageOf<OverviewPage>(); }
    [[nodiscard]] TodoList &list() const
    {
        return *page().findChild<TodoList *>(QStringLiteral("todo"));
    }
    /// Team 1 visits two communes on that day.
    void placeTwo(QDate day)
    {
        const auto &cards = pageOf<SchedulePage>().board().cards();
        for (std::size_t i = 0; i < 2; ++i)
            placeVisit(window->plan(),
                       cards[i].key.team,
                       cards[i].key.unit,
                       cards[i].visit,
                       day,
                       i == 0 ? DayPart::Morning : DayPart::Afternoon);
        settle();
        waitFor([this] { return window->plan().waitingEdits() == 0; });
    }
};

} // namespace

TEST_CASE("A plan opens with what must be done, without a click", "[ui][overview]")
{
    const OverviewStory story(QDate(2023, 7, 31));
    CHECK(qobject_cast<OverviewPage *>(story.window->currentPage()));
    const TodoModel &todo = story.page().todo();
    REQUIRE(rowOf(todo, TodoKind::RegisterSchedule) == 1); // under the first heading
    CHECK(todo.index(0).data(TodoModel::HeadingRole).toBool());
    CHECK(todo.countOf(TodoUrgency::Today) >= 5);
}

TEST_CASE("The models of the overview keep the promises of Qt's item models", "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    TodoModel todo;
    LoadModel loads;
    DeadlineModel deadlines;
    UnitStripModel units;
    using Tester = QAbstractItemModelTester;
    const Tester first(&todo, Tester::FailureReportingMode::Fatal);
    const Tester second(&loads, Tester::FailureReportingMode::Fatal);
    const Tester third(&deadlines, Tester::FailureReportingMode::Fatal);
    const Tester fourth(&units, Tester::FailureReportingMode::Fatal);
    const auto showAll = [&](const PlanViewPtr &view) {
        todo.setView(view);
        loads.setView(view);
        deadlines.setView(view);
        units.setView(view);
    };
    showAll(story.window->plan().view());
    story.placeTwo(QDate(2023, 8, 10));
    showAll(story.window->plan().view());
    todo.setQuery(QStringLiteral("doan 1"));
    todo.setChip(TodoModel::Chip::Teams);
    deadlines.setChip(DeadlineModel::Chip::Overdue);
    loads.setWho(LoadModel::Who::Teams);
    CHECK(loads.rowCount() == 5);
    showAll(nullptr);
    CHECK(todo.rowCount() + loads.rowCount() + deadlines.rowCount() + units.rowCount() == 0);
}

TEST_CASE("The list shows as many overdue and near lines as the plan has such deadlines",
          "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    story.placeTwo(QDate(2023, 8, 10));
    const PlanViewPtr view = story.window->plan().view();
    TodoModel todo;
    todo.setView(view);
    DeadlineModel deadlines;
    deadlines.setView(view);
    int dated = 0;
    for (int row = 0; row < todo.rowCount(); ++row) {
        const TodoItem *item = todo.itemAt(row);
        if (item && item->deadline && item->urgency != TodoUrgency::Later)
            ++dated;
    }
    CHECK(dated
          == deadlines.countOf(DeadlineModel::Chip::Overdue)
                 + deadlines.countOf(DeadlineModel::Chip::Near));
    CHECK(todo.countOf(TodoUrgency::Overdue) == deadlines.countOf(DeadlineModel::Chip::Overdue));
    UnitStripModel units;
    units.setView(view);
    const Progress all = progressByTeam(view->index).back();
    CHECK(units.rowCount() == all.units);
    CHECK(units.doneCount(UnitStep::Registered) == all.scheduled);
    CHECK(all.scheduled == 2);
}

TEST_CASE("The button of a line records the team's registration, and undo takes it back",
          "[ui][overview]")
{
    OverviewStory story(QDate(2023, 7, 31));
    TodoList &list = story.list();
    const int row = rowOf(story.page().todo(), TodoKind::RegisterSchedule);
    const TeamId team = *story.page().todo().itemAt(row)->team;
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, Qt::NoModifier, list.actionRect(row).center());
    const auto received = [&] {
        return story.window->plan().view()->index.team(team)->registrationReceived.has_value();
    };
    waitFor(received);
    story.settle();
    waitFor([&] { return story.window->plan().undoState().undo.has_value(); });
    story.window->plan().undo();
    waitFor([&] { return !received(); });
}

TEST_CASE("Enter on a line does the same as its button; arrows pass over headings",
          "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    story.placeTwo(QDate(2023, 8, 9));
    story.showPageOf<OverviewPage>();
    waitFor([&] { return rowOf(story.page().todo(), TodoKind::HoldVisit) >= 0; });
    TodoList &list = story.list();
    const int row = rowOf(story.page().todo(), TodoKind::HoldVisit);
    list.setFocus();
    list.setCurrentIndex(story.page().todo().index(row));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(qobject_cast<SchedulePage *>(story.window->currentPage())); // to the board's card
    REQUIRE(story.board().cursor());
    CHECK(story.board().cursor()->day == story.schedule().board().columnOfDay(QDate(2023, 8, 9)));
}

TEST_CASE("A clash's line leads to the clash on the board", "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    story.placeTwo(QDate(2023, 8, 9)); // too late for the notice
    story.showPageOf<OverviewPage>();
    waitFor([&] { return rowOf(story.page().todo(), TodoKind::SendNotice) >= 0; });
    const int row = rowOf(story.page().todo(), TodoKind::SendNotice);
    CHECK(story.page().todo().itemAt(row)->action == TodoAction::ShowClash);
    const QRect button = story.list().actionRect(row);
    QTest::mouseClick(story.list().viewport(), Qt::LeftButton, Qt::NoModifier, button.center());
    REQUIRE(qobject_cast<SchedulePage *>(story.window->currentPage()));
    auto *clashes = story.schedule().findChild<QListView *>(QStringLiteral("clashList"));
    REQUIRE(clashes);
    CHECK(clashes->currentIndex().isValid());
}

TEST_CASE("Several notices are chosen together and asked for once each", "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    story.placeTwo(QDate(2023, 8, 14));
    story.showPageOf<OverviewPage>();
    waitFor([&] { return rowOf(story.page().todo(), TodoKind::SendNotice) >= 0; });
    story.list().selectAll();
    const auto requests = story.page().todo().noticesOf(story.list().selectedRows());
    CHECK(requests.size() == 2);
    auto *button = story.page().findChild<QPushButton *>(QStringLiteral("printChosen"));
    CHECK(button->isVisible());
    story.list().clearSelection();
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("Chips and words without tone marks narrow the list down", "[ui][overview]")
{
    const OverviewStory story(QDate(2023, 7, 31));
    TodoModel &todo = story.page().todo();
    const int all = todo.rowCount();
    todo.setChip(TodoModel::Chip::Teams);
    CHECK(todo.countOf(TodoModel::Chip::Teams) > 0);
    CHECK(todo.rowCount() < all);
    todo.setChip(TodoModel::Chip::All);
    auto *query = story.page().findChild<QLineEdit *>();
    query->setFocus();
    QTest::keyClicks(query, QStringLiteral("quang binh"));
    REQUIRE(todo.rowCount() > 0);
    for (int row = 0; row < todo.rowCount(); ++row) {
        if (todo.itemAt(row))
            CHECK(todoDetail(*todo.itemAt(row), *story.window->plan().view())
                      .contains(QStringLiteral("Quảng Bình")));
    }
}

TEST_CASE("Deadlines show the plan's words and every day that was counted", "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    QTest::mouseClick(story.page().findChild<QPushButton *>(QStringLiteral("openDeadlines")),
                      Qt::LeftButton);
    DeadlinesView *view = story.page().deadlines();
    REQUIRE(view);
    CHECK(view->isVisible());
    CHECK(view->model().rowCount() == 10); // five registrations, five reports
    CHECK(!view->dayStrip()->days().empty());
    auto *table = view->findChild<DataTable *>(QStringLiteral("allDeadlines"));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(view->dayStrip()->days().back().date == QDate(2023, 8, 1)); // "before 1 August"

    auto *chips = view->findChild<ChipRow *>();
    chips->choose(static_cast<int>(DeadlineModel::Chip::Overdue));
    CHECK(view->model().rowCount() == 5);
    const PrintedTable printed = view->printed();
    CHECK(printed.rows.size() == 5);
    CHECK(printed.headers.size() == static_cast<qsizetype>(printed.weights.size()));
    CHECK(printed.filter.contains(QStringLiteral("5")));
    QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("copyDeadlines")),
                      Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) == 5);

    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    waitFor([view] { return !view->isVisible(); });
}

TEST_CASE("Skipped days of a count say why, and the due day is marked", "[ui][overview]")
{
    Deadline deadline;
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    deadline.countedFrom = QDate(2023, 8, 25);
    deadline.count = calendar.count(deadline.countedFrom, 5);
    deadline.due = deadline.count.date;
    REQUIRE(deadline.due == QDate(2023, 9, 5));
    const auto days = countedDays(deadline);
    REQUIRE(days.size() == 12);
    CHECK(days.front().kind == CountedDay::Kind::Start);
    CHECK(days.back().due);
    CHECK(days.back().number == 5);
    for (const CountedDay &day : days)
        CHECK((day.kind == CountedDay::Kind::Skipped) == !day.why.isEmpty());
}

TEST_CASE("A printed list breaks into pages that repeat the headers", "[ui][overview]")
{
    PrintedTable table;
    table.title = QStringLiteral("Thời hạn");
    table.headers = {QStringLiteral("Hạn"), QStringLiteral("Việc")};
    table.weights = {1, 3};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({QString::number(i), QStringLiteral("Gửi thông báo")});
    const QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(QStringLiteral("list.pdf")));
    writer.setPageSize(QPageSize(QPageSize::A4));
    const int pages = printTable(table, writer);
    CHECK(pages >= 2);
    CHECK(pages <= 6);
}

TEST_CASE("The strip says for screen readers where each unit stands, and a click leads there",
          "[ui][overview]")
{
    OverviewStory story(QDate(2023, 8, 8));
    story.placeTwo(QDate(2023, 8, 14));
    story.showPageOf<OverviewPage>();
    auto *strip = story.page().findChild<UnitStrip *>();
    REQUIRE(strip);
    const QModelIndex first = strip->model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("14/8/2023")));
    strip->setFocus();
    strip->setCurrentIndex(first);
    QTest::keyClick(strip, Qt::Key_Right);
    CHECK(strip->currentIndex().row() == 1);
    QTest::keyClick(strip, Qt::Key_Return);
    CHECK(qobject_cast<SchedulePage *>(story.window->currentPage()));
}

TEST_CASE("Lists without a page of their own are shown on the plan's page", "[ui][overview]")
{
    const OverviewStory story(QDate(2023, 8, 8));
    Place place;
    place.page = QStringLiteral("history");
    story.window->showPlace(place);
    REQUIRE(qobject_cast<PlanPage *>(story.window->currentPage()));
    const QWidget *tab = story.pageOf<PlanPage>().tabs()->currentWidget();
    CHECK(tab->findChild<DataTable *>(QStringLiteral("history")));
}
