// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K, the list of keys, problems from any page, what is saved and what waits.
#include "core/text/text.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "translations/translations.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/teams/teams_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/session/plan_edits.h"
#include "ui/shell/commands.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/palette.h"
#include "ui/shell/problems_panel.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QTabWidget>

#include <ctime>
#include <map>

using namespace skt;

namespace {

/// Ctrl+K as the clerk uses it: where the keyboard is, a few letters, Enter.
class Seeker
{
public:
    explicit Seeker(Story &story)
        : m_window(*story.window)
        , m_palette(*m_window.finder())
    {
        m_window.activateWindow();
        waitFor([this] { return m_window.isActiveWindow(); });
    }

    void open() { press(Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text) { QTest::keyClicks(m_palette.line(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QWidget *there = QApplication::focusWidget();
        QTest::keyClick(there ? there : &m_window, key, held);
    }
    [[nodiscard]] const FoundEntry *first() const { return m_palette.findings().at(0); }
    [[nodiscard]] Palette &palette() const { return m_palette; }

private:
    MainWindow &m_window;
    Palette &m_palette;
};

QString plainName(const Unit &unit)
{
    return searchKey(unit.name);
}

const Unit &someUnit(const Story &story)
{
    return *story.window->plan().view()->index.inspectedUnits().at(7);
}

/// A province: as many rows as the program promises to be quick with.
Campaign province()
{
    Campaign campaign;
    std::int64_t id = 0;
    for (int i = 0; i < 200; ++i) {
        Team team;
        team.id = TeamId::fromInteger(++id);
        team.number = i + 1;
        team.name = QStringLiteral("Đoàn kiểm tra số %1").arg(i + 1);
        campaign.teams.push_back(team);
    }
    for (int i = 0; i < 2000; ++i) {
        Unit unit;
        unit.id = UnitId::fromInteger(++id);
        unit.name = QStringLiteral("Xã Quảng Bình %1").arg(i);
        unit.inspected = true;
        campaign.units.push_back(unit);
        const TeamId team = campaign.teams[static_cast<std::size_t>(i % 200)].id;
        campaign.assignments.push_back({AssignmentId::fromInteger(++id), team, unit.id, i});
        Visit visit;
        visit.id = VisitId::fromInteger(++id);
        visit.team = team;
        visit.unit = unit.id;
        campaign.visits.push_back(visit);
        Person person;
        person.id = PersonId::fromInteger(++id);
        person.name = QStringLiteral("Nguyễn Văn %1").arg(i);
        campaign.people.push_back(person);
    }
    return campaign;
}

} // namespace

TEST_CASE("Ctrl+K, letters without marks and Enter lead to a unit", "[ui][find]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    const Unit unit = someUnit(story);
    find.open();
    REQUIRE(find.palette().isVisible());
    find.type(plainName(unit));
    REQUIRE(find.first());
    CHECK(find.first()->title == unit.name);
    find.press(Qt::Key_Return);
    CHECK_FALSE(find.palette().isVisible());
    auto *page = qobject_cast<UnitsPage *>(story.window->currentPage());
    REQUIRE(page);
    CHECK(page->list().table()->currentId().toString() == unit.id.toString());
}

TEST_CASE("Ctrl+K finds people, teams, visits, papers and commands", "[ui][find]")
{
    Story story;
    story.openSample();
    Finder finder;
    const PlanViewPtr view = story.window->plan().view();
    finder.setView(view);
    finder.setCommands(story.window->commands());
    const auto kinds = [&](const QString &query) {
        std::map<FoundEntry::Kind, int> found;
        for (const FoundEntry &each : finder.find(query, 500))
            ++found[each.kind];
        return found;
    };
    const Unit unit = someUnit(story);
    auto found = kinds(plainName(unit));
    CHECK(found[FoundEntry::Kind::Unit] >= 1);
    CHECK(found[FoundEntry::Kind::Paper] >= 1);
    CHECK(kinds(QStringLiteral("doan 3"))[FoundEntry::Kind::Team] >= 1);
    CHECK(kinds(QStringLiteral("d3"))[FoundEntry::Kind::Team] == 1);
    CHECK(kinds(QStringLiteral("dark"))[FoundEntry::Kind::Command] == 1);
    if (!view->campaign->people.empty())
        CHECK(kinds(view->campaign->people.front().name)[FoundEntry::Kind::Person] >= 1);
    CHECK(finder.find(QStringLiteral("zzzz"), 500).empty());
}

TEST_CASE("A name that begins with what is typed comes before one that holds it", "[ui][find]")
{
    Campaign campaign;
    const QStringList names{QStringLiteral("Trường Bình Minh"),
                            QStringLiteral("Xã An Minh"),
                            QStringLiteral("Minh Sơn"),
                            QStringLiteral("Sơn Lâm")};
    for (int i = 0; i < names.size(); ++i) {
        Unit unit;
        unit.id = UnitId::fromInteger(i + 1);
        unit.name = names.at(i);
        campaign.units.push_back(unit);
    }
    const auto view = std::make_shared<const PlanView>(std::make_shared<const Campaign>(campaign),
                                                       Story::environment());
    Finder finder;
    finder.setView(view);
    QStringList found;
    for (const FoundEntry &each : finder.find(QStringLiteral("minh"), 9))
        found.append(each.title);
    CHECK(found
          == QStringList{QStringLiteral("Minh Sơn"),
                         QStringLiteral("Xã An Minh"),
                         QStringLiteral("Trường Bình Minh")});
    CHECK(finder.find(QStringLiteral("son minh"), 9).size() == 1);
    CHECK(finder.find(QStringLiteral("inh"), 9).empty());
}

TEST_CASE("Esc gives the keyboard back to where it was", "[ui][find]")
{
    Story story;
    story.openSample();
    story.showPageOf<UnitsPage>();
    Seeker find(story);
    QWidget *table = story.pageOf<UnitsPage>().list().table();
    table->setFocus();
    find.open();
    CHECK(find.palette().line()->hasFocus());
    CHECK_FALSE(find.palette().line()->accessibleName().isEmpty());
    find.type(QStringLiteral("q"));
    find.press(Qt::Key_Escape);
    CHECK_FALSE(find.palette().isVisible());
    CHECK(QApplication::focusWidget() == table);
}

TEST_CASE("A command is run from Ctrl+K, and arrows choose another", "[ui][find]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    find.open();
    find.type(QStringLiteral("about this page"));
    find.press(Qt::Key_Return);
    waitFor([&] { return story.answers.told.size() == 1; });
    find.open();
    find.type(QStringLiteral("quang"));
    find.press(Qt::Key_Down);
    CHECK(find.palette().list()->currentIndex().row() == 1);
    find.press(Qt::Key_Up);
    find.press(Qt::Key_Up);
    CHECK(find.palette().list()->currentIndex().row() == find.palette().findings().rowCount() - 1);
    find.press(Qt::Key_Escape);
}

TEST_CASE("A person found is chosen on the team; a visit on the board", "[ui][find]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    const PlanViewPtr view = story.window->plan().view();
    const Unit unit = someUnit(story);
    const Assignment &assignment = *view->index.assignmentsOfUnit(unit.id).front();
    placeVisit(story.window->plan(),
               assignment.team,
               unit.id,
               std::nullopt,
               QDate(2023, 8, 4),
               DayPart::Morning);
    story.settle();
    find.open();
    find.type(plainName(unit) + QStringLiteral(" 04/8/2023"));
    REQUIRE(find.first());
    INFO(find.first()->title.toStdString() << " / " << find.first()->detail.toStdString() << " / "
                                           << find.palette().line()->text().toStdString());
    CHECK(find.first()->kind == FoundEntry::Kind::Visit);
    find.press(Qt::Key_Return);
    CHECK(story.window->currentPage() == &story.schedule());
    CHECK(story.board().hasFocus());
}

TEST_CASE("Two thousand units, visits and people are found while one types", "[ui][find]")
{
    const auto view = std::make_shared<const PlanView>(std::make_shared<const Campaign>(province()),
                                                       Story::environment());
    Finder finder;
    const auto cpuMs = [](const auto &work) {
        const std::clock_t start = std::clock();
        work();
        return 1000 * (std::clock() - start) / CLOCKS_PER_SEC;
    };
    const auto keys = cpuMs([&] { finder.setView(view); });
    CHECK(finder.size() > 10'000);
    std::size_t found = 0;
    const auto search =
        cpuMs([&] { found = finder.find(QStringLiteral("quang binh 19"), 60).size(); });
    CHECK(found == 60);
    WARN("keys " << keys << " ms, search " << search << " ms of the processor");
    CHECK(search < 100);
    CHECK(cpuMs([&] { finder.setView(view); }) < 5); // the same view: nothing is made again
}

TEST_CASE("F8 goes to the next problem from any page, Shift+F8 back", "[ui][problems]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    REQUIRE(story.window->plan().view()->check.conflicts.size() > 1);
    story.showPageOf<OverviewPage>();
    QListView *list = story.window->problems()->list();
    find.press(Qt::Key_F8);
    const QString first = list->currentIndex().data(ConflictModel::KeyRole).toString();
    CHECK_FALSE(first.isEmpty());
    CHECK(story.window->currentPage() != &story.pageOf<OverviewPage>());
    find.press(Qt::Key_F8);
    const QString second = list->currentIndex().data(ConflictModel::KeyRole).toString();
    CHECK(second != first);
    find.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(list->currentIndex().data(ConflictModel::KeyRole).toString() == first);
}

TEST_CASE("Problems are counted in the status bar, shown by a click and copied", "[ui][problems]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    auto *button = story.window->findChild<QPushButton *>(QStringLiteral("problemsButton"));
    const CheckResult &check = story.window->plan().view()->check;
    CHECK(button->text().contains(QString::number(check.warnings)));
    QTest::mouseClick(button, Qt::LeftButton);
    ProblemsPanel *panel = story.window->problems();
    REQUIRE(panel->isVisible());
    QListView *list = panel->list();
    QAbstractItemModelTester tester(list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == list->currentIndex().data().toString());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("The status bar and Ctrl+S say when and where it was written", "[ui][status]")
{
    Story story;
    story.openSample();
    Seeker find(story);
    auto *label = story.window->findChild<QLabel *>(QStringLiteral("saved"));
    waitFor([&] { return label->text().contains(QStringLiteral("sample.db")); });
    const BoardCard card = story.schedule().board().cards().front();
    placeVisit(story.window->plan(),
               card.key.team,
               card.key.unit,
               card.visit,
               QDate(2023, 8, 4),
               DayPart::Morning);
    story.settle();
    waitFor([&] { return label->text().contains(QStringLiteral("backup ")); });
    const QString here = QDateTime(QDate(2023, 7, 20), QTime(2, 0), Qt::UTC)
                             .toLocalTime()
                             .toString(QStringLiteral("HH:mm"));
    CHECK(label->text().contains(here));
    find.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = story.window->findChild<QFrame *>(QStringLiteral("undoBar"));
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName() == label->text());
}

TEST_CASE("A copy of the plan is saved and opens as the same plan", "[ui][status]")
{
    Story story;
    story.openSample();
    story.answers.copy = story.path(QStringLiteral("copy.db"));
    story.window->findChild<QAction *>(QStringLiteral("saveCopy"))->trigger();
    auto *bar = story.window->findChild<QFrame *>(QStringLiteral("undoBar"));
    waitFor([&] { return bar->accessibleName().contains(QStringLiteral("copy.db")); });
    auto copy = PlanFile::open(*story.answers.copy, PlanFile::Mode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy->load())->teams.size() == 5);
}

TEST_CASE("The numbers beside the pages are those of the pages", "[ui][status]")
{
    Story story(QDate(2023, 8, 1));
    story.openSample();
    const int overview = story.window->pageNumber(OverviewPage::key());
    const int schedule = story.window->pageNumber(SchedulePage::key());
    const TodoModel &todo = story.pageOf<OverviewPage>().todo();
    const int due = todo.countOf(TodoUrgency::Overdue) + todo.countOf(TodoUrgency::Today);
    const int waiting = story.schedule().board().unscheduledCount();
    CHECK(waiting > 0);
    waitFor([&] {
        return story.window->navigation()->count(overview) == due
               && story.window->navigation()->count(schedule) == waiting;
    });
}

TEST_CASE("Ctrl+/ lists the keys that the window and its page have", "[ui][keys]")
{
    Story story;
    story.openSample();
    story.showPageOf<UnitsPage>();
    Seeker find(story);
    find.press(Qt::Key_Slash, Qt::ControlModifier);
    REQUIRE(find.palette().isVisible());
    QStringList keys;
    for (int row = 0; row < find.palette().findings().rowCount(); ++row)
        keys.append(find.palette().findings().at(row)->keys);
    for (const auto &wanted : {"Ctrl+K", "Ctrl+Z", "F1", "F8", "Ctrl+1", "F2"})
        CHECK(keys.contains(QString::fromLatin1(wanted)));
    find.type(QStringLiteral("undo"));
    CHECK(find.first()->keys == QStringLiteral("Ctrl+Z"));
    find.press(Qt::Key_Escape);
}

TEST_CASE("Of a page's keys those of what is shown are commands", "[ui][keys]")
{
    QWidget page;
    QTabWidget tabs(&page);
    std::vector<QShortcut *> keys;
    const auto withKey = [&keys](QWidget *part) {
        keys.push_back(new QShortcut(QKeySequence(Qt::Key_Delete), part)); // owned by the part
        keys.back()->setContext(Qt::WidgetShortcut);
        return part;
    };
    const auto found = [&page] {
        std::vector<QObject *> targets;
        for (const Command &each : commandsOf(page, QStringLiteral("page"))) {
            if (qobject_cast<QShortcut *>(each.target))
                targets.push_back(each.target);
        }
        return targets;
    };
    tabs.addTab(withKey(new QLineEdit), QStringLiteral("a")); // owned by the tabs
    auto *both = new QWidget;                                 // owned by the tabs
    auto *left = new QLineEdit(both);
    auto *right = new QLineEdit(both);
    tabs.addTab(both, QStringLiteral("b"));
    withKey(left);
    withKey(right);
    page.show();
    CHECK(found() == std::vector<QObject *>{keys[0]});
    tabs.widget(0)->setEnabled(false);
    CHECK(found().empty());
    tabs.setCurrentIndex(1);
    left->clearFocus();
    right->setFocus();
    CHECK(found() == std::vector<QObject *>{keys[2]}); // two have the key: where the keyboard is
}

TEST_CASE("No two commands of the window and a page share a key", "[ui][keys]")
{
    Story story;
    story.openSample();
    for (int number = 0; number < story.window->pageCount(); ++number) {
        story.window->showPage(number);
        std::map<QString, QObject *> keys;
        for (const Command &each : story.window->commands()) {
            const auto *key = qobject_cast<QShortcut *>(each.target);
            if (each.keys.isEmpty() || (key && key->context() != Qt::WindowShortcut))
                continue;
            INFO(each.keys.toStdString() << ": " << each.text.toStdString());
            CHECK(keys.emplace(each.keys, each.target).second);
        }
    }
}

namespace {

void checkMnemonics(const QList<QAction *> &actions, const QString &where)
{
    std::map<QChar, QString> letters;
    for (const QAction *action : actions) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty()) {
            INFO(where.toStdString() << ": " << action->text().toStdString());
            CHECK(letters.emplace(letter.toString().back().toLower(), action->text()).second);
        }
        if (const QMenu *menu = action->menu())
            checkMnemonics(menu->actions(), action->text());
    }
}

} // namespace

TEST_CASE("Letters of one menu differ in both languages", "[ui][keys]")
{
    for (const auto &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        installTranslations(*qApp, language);
        Story story;
        checkMnemonics(story.window->menuBar()->actions(), language);
    }
    installTranslations(*qApp, u"en");
}

TEST_CASE("The language changes while the window is open; page and choice stay", "[ui][language]")
{
    Story story;
    story.openSample();
    story.showPageOf<UnitsPage>();
    const Unit unit = someUnit(story);
    story.pageOf<UnitsPage>().showUnit(unit.id);
    const auto choose = [&](const char *action) {
        story.window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    };
    choose("language-vi");
    waitFor([&] {
        return story.window->menuBar()->actions().front()->text() == QStringLiteral("&Tệp");
    });
    auto *page = qobject_cast<UnitsPage *>(story.window->currentPage());
    REQUIRE(page);
    CHECK(page->title() == UnitsPage::tr("Units"));
    CHECK(page->title() != QStringLiteral("Units"));
    CHECK(page->list().table()->currentId().toString() == unit.id.toString());
    CHECK(chosenLanguage() == QStringLiteral("vi"));
    CHECK(story.window->problems()->windowTitle() == QStringLiteral("Vấn đề"));
    choose("language-en");
    waitFor([&] {
        return story.window->menuBar()->actions().front()->text() == QStringLiteral("&File");
    });
    Seeker find(story);
    find.press(Qt::Key_F8); // keys work once, not twice
    CHECK(story.window->problems()->list()->currentIndex().isValid());
    find.press(Qt::Key_1, Qt::ControlModifier);
    waitFor([&] { return story.window->currentPage() == &story.pageOf<OverviewPage>(); });
    QSettings().remove(QStringLiteral("window/language"));
}
