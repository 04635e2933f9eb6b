// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrate_file.h"

#include "core/storage/backup_folder.h"
#include "core/storage/copy_plan.h"
#include "core/storage/history.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFileInfo>

namespace skt {

void bringUpToDate(PlanStore &store)
{
    if (store.form() >= newestForm(*store.options().migrations))
        return;
    if (store.readOnly()) {
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 was written by an earlier version and has "
                             "first to be brought up to date. Open it once with the right "
                             "to write, or copy it to a folder where you have it.")
                .arg(QDir::toNativeSeparators(store.path())));
    }
    std::int64_t last = 0;
    store.read([&last](Connection &connection) { last = lastChange(connection); });
    const QString backup = migrationBackupPath(store.path(), store.form(), last);
    if (!QFileInfo::exists(backup)) {
        makeBackupFolder(store.path());
        copyPlan(store, backup, false);
    }
    store.migrateForm(last);
}

} // namespace skt
