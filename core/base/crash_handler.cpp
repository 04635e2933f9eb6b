// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_handler.h"

#include <QDir>
#include <QFile>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif
#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// All that a signal handler may touch: fixed memory, filled beforehand.
struct Prepared
{
    std::array<char, 1024> path{};
    std::array<char, 512> head{};
    std::atomic<const char *> action{"start"};
    std::atomic_flag reported = ATOMIC_FLAG_INIT;
};

// A signal handler has no other way to reach anything.
Prepared prepared;

template<std::size_t N>
void fill(std::array<char, N> &target, const QByteArray &bytes)
{
    std::strncpy(target.data(), bytes.constData(), N - 1);
    target[N - 1] = '\0';
}

void put(int file, const char *text)
{
    // Nothing could be done about a failure here.
#ifdef Q_OS_WIN
    const auto written = ::_write(file, text, static_cast<unsigned>(std::strlen(text)));
#else
    const auto written = ::write(file, text, std::strlen(text));
#endif
    static_cast<void>(written);
}

const char *nameOf(int number)
{
    switch (number) {
    case SIGSEGV:
        return "segmentation fault";
    case SIGABRT:
        return "abort";
    case SIGFPE:
        return "arithmetic fault";
    case SIGILL:
        return "illegal instruction";
    default:
        return "fault";
    }
}

/// Calls only what is allowed in a signal handler.
void report(const char *what)
{
    if (prepared.reported.test_and_set())
        return;
#ifdef Q_OS_WIN
    const int file = ::_open(prepared.path.data(), _O_WRONLY | _O_CREAT | _O_TRUNC, 0600);
#else
    const int file = ::open(prepared.path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
#endif
    if (file < 0)
        return;
    put(file, prepared.head.data());
    put(file, "what: ");
    put(file, what);
    put(file, "\naction: ");
    put(file, prepared.action.load());
    put(file, "\n");
#ifdef Q_OS_WIN
    ::_close(file);
#else
    ::close(file);
#endif
}

extern "C" void onSignal(int number)
{
    report(nameOf(number));
    std::signal(number, SIG_DFL); // so that the system still sees how it ended
    std::raise(number);
}

[[noreturn]] void onTerminate()
{
    report("uncaught exception");
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

QString reportPath(const QString &folder)
{
    return folder + u"/crash.txt"_s;
}

} // namespace

void installCrashHandler(const QString &folder, const QString &version, const QString &build)
{
    QDir().mkpath(folder);
    fill(prepared.path, QFile::encodeName(reportPath(folder)));
    fill(prepared.head, u"version: %1\nbuild: %2\n"_s.arg(version, build).toUtf8());
    for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(number, onSignal);
    std::set_terminate(onTerminate);
}

void noteAction(const char *action)
{
    prepared.action.store(action);
}

QString takeCrashReport(const QString &folder)
{
    QFile file(reportPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    file.close();
    QFile::remove(folder + u"/crash.old.txt"_s);
    file.rename(folder + u"/crash.old.txt"_s);
    return text;
}

} // namespace skt
