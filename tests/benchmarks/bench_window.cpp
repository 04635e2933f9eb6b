// SPDX-License-Identifier: GPL-3.0-or-later
// The window, measured from outside its code. Called by figures.py as
//   first-paint FILE [START] milliseconds to the painted board, from START (wall clock, seconds) or
//                            from opening the file in a window that is there
//   while-locked FILE        longest pause of the event loop (ms) while another process writes
//   hold FILE SECONDS        is that other process
#include "app/common/real_environment.h"
#include "core/storage/edit.h"
#include "translations/translations.h"
#include "ui/session/plan_edits.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace skt;

namespace {

const QDate today{2023, 7, 20};

double wallClock()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Calls back after the first paint of a page once the plan is there.
class PaintWatch : public QObject
{
public:
    PaintWatch(MainWindow &window, std::function<void()> painted)
        : m_window(window)
        , m_painted(std::move(painted))
    {
        connect(&window.plan(), &OpenPlan::opened, this, [this] { m_opened = true; });
        connect(&window.plan(), &OpenPlan::openFailed, this, [](const QString &message) {
            std::fprintf(stderr, "%s\n", qPrintable(message));
            QApplication::exit(3);
        });
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (m_opened && !m_done && event->type() == QEvent::Paint && onPage(object)) {
            m_done = true;
            QTimer::singleShot(0, this, m_painted);
        }
        return false;
    }

private:
    [[nodiscard]] bool onPage(QObject *object) const
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        const WindowPage *page = m_window.currentPage();
        return widget && page && page->isAncestorOf(widget);
    }

    MainWindow &m_window;
    std::function<void()> m_painted;
    bool m_opened = false;
    bool m_done = false;
};

int firstPaint(MainWindow &window, const QString &file, double start)
{
    const PaintWatch watch(window, [start] {
        std::printf("%.3f\n", (wallClock() - start) * 1000);
        QApplication::quit();
    });
    window.openFile(file);
    return QApplication::exec();
}

/// The longest time between two turns of the event loop.
class Pulse : public QObject
{
public:
    Pulse()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
        });
        m_clock.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

int whileLocked(MainWindow &window, const QString &file)
{
    QProcess holder;
    std::unique_ptr<Pulse> pulse;
    const PaintWatch watch(window, [&] {
        holder.start(QApplication::applicationFilePath(),
                     {QStringLiteral("hold"), file, QStringLiteral("10")});
    });
    QObject::connect(&holder, &QProcess::readyReadStandardOutput, &window, [&] {
        pulse = std::make_unique<Pulse>();
        const Visit &visit = window.plan().view()->campaign->visits.front();
        unscheduleVisit(window.plan(), visit.id);
        QTimer::singleShot(9000, &window, [&] {
            std::printf("%lld\n", pulse->longest());
            QApplication::exit(window.plan().waitingEdits() > 0 ? 0 : 1);
        });
    });
    window.openFile(file);
    const int code = QApplication::exec();
    holder.waitForFinished();
    return code;
}

int hold(const QString &file, int seconds)
{
    auto plan = PlanFile::open(file);
    if (!plan)
        return 3;
    const auto held = plan->edit(
        QStringLiteral("Benchmark"), realEnvironment(today), [seconds](Edit &) -> Result<> {
            std::printf("held\n");
            std::fflush(stdout);
            QThread::sleep(static_cast<unsigned long>(seconds));
            return {};
        });
    return held ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokiemtra-benchmark"));
    const QStringList arguments = QApplication::arguments();
    const QString mode = arguments.value(1);
    const QString file = arguments.value(2);
    if (mode == u"hold")
        return hold(file, arguments.value(3).toInt());
    installTranslations(application, QStringLiteral("vi"));
    applyLook(false);
    MainWindow window(realEnvironment(today), true);
    window.resize(1366, 768);
    window.show();
    if (mode == u"first-paint") {
        if (arguments.size() > 3)
            return firstPaint(window, file, arguments.at(3).toDouble());
        QApplication::processEvents();
        return firstPaint(window, file, wallClock());
    }
    if (mode == u"while-locked")
        return whileLocked(window, file);
    return 2;
}
