// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_file.h"

#include "core/storage/failure.h"
#include "core/storage/file_ops.h"
#include "core/storage/lock_file.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr int replaceTimeoutMs = 3'000;

[[noreturn]] void refuse(const QString &message)
{
    throw StorageFailure(Error::Kind::Output, message);
}

[[noreturn]] void refuseExisting(const QString &shown)
{
    refuse(
        StorageWords::tr("%1 exists already. Choose another name, or say that it may be replaced.")
            .arg(shown));
}

[[noreturn]] void cannotWrite(const QString &shown, const QString &why)
{
    refuse(StorageWords::tr("%1 cannot be written (%2). Choose another folder.").arg(shown, why));
}

void requireFree(const QString &path, bool force)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        refuse(StorageWords::tr("There is no folder %1. Make it first, or choose another.")
                   .arg(QDir::toNativeSeparators(info.absolutePath())));
    }
    if (info.isDir())
        refuse(StorageWords::tr("%1 is a folder. Choose another name.").arg(shown));
    if ((info.exists() || info.isSymLink()) && !force)
        refuseExisting(shown);
    // SQLite would take a left-over journal for one of the new file and play it back into it.
    if (!info.exists() && QFileInfo::exists(path + u"-journal"_s) && !force) {
        refuse(StorageWords::tr(
                   "%1 is left over from a file of this name. Move it away, or choose another "
                   "name.")
                   .arg(shown + u"-journal"_s));
    }
}

/// Removes the temporary file, and what SQLite may have put beside it, unless it has its name.
struct Temporary
{
    QString path;
    bool done = false;

    ~Temporary()
    {
        if (!done)
            QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
};

void replace(const Temporary &temporary, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    LockFile lock(path + u".lock"_s, LockTiming::real());
    if (lock.take({}, replaceTimeoutMs) != LockFile::Outcome::Taken) {
        refuse(StorageWords::tr("%1 is being written by %2 and cannot be replaced now.")
                   .arg(shown, lock.holder()));
    }
    // The old file's journal may not be played back into the new one; nor may the old file lose
    // it before the new one is there.
    const QString journal = path + u"-journal"_s;
    const QString aside = temporary.path + u".old-journal"_s;
    QString why;
    const bool hasJournal = QFileInfo::exists(journal);
    if (hasJournal && !renameOver(journal, aside, &why))
        cannotWrite(shown, why);
    if (!renameOver(temporary.path, path, &why)) {
        QString second;
        if (hasJournal)
            renameOver(aside, journal, &second);
        cannotWrite(shown, why);
    }
    QFile::remove(aside);
}

} // namespace

void writeNewFile(const QString &path, bool force, const std::function<void(const QString &)> &fill)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(target);
    requireFree(target, force);
    Temporary temporary{
        u"%1.%2.tmp"_s.arg(target, QString::number(QRandomGenerator::system()->generate64(), 16))};
    QString why;
    if (createNew(temporary.path, {}, &why) != CreateOutcome::Created) {
        temporary.done = true; // not ours
        cannotWrite(shown, why);
    }
    try {
        fill(temporary.path);
    } catch (const SqlFailure &failure) {
        cannotWrite(shown, reasonOf(failure.code(), failure.text()));
    }
    if (!syncFile(temporary.path))
        cannotWrite(shown, StorageWords::tr("the drive does not confirm"));
    if (force && QFileInfo::exists(target)) {
        replace(temporary, target);
    } else {
        const CreateOutcome renamed = renameToFree(temporary.path, target, &why);
        if (renamed == CreateOutcome::Exists)
            refuseExisting(shown);
        if (renamed != CreateOutcome::Created)
            cannotWrite(shown, why);
    }
    temporary.done = true;
    syncFolderOf(target);
}

} // namespace skt
