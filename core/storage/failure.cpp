// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/failure.h"

#include "core/storage/storage_words.h"

#include <QDir>

#include <sqlite3.h>

namespace skt {

QString reasonOf(int code, const QString &text)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StorageWords::tr("the drive is full");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageWords::tr("there is no right to write there");
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StorageWords::tr("the drive does not answer");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageWords::tr("its content is damaged");
    default:
        return text;
    }
}

Error errorOf(const SqlFailure &failure, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (failure.primaryCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::PlanFile,
                StorageWords::tr("The plan file %1 is being used by another program. Try again, or "
                                 "close the other program.")
                    .arg(shown)};
    case SQLITE_FULL:
        return {
            Error::Kind::PlanFile,
            StorageWords::tr("The drive of %1 is full: nothing was changed. Free some space and "
                             "try again.")
                .arg(shown)};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 is damaged. Restore it from a backup.").arg(shown)};
    case SQLITE_READONLY:
        if (failure.code() == SQLITE_READONLY_ROLLBACK) {
            return {
                Error::Kind::PlanFile,
                StorageWords::tr("A change to %1 was interrupted and has first to be taken back. "
                                 "Open the plan once with the right to write.")
                    .arg(shown)};
        }
        [[fallthrough]];
    case SQLITE_PERM:
        return {
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 cannot be written: it or its folder is read-only. "
                             "Ask for the right to write, or work on a copy.")
                .arg(shown)};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {Error::Kind::PlanFile,
                StorageWords::tr("The plan file %1 cannot be read or written just now. Check the "
                                 "drive or the network and try again.")
                    .arg(shown)};
    default:
        return {
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 cannot be used (%2).").arg(shown, failure.text())};
    }
}

} // namespace skt
