// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan file needs of the file system beyond Qt. None of these ever opens a plan that may
// be open: that would drop SQLite's locks.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace skt {

enum class CreateOutcome { Created, Exists, Failed };

/// A new file holding \a content; never an existing one.
CreateOutcome createNew(const QString &path, const QByteArray &content, QString *why);

/// Content of a small file; nothing if it is not there.
std::optional<QByteArray> readSmallFile(const QString &path);

/// Writes the file's content and name through to the drive.
bool syncFile(const QString &path);
bool syncFolderOf(const QString &path);

/// Gives the file another name, which must be free. False: it exists, or the error in \a why.
CreateOutcome renameToFree(const QString &from, const QString &to, QString *why);
/// Gives the file another name, replacing what has it.
bool renameOver(const QString &from, const QString &to, QString *why);

/// Device and file number; nothing if there is no such file.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
std::optional<FileIdentity> fileIdentity(const QString &path);

/// Whether files can be written, and made, there.
bool mayWrite(const QString &path);

} // namespace skt
