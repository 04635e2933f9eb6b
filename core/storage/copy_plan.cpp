// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_plan.h"

#include "core/storage/new_file.h"
#include "core/storage/storage_words.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

[[noreturn]] void cannotWrite(const QString &destination, const QString &why)
{
    throw StorageFailure(Error::Kind::Output,
                         StorageWords::tr("%1 cannot be written (%2). Choose another folder.")
                             .arg(QDir::toNativeSeparators(destination), why));
}

/// Whether what stopped the copying was met in the file that is read.
bool isOfSource(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
        return true;
    default:
        return code == SQLITE_READONLY_ROLLBACK;
    }
}

void copyPages(Connection &source, const QString &path, const QString &destination)
{
    // What an earlier try left would otherwise be believed where the new one does not write.
    if (!QFile::resize(path, 0))
        cannotWrite(destination, u"resize"_s);
    Connection target(path, Connection::Access::Write);
    target.runScript(
        "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"); // synced as a whole later
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        cannotWrite(destination, QString::fromUtf8(sqlite3_errmsg(target.handle())));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && code == SQLITE_OK)
        return;
    const int failed = code == SQLITE_OK ? stepped : code;
    if (isOfSource(failed))
        throw SqlFailure(failed, QString::fromUtf8(sqlite3_errstr(failed)));
    cannotWrite(destination, reasonOf(failed, QString::fromUtf8(sqlite3_errstr(failed))));
}

void requireWhole(const QString &copy, const QString &source)
{
    QString problem;
    try {
        Connection connection(copy, Connection::Access::Read);
        const auto problems = verifyConnection(connection);
        if (problems.empty())
            return;
        problem = problems.front().what;
    } catch (const SqlFailure &failure) {
        if (!isOfSource(failure.code()))
            throw;
        problem = reasonOf(failure.code(), failure.text());
    }
    throw StorageFailure(Error::Kind::PlanFile,
                         StorageWords::tr("The plan file %1 is damaged (%2), so no backup was made "
                                          "of it. Restore it from an earlier one.")
                             .arg(QDir::toNativeSeparators(source), problem));
}

} // namespace

void copyPlan(PlanStore &source, const QString &destination, bool force)
{
    if (fileIdentity(destination) == fileIdentity(source.path())) {
        throw StorageFailure(
            Error::Kind::Output,
            StorageWords::tr("%1 is the plan file itself. Choose another name for the copy.")
                .arg(QDir::toNativeSeparators(destination)));
    }
    writeNewFile(destination, force, [&](const QString &temporary) {
        try {
            source.read(
                [&](Connection &connection) { copyPages(connection, temporary, destination); });
        } catch (const SqlFailure &failure) {
            throw StorageFailure(errorOf(failure, source.path()));
        }
        requireWhole(temporary, source.path());
    });
}

} // namespace skt
