// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, and coming back from them.
#include "core/storage/backup_folder.h"
#include "core/storage/campaign_io.h"
#include "core/storage/copy_plan.h"
#include "core/storage/entity_traits.h"
#include "core/storage/file_check.h"
#include "core/storage/migrate_file.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

using AllRows =
    std::vector<std::map<Cell, Cells>>; ///< one map a table, in the order of allTables()

AllRows readAll(PlanStore &store)
{
    AllRows all;
    store.read([&all](Connection &connection) {
        all.clear();
        if (const auto problems = verifyConnection(connection); !problems.empty()) {
            throw StorageFailure(Error::Kind::PlanFile,
                                 StorageWords::tr("The backup is damaged (%1). Choose another one.")
                                     .arg(problems.front().what));
        }
        for (const TableInfo *table : allTables()) {
            auto &rows = all.emplace_back();
            forEachRow(connection, *table, [&rows](StoredRow &row) {
                const Cell key = row.cells.front();
                rows.emplace(key, std::move(row.cells));
            });
        }
    });
    return all;
}

/// The rows of a backup; one of an earlier form is migrated as a copy, never itself.
AllRows readBackup(const QString &backup, QString &campaignId)
{
    PlanStore store(backup, true, {});
    campaignId = store.campaignId();
    if (store.form() >= newestForm())
        return readAll(store);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"plan.db"_s);
    copyPlan(store, copy, false);
    PlanStore migrated(copy, false, {});
    migrated.migrateForm();
    return readAll(migrated);
}

bool looksLikePlan(const QString &path)
{
    try {
        requireFile(path);
        Connection connection(path, Connection::Access::Read);
        requirePlanHeader(connection, path);
        return true;
    } catch (const StorageFailure &) {
        return false;
    } catch (const SqlFailure &) {
        return false;
    }
}

/// A plan that cannot be opened any more makes room; it is kept under another name.
void putAside(const QString &path, const Environment &environment)
{
    LockFile lock(path + u".lock"_s, LockTiming::real());
    if (lock.take(environment.user, 2'000) != LockFile::Outcome::Taken) {
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 is being written by %2. Try again in a "
                             "moment.")
                .arg(QDir::toNativeSeparators(path), lock.holder()));
    }
    const QString stamp = environment.now().toUTC().toString(u"yyyyMMddTHHmmss"_s);
    const QString base = path.endsWith(u".db"_s) ? path.chopped(3) : path;
    const QString aside = u"%1.damaged-%2.db"_s.arg(base, stamp);
    QString why;
    if (renameToFree(path, aside, &why) != CreateOutcome::Created) {
        throw StorageFailure(Error::Kind::Output,
                             StorageWords::tr("%1 cannot be written (%2). Choose another folder.")
                                 .arg(QDir::toNativeSeparators(aside), why));
    }
    if (QFileInfo::exists(path + u"-journal"_s))
        renameToFree(path + u"-journal"_s, aside + u"-journal"_s, &why);
}

EditOutcome
applyDifference(const QString &path, const QString &backup, const Environment &environment)
{
    QString campaignId;
    const AllRows rows = readBackup(backup, campaignId);
    PlanStore store(path, false, {});
    bringUpToDate(store);
    if (store.campaignId() != campaignId) {
        throw StorageFailure(
            Error::Kind::Input,
            StorageWords::tr("%1 is a backup of another campaign than %2. Restore it to a "
                             "new name.")
                .arg(QDir::toNativeSeparators(backup), QDir::toNativeSeparators(path)));
    }
    if (const Result<> saved = backupBeforeFirstWrite(path, environment, u"restore"_s); !saved)
        throw StorageFailure(saved.error());
    const QString what = StorageWords::tr("Restored from %1").arg(QFileInfo(backup).fileName());
    EditOutcome outcome = runChange(store,
                                    environment,
                                    changeLine(environment, what),
                                    [&rows](ChangeSession &session, ChangeLine &) {
                                        std::size_t index = 0;
                                        for (const TableInfo *table : allTables())
                                            writeTable(session, *table, rows[index++]);
                                    });
    copyEvidence(QFileInfo(backup).absolutePath(), filesFolderOf(path)); // of the backup folder
    copyEvidence(filesFolderOf(backup), filesFolderOf(path));
    return outcome;
}

} // namespace

Result<> backupPlan(const QString &path, const QString &destination, bool withFiles, bool force)
{
    return guarded(path, [&] {
        PlanStore store(path, true, {});
        copyPlan(store, destination, force);
        if (withFiles)
            copyEvidence(filesFolderOf(path), filesFolderOf(destination));
    });
}

Result<>
backupBeforeFirstWrite(const QString &path, const Environment &environment, const QString &why)
{
    return guarded(path, [&] {
        const QDateTime now = environment.now().toUTC();
        const std::vector<BackupInfo> present = backupsOf(path).value();
        const bool done =
            std::any_of(present.begin(), present.end(), [&](const BackupInfo &backup) {
                return backup.why == why
                       && backup.time.toLocalTime().date() == now.toLocalTime().date();
            });
        if (done && why == u"daily"_s)
            return;
        makeBackupFolder(path);
        PlanStore store(path, true, {});
        QDateTime time = now; // two within a second get names of their own
        while (QFileInfo::exists(backupPath(path, time, why)))
            time = time.addSecs(1);
        copyPlan(store, backupPath(path, time, why), false);
        copyEvidence(filesFolderOf(path), backupFolderOf(path));
        // Only now: the new one is verified, so an older one may go.
        for (const BackupInfo &old : outdated(backupsOf(path).value(), now.date()))
            QFile::remove(old.path);
    });
}

Result<EditOutcome>
restorePlan(const QString &backup, const QString &path, const Environment &environment)
{
    return guarded(path, [&]() -> EditOutcome {
        if (!QFileInfo(backup).isFile())
            requireFile(backup);
        if (QFileInfo::exists(path)) {
            const Result<PlanFile> plan = PlanFile::open(path);
            if (plan)
                return applyDifference(path, backup, environment);
            if (!looksLikePlan(path))
                throw StorageFailure(plan.error());
            QString campaignId;
            readBackup(backup, campaignId); // before anything is moved
            putAside(path, environment);
        }
        if (const Result<> copied = backupPlan(backup, path, true, false); !copied)
            throw StorageFailure(copied.error());
        return {};
    });
}

} // namespace skt
