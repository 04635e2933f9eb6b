// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has the plan open, one window per plan, and the files opened lately.
#include "core/storage/presence.h"
#include "story.h"
#include "tests/support/catch_qt.h"
#include "ui/pages/units/units_page.h"
#include "ui/session/recent_due.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

#include <thread>

using namespace skt;

namespace {

/// Somebody else's window on the same plan, on another computer or on this one.
Presence someone(const QString &user, bool here)
{
    Presence presence{QStringLiteral("77"),
                      user,
                      QStringLiteral("pc2"),
                      {},
                      QDateTime(QDate(2023, 7, 20), QTime(1, 0), Qt::UTC),
                      ownProcess()};
    if (!here)
        presence.process.computer = QStringLiteral("other-pc/id");
    return presence;
}

QLabel &company(const Story &story)
{
    auto *label = story.window->findChild<QLabel *>(QStringLiteral("company"));
    REQUIRE(label);
    return *label;
}

QCommandLinkButton *recent(const Story &story, int number)
{
    return story.window->findChild<QCommandLinkButton *>(QStringLiteral("recent-%1").arg(number));
}

} // namespace

TEST_CASE("The status bar says who else has the plan open and on which page", "[ui][company]")
{
    Story story;
    story.createSample();
    CHECK(company(story).isHidden());
    {
        PresenceFile other(story.window->plan().path(), someone(QStringLiteral("Bình"), false));
        REQUIRE(other.write(UnitsPage::key()));
        waitFor([&] { return company(story).isVisible(); });
        CHECK(company(story).text().contains(QStringLiteral("Bình")));
        CHECK(company(story).toolTip().contains(QStringLiteral("pc2")));
        CHECK(company(story).toolTip().contains(UnitsPage::word()));
        waitFor([&] { // and the other sees the page of this window
            const auto seen = other.others({});
            return seen.size() == 1 && seen.front().page == QStringLiteral("overview");
        });
        story.showPageOf<UnitsPage>();
        waitFor([&] {
            const auto seen = other.others({});
            return seen.size() == 1 && seen.front().page == UnitsPage::key();
        });
    }
    waitFor([&] { return company(story).isHidden(); });
    const QString folder = presenceFolderOf(story.window->plan().path());
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
    story.window.reset();
    CHECK_FALSE(QFileInfo::exists(folder)); // nothing is left behind
}

TEST_CASE("A second opening of the plan brings this window to the front and ends", "[ui][company]")
{
    Story story;
    story.createSample();
    const QString path = story.window->plan().path();
    const QString folder = presenceFolderOf(path);
    waitFor([&] { return !QDir(folder).entryList(QDir::Files).isEmpty(); });
    story.window->showMinimized();
    Presence second = someone(QStringLiteral("clerk"), true); // the same user and computer
    bool raised = false;
    std::thread process([&] { raised = raiseOpenWindow(path, second, {}); });
    waitFor([&] { return !story.window->isMinimized(); });
    process.join();
    CHECK(raised);
    CHECK(story.window->isVisible());
    // Another user's opening is one of its own.
    second.user = QStringLiteral("Bình");
    CHECK_FALSE(raiseOpenWindow(path, second, {}));
}

TEST_CASE("A plan that another window shows is not opened a second time", "[ui][company]")
{
    Story first;
    first.createSample();
    const QString path = first.window->plan().path();
    waitFor([&] { return !QDir(presenceFolderOf(path)).entryList(QDir::Files).isEmpty(); });
    Story second;
    second.window->openOnce(path);
    waitFor([&] { return !second.window->plan().opening(); });
    QSignalSpy opened(&second.window->plan(), &OpenPlan::opened);
    QTest::qWait(0);
    waitFor([&] { return first.window->isActiveWindow(); });
    CHECK(second.window->plan().view() == nullptr);
    first.window.reset();
    second.window->openOnce(path);
    waitFor([&] { return opened.count() == 1; });
}

TEST_CASE("The start page says what is due in the files opened lately", "[ui][company]")
{
    QSettings().remove(QStringLiteral("recent/files"));
    Story story;
    story.createSample();
    const QString path = story.window->plan().path();
    const Snapshot snapshot = story.window->plan().stored();
    waitFor([&] { return recentFiles().contains(path); });
    story.window.reset();
    const QString gone = story.path(QStringLiteral("gone.db"));
    const QString broken = story.path(QStringLiteral("broken.db"));
    QFile noPlan(broken);
    REQUIRE(noPlan.open(QIODevice::WriteOnly));
    noPlan.write("no plan");
    noPlan.close();
    rememberFile(broken);
    rememberFile(gone);

    Story later;
    REQUIRE(recent(later, 2));
    CHECK(recent(later, 0)->text() == QStringLiteral("gone.db"));
    waitFor([&] { return recent(later, 2)->description() != QStringLiteral("…"); });
    for (int i = 0; i < 3; ++i) // each says something of its own
        CHECK(recent(later, i)->description().size() > 5);
    CHECK(recent(later, 0)->description() != recent(later, 1)->description());
    // The same figures as the window has on that day.
    Environment day = Story::environment();
    day.today = dueIn(path, day).day;
    const PlanView view(snapshot, day);
    const auto overdue = std::ranges::count(view.todo, TodoUrgency::Overdue, &TodoItem::urgency);
    const auto today = std::ranges::count(view.todo, TodoUrgency::Today, &TodoItem::urgency);
    const QString due = recent(later, 2)->description();
    if (overdue + today == 0) {
        CHECK(due.contains(QStringLiteral("othing is due")));
    } else {
        CHECK(due.contains(QStringLiteral("verdue: %1").arg(overdue)));
        CHECK(due.contains(QStringLiteral("today: %1").arg(today)));
    }
    CHECK(QFileInfo::exists(path));

    SECTION("a click opens one")
    {
        QTest::mouseClick(recent(later, 2), Qt::LeftButton);
        waitFor([&] { return later.window->plan().view() != nullptr; });
        CHECK(QFileInfo(later.window->plan().path()) == QFileInfo(path));
    }
    SECTION("the cross takes one off the list and leaves the file")
    {
        QTest::mouseClick(later.window->findChild<QToolButton *>(QStringLiteral("forget-2")),
                          Qt::LeftButton);
        CHECK(recentFiles() == QStringList{gone, broken});
        CHECK(QFileInfo::exists(path));
    }
    SECTION("Delete does the same, and the keyboard stays in the list")
    {
        recent(later, 0)->setFocus();
        QTest::keyClick(recent(later, 0), Qt::Key_Delete);
        CHECK(recentFiles() == QStringList{broken, path});
        CHECK(recentFiles().size() == 2);
    }
    QSettings().remove(QStringLiteral("recent/files"));
}
