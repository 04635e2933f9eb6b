// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, and coming back from them.
#include "core/storage/backup_folder.h"
#include "core/storage/backup_rows.h"
#include "core/storage/campaign_io.h"
#include "core/storage/copy_plan.h"
#include "core/storage/entity_traits.h"
#include "core/storage/file_check.h"
#include "core/storage/migrate_file.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/restore_damaged.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

EditOutcome
applyDifference(const QString &path, const QString &backup, const Environment &environment)
{
    const BackupRows read = readBackup(backup);
    PlanStore store(path, false, {});
    bringUpToDate(store);
    if (store.campaignId() != read.campaignId)
        refuseOtherCampaign(backup, path);
    if (const Result<> saved = backupBeforeFirstWrite(path, environment, u"restore"_s); !saved)
        throw StorageFailure(saved.error());
    const QString what = StorageWords::tr("Restored from %1").arg(QFileInfo(backup).fileName());
    EditOutcome outcome = runChange(store,
                                    environment,
                                    changeLine(environment, what),
                                    [&read](ChangeSession &session, ChangeLine &) {
                                        std::size_t index = 0;
                                        for (const TableInfo *table : allTables())
                                            writeTable(session, *table, read.rows[index++]);
                                        for (const auto &[paper, frozen] : read.frozen)
                                            writeFrozen(session.connection(), paper, frozen);
                                    });
    copyEvidence(QFileInfo(backup).absolutePath(), filesFolderOf(path)); // of the backup folder
    copyEvidence(filesFolderOf(backup), filesFolderOf(path));
    return outcome;
}

EditOutcome restoreOnto(const QString &backup, const QString &path, const Environment &environment)
{
    Result<PlanFile> plan = PlanFile::open(path);
    const auto problems = plan ? plan->verify() : tl::unexpected(plan.error());
    const bool whole = problems && problems->empty();
    if (!whole && isDamagedPlan(path)) {
        plan = tl::unexpected(Error{}); // no connection of ours may hold what is put aside
        const QString kept = restoreDamaged(backup, path, environment);
        return {{},
                {},
                StorageWords::tr("The plan was damaged. It is kept as %1.")
                    .arg(QDir::toNativeSeparators(kept))};
    }
    if (!plan)
        throw StorageFailure(plan.error());
    return applyDifference(path, backup, environment);
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
            return restoreOnto(backup, path, environment);
        }
        if (const Result<> copied = backupPlan(backup, path, true, false); !copied)
            throw StorageFailure(copied.error());
        return {};
    });
}

} // namespace skt
