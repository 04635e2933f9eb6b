// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_rows.h"

#include "core/storage/change_session.h"
#include "core/storage/copy_plan.h"
#include "core/storage/entity_traits.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

BackupRows readAll(PlanStore &store, const QString &campaignId)
{
    BackupRows result;
    result.campaignId = campaignId;
    AllRows &all = result.rows;
    store.read([&](Connection &connection) {
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
        result.frozen = readAllFrozen(connection);
    });
    return result;
}

BackupRows rowsOf(const QString &backup)
{
    PlanStore store(backup, true, {});
    if (store.form() > newestForm()) { // what is unknown here would be lost
        throw StorageFailure(Error::Kind::PlanFile,
                             StorageWords::tr("The backup was made by a newer version, which is "
                                              "needed to restore it."));
    }
    if (store.form() == newestForm())
        return readAll(store, store.campaignId());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"plan.db"_s);
    copyPlan(store, copy, false);
    PlanStore migrated(copy, false, {});
    migrated.migrateForm();
    return readAll(migrated, store.campaignId());
}

} // namespace

BackupRows readBackup(const QString &backup)
{
    // What goes wrong here is of the backup, whatever file the caller is at work on.
    auto rows = guarded(backup, [&] { return rowsOf(backup); });
    if (!rows)
        throw StorageFailure(rows.error());
    return std::move(*rows);
}

void refuseOtherCampaign(const QString &backup, const QString &path)
{
    throw StorageFailure(
        Error::Kind::Input,
        StorageWords::tr("%1 is a backup of another campaign than %2. Restore it to a "
                         "new name.")
            .arg(QDir::toNativeSeparators(backup), QDir::toNativeSeparators(path)));
}

} // namespace skt
