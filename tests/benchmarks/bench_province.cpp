// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a province: how long a click, a letter, a dragged step keeps the event loop from
// turning. Called by figures.py as
//   make FILE      a plan of 2,000 units, 200 teams and 2,000 visits
//   measure FILE   a line for each thing that is done: what, tab, milliseconds
#include "app/common/real_environment.h"
#include "core/storage/edit.h"
#include "tests/benchmarks/large_campaign.h"
#include "translations/translations.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/session/plan_edits.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace skt;

namespace {

const QDate today{2023, 7, 20};

int make(const QString &path)
{
    auto plan = PlanFile::create(
        path, bench::largeCampaign({}, 1), QStringLiteral("Benchmark"), bench::quietEnvironment());
    if (!plan)
        std::fprintf(stderr, "%s\n", qPrintable(plan.error().message));
    return plan ? 0 : 1;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, double ms)
{
    std::printf("%s\t%.1f\n", what, ms);
    std::fflush(stdout);
}

/// What is done by hand, until what it changes is painted.
template<typename Act>
double answered(QWidget &shown, const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QApplication::sendPostedEvents();
    shown.repaint();
    QApplication::processEvents();
    return milliseconds(timer);
}

/// The longest time between two turns of the event loop while \a period passes.
double longestPause(int period)
{
    QEventLoop loop;
    QTimer pulse;
    QElapsedTimer since;
    double longest = 0;
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, milliseconds(since));
        since.start();
    });
    since.start();
    pulse.start(1);
    QTimer::singleShot(period, &loop, &QEventLoop::quit);
    loop.exec();
    return longest;
}

void type(QLineEdit &line, const QString &text, const char *what)
{
    double worst = 0;
    for (const QChar letter : text) {
        worst = std::max(worst, answered(*line.window(), [&] {
                             QKeyEvent press(
                                 QEvent::KeyPress, letter.toUpper().unicode(), {}, QString(letter));
                             QApplication::sendEvent(&line, &press);
                         }));
        worst = std::max(worst, longestPause(50));
    }
    tell(what, worst);
}

void send(QWidget &widget, QEvent::Type kind, QPoint place)
{
    const bool moves = kind == QEvent::MouseMove;
    QMouseEvent event(kind,
                      place,
                      widget.mapToGlobal(place),
                      moves ? Qt::NoButton : Qt::LeftButton,
                      kind == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      {});
    QApplication::sendEvent(&widget, &event);
}

/// A card is taken and carried over the board; every step is painted.
void drag(BoardView &board)
{
    const auto &cards = board.model().cards();
    const auto card = std::ranges::find_if(cards, [&](const BoardCard &each) {
        const auto slot = board.model().slotOf(each.key);
        return slot && board.viewport()->rect().contains(board.visibleRect(*slot));
    });
    if (card == cards.end()) {
        std::fprintf(stderr, "no card is in sight\n");
        return;
    }
    const QPoint from = board.visibleRect(*board.model().slotOf(card->key)).center();
    QWidget &viewport = *board.viewport();
    tell("card taken", answered(viewport, [&] {
             send(viewport, QEvent::MouseButtonPress, from);
             send(viewport, QEvent::MouseMove, from + QPoint(30, 4));
         }));
    std::vector<double> steps;
    for (int step = 0; step < 120; ++step) {
        const QPoint to(100 + (step * 37) % std::max(1, viewport.width() - 120),
                        80 + (step * 23) % std::max(1, viewport.height() - 100));
        steps.push_back(answered(viewport, [&] { send(viewport, QEvent::MouseMove, to); }));
    }
    std::ranges::sort(steps);
    tell("dragged step, median", steps[steps.size() / 2]);
    tell("dragged step, worst", steps.back());
    tell("card let go outside",
         answered(viewport, [&] { send(viewport, QEvent::MouseButtonRelease, QPoint(-5, -5)); }));
}

void openFile(MainWindow &window, const QString &file)
{
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&window.plan(), &OpenPlan::opened, &loop, &QEventLoop::quit);
    QObject::connect(&window.plan(), &OpenPlan::openFailed, &loop, [](const QString &message) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        std::exit(3);
    });
    timer.start();
    window.openFile(file);
    loop.exec();
    QApplication::processEvents();
    window.repaint();
    tell("opened to the painted overview", milliseconds(timer));
    tell("after opening", longestPause(1500));
}

int measure(const QString &file)
{
    MainWindow window(realEnvironment(today), true);
    window.resize(1366, 768);
    window.show();
    openFile(window, file);
    for (const char *round : {"first", "again"}) {
        for (int number = 0; number < window.pageCount(); ++number) {
            const double shown = answered(window, [&] { window.showPage(number); });
            tell(qPrintable(QStringLiteral("page %1 shown, %2")
                                .arg(number + 1)
                                .arg(QString::fromLatin1(round))),
                 std::max(shown, longestPause(400)));
        }
    }
    auto *palette = window.findChild<QAction *>(QStringLiteral("openPalette"));
    tell("Ctrl+K", std::max(answered(window, [&] { palette->trigger(); }), longestPause(300)));
    type(*window.finder()->line(), QStringLiteral("xa so 19"), "letter in Ctrl+K, worst");
    window.finder()->leave();

    window.showPage(window.pageNumber(UnitsPage::key()));
    longestPause(300);
    auto *query = window.currentPage()->findChild<QLineEdit *>();
    type(*query, QStringLiteral("so 19"), "letter in the units' filter, worst");
    query->clear();

    window.showPage(window.pageNumber(SchedulePage::key()));
    longestPause(300);
    auto *board = window.currentPage()->findChild<BoardView *>(QStringLiteral("board"));
    drag(*board);
    const Visit visit = window.plan().view()->campaign->visits.at(7);
    const double click = answered(window, [&] { unscheduleVisit(window.plan(), visit.id); });
    tell("a visit taken off its day", click);
    tell("until it is written and read again", longestPause(3000));
    tell("undo, and until it is read again",
         std::max(answered(window, [&] { window.plan().undo(); }), longestPause(3000)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokiemtra-benchmark"));
    const QString mode = QApplication::arguments().value(1);
    const QString file = QApplication::arguments().value(2);
    if (mode == u"make")
        return make(file);
    installTranslations(application, QStringLiteral("vi"));
    applyLook(false);
    return mode == u"measure" ? measure(file) : 2;
}
