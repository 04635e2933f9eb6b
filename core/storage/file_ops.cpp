// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_ops.h"

#include "core/storage/storage_words.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QDir>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#endif

using namespace Qt::Literals::StringLiterals;

namespace skt {

std::optional<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(64 * 1024);
}

#ifdef Q_OS_WIN

namespace {

QString lastError()
{
    const DWORD code = GetLastError();
    switch (code) {
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return StorageWords::tr("there is no right to write there");
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return StorageWords::tr("the drive is full");
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return StorageWords::tr("there is no such file or folder");
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return StorageWords::tr("it exists already");
    default:
        return qt_error_string(static_cast<int>(code));
    }
}

LPCWSTR wide(const QString &path)
{
    return reinterpret_cast<LPCWSTR>(path.utf16());
}

} // namespace

CreateOutcome createNew(const QString &path, const QByteArray &content, QString *why)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        *why = file.errorString();
        return QFileInfo::exists(path) ? CreateOutcome::Exists : CreateOutcome::Failed;
    }
    if (file.write(content) == content.size() && file.flush())
        return CreateOutcome::Created;
    *why = file.errorString();
    file.remove();
    return CreateOutcome::Failed;
}

bool syncFile(const QString &path)
{
    const HANDLE file =
        CreateFileW(wide(path), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool synced = FlushFileBuffers(file);
    CloseHandle(file);
    return synced;
}

bool syncFolderOf(const QString &)
{
    return true; // MOVEFILE_WRITE_THROUGH does it
}

CreateOutcome renameToFree(const QString &from, const QString &to, QString *why)
{
    if (MoveFileExW(wide(from), wide(to), MOVEFILE_WRITE_THROUGH))
        return CreateOutcome::Created;
    *why = lastError();
    return QFileInfo::exists(to) ? CreateOutcome::Exists : CreateOutcome::Failed;
}

bool renameOver(const QString &from, const QString &to, QString *why)
{
    if (MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return true;
    *why = lastError();
    return false;
}

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    const HANDLE file = CreateFileW(wide(path),
                                    0,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr,
                                    OPEN_EXISTING,
                                    0,
                                    nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known)
        return {};
    return FileIdentity{info.dwVolumeSerialNumber,
                        (quint64{info.nFileIndexHigh} << 32) | info.nFileIndexLow};
}

bool mayWrite(const QString &path)
{
    return QFileInfo(path).isWritable();
}

#else

namespace {

QString lastError()
{
    switch (errno) {
    case EACCES:
    case EPERM:
    case EROFS:
        return StorageWords::tr("there is no right to write there");
    case ENOSPC:
    case EDQUOT:
        return StorageWords::tr("the drive is full");
    case ENOENT:
    case ENOTDIR:
        return StorageWords::tr("there is no such file or folder");
    case EISDIR:
        return StorageWords::tr("it is a folder");
    case EEXIST:
        return StorageWords::tr("it exists already");
    case EIO:
        return StorageWords::tr("the drive does not answer");
    default:
        return QString::fromLocal8Bit(std::strerror(errno));
    }
}

bool syncDescriptor(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

} // namespace

CreateOutcome createNew(const QString &path, const QByteArray &content, QString *why)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) {
        const bool exists = errno == EEXIST;
        *why = lastError();
        return exists ? CreateOutcome::Exists : CreateOutcome::Failed;
    }
    const bool written =
        ::write(file, content.constData(), static_cast<size_t>(content.size())) == content.size();
    if (!written) {
        *why = lastError();
        ::unlink(name.constData());
    }
    ::close(file);
    return written ? CreateOutcome::Created : CreateOutcome::Failed;
}

bool syncFile(const QString &path)
{
    return syncDescriptor(path, O_RDONLY);
}

bool syncFolderOf(const QString &path)
{
    return syncDescriptor(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

CreateOutcome renameToFree(const QString &from, const QString &to, QString *why)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return CreateOutcome::Created;
    }
    if (errno == EEXIST) {
        *why = lastError();
        return CreateOutcome::Exists;
    }
    // No hard links there (FAT, some shares): the name is first taken by an empty file.
    const CreateOutcome taken = createNew(to, {}, why);
    if (taken != CreateOutcome::Created)
        return taken;
    if (::rename(source.constData(), target.constData()) == 0)
        return CreateOutcome::Created;
    *why = lastError();
    ::unlink(target.constData());
    return CreateOutcome::Failed;
}

bool renameOver(const QString &from, const QString &to, QString *why)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return true;
    *why = lastError();
    return false;
}

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return FileIdentity{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}

bool mayWrite(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

#endif

} // namespace skt
