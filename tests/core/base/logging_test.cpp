// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_handler.h"
#include "core/base/logging.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

#include <stdexcept>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

#ifdef Q_OS_UNIX
/// Runs \a act in a process of its own, with the crash handler in \a folder; how that ended.
int dyingBy(const QString &folder, void (*act)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        installCrashHandler(folder, u"1.2"_s, u"test build"_s);
        noteAction("edit visit");
        act();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}
#endif

} // namespace

TEST_CASE("messages go to the log with time, level and category, one line each")
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.filePath(u"logs"_s), u"app"_s);
        REQUIRE(log.isOpen());
        qCInfo(logStorage) << "opened in" << 12 << "ms\nand more";
    }
    const QStringList lines =
        contentOf(folder.filePath(u"logs/app.log"_s)).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].contains(u" info skt.storage opened in 12 ms"_s));
    CHECK(lines[0].contains(u"and more"_s));
    qCInfo(logStorage) << "after the log is gone";
    CHECK(contentOf(folder.filePath(u"logs/app.log"_s)).count(u'\n') == 1);
}

TEST_CASE("a full log makes room by turning, and keeps so many files")
{
    const QTemporaryDir folder;
    const LogFile log(folder.path(), u"app"_s, {400, 3});
    for (int i = 0; i < 60; ++i)
        qCDebug(logWindow) << "line" << i;
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    CHECK(files == QStringList{u"app.1.log"_s, u"app.2.log"_s, u"app.log"_s});
    CHECK(contentOf(log.path()).contains(u"line 59"_s));
    for (const QString &file : files)
        CHECK(QFile(folder.filePath(file)).size() <= 400);
}

TEST_CASE("a log that cannot be written changes nothing")
{
    const QTemporaryDir folder;
    QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly);
    const LogFile log(folder.filePath(u"file/logs"_s), u"app"_s);
    CHECK_FALSE(log.isOpen());
}

#ifdef Q_OS_UNIX
TEST_CASE("a crash leaves a report with version, build, cause and last action")
{
    const QTemporaryDir folder;
    CHECK(takeCrashReport(folder.path()).isEmpty());
    CHECK(dyingBy(folder.path(), [] { std::raise(SIGSEGV); }) == SIGSEGV);
    const QString report = takeCrashReport(folder.path());
    CHECK(report
          == u"version: 1.2\nbuild: test build\nwhat: segmentation fault\naction: edit visit\n"_s);
    CHECK(takeCrashReport(folder.path()).isEmpty());

    CHECK(dyingBy(folder.path(), [] { std::terminate(); }) == SIGABRT);
    CHECK(takeCrashReport(folder.path()).contains(u"what: uncaught exception"_s));
    CHECK(dyingBy(folder.path(), [] {}) == 0);
    CHECK(takeCrashReport(folder.path()).isEmpty());
}
#endif
