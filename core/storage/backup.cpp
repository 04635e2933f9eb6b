// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, and coming back from them.
#include "core/storage/backup_folder.h"
#include "core/storage/campaign_io.h"
#include "core/storage/copy_plan.h"
#include "core/storage/dialect.h"
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
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

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

/// Whether the file is a plan whose content is damaged. One that only cannot be opened here or
/// now (of a newer version, in use, unreadable) is not.
bool isDamagedPlan(const QString &path)
{
    try {
        requireFile(path);
        Connection connection(path, Connection::Access::Read);
        requirePlanHeader(connection, path);
        const auto form = static_cast<int>(connection.integer(dialect::form));
        if (form > newestForm())
            return false;
        return form < 1 || schemaOf(connection) != knownSchema(form, migrations());
    } catch (const StorageFailure &) {
        return false;
    } catch (const SqlFailure &failure) {
        return failure.primaryCode() == SQLITE_CORRUPT || failure.primaryCode() == SQLITE_NOTADB;
    }
}

[[noreturn]] void cannotWrite(const QString &path, const QString &why)
{
    throw StorageFailure(Error::Kind::Output,
                         StorageWords::tr("%1 cannot be written (%2). Choose another folder.")
                             .arg(QDir::toNativeSeparators(path), why));
}

/// Names of a plan and its journal.
struct Names
{
    QString plan;
    QString journal;
};

/// Gives both new names, or neither.
void renameBoth(const Names &from, const Names &to)
{
    QString why;
    if (renameToFree(from.plan, to.plan, &why) != CreateOutcome::Created)
        cannotWrite(to.plan, why);
    if (!QFileInfo::exists(from.journal)
        || renameToFree(from.journal, to.journal, &why) == CreateOutcome::Created)
        return;
    QString second;
    renameToFree(to.plan, from.plan, &second);
    cannotWrite(to.journal, why);
}

Names asideOf(const QString &path, const Environment &environment)
{
    const QString stamp = environment.now().toUTC().toString(u"yyyyMMddTHHmmss"_s);
    const QString base = path.endsWith(u".db"_s) ? path.chopped(3) : path;
    const QString plan = u"%1.damaged-%2.db"_s.arg(base, stamp);
    return {plan, plan + u"-journal"_s};
}

/// A damaged plan makes room for \a fresh; it is kept under another name. If that does not work
/// out, the plan is where it was.
void replaceDamaged(const QString &fresh, const QString &path, const Environment &environment)
{
    LockFile lock(path + u".lock"_s, LockTiming::real());
    if (lock.take(environment.user, 2'000) != LockFile::Outcome::Taken) {
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 is being written by %2. Try again in a "
                             "moment.")
                .arg(QDir::toNativeSeparators(path), lock.holder()));
    }
    if (!isDamagedPlan(path)) { // somebody else has mended it meanwhile
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 was moved, removed or replaced while it was "
                             "open. Nothing was written; open it again.")
                .arg(QDir::toNativeSeparators(path)));
    }
    const Names plan{path, path + u"-journal"_s};
    const Names aside = asideOf(path, environment);
    renameBoth(plan, aside);
    QString why;
    if (renameToFree(fresh, path, &why) != CreateOutcome::Created) {
        renameBoth(aside, plan);
        cannotWrite(path, why);
    }
    syncFolderOf(path);
}

/// The backup in place of a damaged plan: copied and checked before the plan is touched.
void restoreDamaged(const QString &backup, const QString &path, const Environment &environment)
{
    QString campaignId;
    readBackup(backup, campaignId);
    struct Temporary
    {
        QString path;
        ~Temporary() { QFile::remove(path); }
    } const fresh{
        u"%1.%2.tmp"_s.arg(path, QString::number(QRandomGenerator::system()->generate64(), 16))};
    PlanStore source(backup, true, {});
    copyPlan(source, fresh.path, false);
    copyEvidence(QFileInfo(backup).absolutePath(), filesFolderOf(path)); // of the backup folder
    copyEvidence(filesFolderOf(backup), filesFolderOf(path));
    replaceDamaged(fresh.path, path, environment);
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
        PlanStore store(path, false, {}); // so that a killed writer's journal can be taken back
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
        PlanStore store(path, false, {});
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
            if (fileIdentity(backup) == fileIdentity(path)) {
                throw StorageFailure(
                    Error::Kind::Input,
                    StorageWords::tr("%1 is the plan file itself. Choose a backup of it.")
                        .arg(QDir::toNativeSeparators(backup)));
            }
            const Result<PlanFile> plan = PlanFile::open(path);
            if (plan)
                return applyDifference(path, backup, environment);
            if (!isDamagedPlan(path))
                throw StorageFailure(plan.error());
            restoreDamaged(backup, path, environment);
            return {};
        }
        if (const Result<> copied = backupPlan(backup, path, true, false); !copied)
            throw StorageFailure(copied.error());
        return {};
    });
}

} // namespace skt
