// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/process_identity.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString computerName()
{
    return QSysInfo::machineHostName() + u'/' + QString::fromLatin1(QSysInfo::machineUniqueId());
}

#ifdef Q_OS_WIN

QString startOf(HANDLE process)
{
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!GetProcessTimes(process, &created, &ended, &kernel, &user))
        return {};
    return QString::number((quint64{created.dwHighDateTime} << 32) | created.dwLowDateTime);
}

#else

/// Small files of /proc have no size; they are read until they end.
QByteArray smallFile(const char *path)
{
    QByteArray bytes;
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return bytes;
    std::array<char, 1024> buffer{};
    for (;;) {
        const auto got = ::read(file, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        bytes.append(buffer.data(), got);
    }
    ::close(file);
    return bytes;
}

/// The 22nd field of /proc/PID/stat; the second is a name in brackets that may hold anything.
QString startOf(qint64 pid)
{
    const QByteArray stat = smallFile("/proc/" + QByteArray::number(pid) + "/stat");
    const qsizetype bracket = stat.lastIndexOf(')');
    if (bracket < 0)
        return {};
    const QList<QByteArray> fields = stat.mid(bracket + 2).split(' ');
    if (fields.size() < 20 || fields.first() == "Z" || fields.first() == "X")
        return {}; // a zombie holds nothing any more
    return QString::fromLatin1(fields.at(19));
}

/// Containers share their host's boot but not its process numbers.
QString processNamespace()
{
    std::array<char, 64> buffer{};
    const auto size = ::readlink("/proc/self/ns/pid", buffer.data(), buffer.size());
    return size > 0 ? QString::fromLatin1(buffer.data(), size) : QString();
}

#endif

} // namespace

#ifdef Q_OS_WIN

ProcessIdentity ownProcess()
{
    return {computerName(),
            QString::fromLatin1(QSysInfo::bootUniqueId()),
            QCoreApplication::applicationPid(),
            startOf(GetCurrentProcess())};
}

bool processRuns(const ProcessIdentity &process)
{
    const HANDLE handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process.pid));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool runs = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE
                      && startOf(handle) == process.start;
    CloseHandle(handle);
    return runs;
}

#else

ProcessIdentity ownProcess()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {computerName() + u'/' + processNamespace(),
            QString::fromLatin1(QSysInfo::bootUniqueId()),
            pid,
            startOf(pid)};
}

bool processRuns(const ProcessIdentity &process)
{
    const auto pid = static_cast<pid_t>(process.pid);
    if (pid <= 0 || (::kill(pid, 0) != 0 && errno == ESRCH))
        return false;
    const QString start = startOf(process.pid);
    return !start.isEmpty() && start == process.start;
}

#endif

} // namespace skt
