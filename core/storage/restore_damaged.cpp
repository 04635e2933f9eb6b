// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged plan is put aside, and a backup takes its place.
#include "core/storage/restore_damaged.h"

#include "core/storage/backup_folder.h"
#include "core/storage/backup_rows.h"
#include "core/storage/copy_plan.h"
#include "core/storage/dialect.h"
#include "core/storage/file_check.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

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
QString replaceDamaged(const QString &fresh, const QString &path, const Environment &environment)
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
    return aside.plan;
}

void requireWritable(const QString &path)
{
    if (!mayWrite(path) || !mayWrite(QFileInfo(path).absolutePath()))
        throw StorageFailure(errorOf(SqlFailure(SQLITE_READONLY, {}), path));
}

/// As far as the damaged plan can still say which campaign it holds.
void requireSameCampaign(const QString &campaignId, const QString &backup, const QString &path)
{
    QString own;
    try {
        Connection connection(path, Connection::Access::Read);
        own = cellText(connection.value(u"SELECT value FROM meta WHERE key = 'campaign_id'"_s)
                           .value_or(Cell{}));
    } catch (const SqlFailure &) {
        return; // that page is damaged, too
    }
    if (!own.isEmpty() && own != campaignId)
        refuseOtherCampaign(backup, path);
}

} // namespace

bool isDamagedPlan(const QString &path)
{
    try {
        requireFile(path);
        Connection connection(path, Connection::Access::Read);
        requirePlanHeader(connection, path);
        const auto form = static_cast<int>(connection.integer(dialect::form));
        if (form > newestForm())
            return false;
        if (form < 1 || schemaOf(connection) != knownSchema(form, migrations()))
            return true;
        connection.run(dialect::beginRead);
        return !verifyConnection(connection).empty();
    } catch (const StorageFailure &) {
        return false;
    } catch (const SqlFailure &failure) {
        return failure.primaryCode() == SQLITE_CORRUPT || failure.primaryCode() == SQLITE_NOTADB;
    }
}

QString restoreDamaged(const QString &backup, const QString &path, const Environment &environment)
{
    requireWritable(path);
    requireSameCampaign(readBackup(backup).campaignId, backup, path);
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
    return replaceDamaged(fresh.path, path, environment);
}

} // namespace skt
