// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_folder.h"

#include "core/storage/failure.h"
#include "core/storage/file_ops.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr int keepDays = 10;
constexpr int keepWeeks = 8;
constexpr int keepMonths = 12;

QString baseOf(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName().endsWith(u".db"_s, Qt::CaseInsensitive) ? info.fileName().chopped(3)
                                                                   : info.fileName();
}

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw StorageFailure(
            Error::Kind::Output,
            StorageWords::tr("The folder %1 cannot be made. Ask for the right to write there.")
                .arg(QDir::toNativeSeparators(folder)));
    }
}

void copyFolder(const QDir &from, const QString &to)
{
    const QStringList names = from.entryList(QDir::Files);
    if (!names.isEmpty())
        makeFolder(to);
    for (const QString &name : names) {
        const QString target = to + u'/' + name;
        if (QFileInfo::exists(target))
            continue; // named by its hash: the same content
        const QString part = target + u".part"_s;
        QFile::remove(part);
        QString why;
        if (!QFile::copy(from.filePath(name), part) || !syncFile(part)
            || renameToFree(part, target, &why) == CreateOutcome::Failed) {
            QFile::remove(part);
            throw StorageFailure(
                Error::Kind::Output,
                StorageWords::tr("The attached file %1 cannot be copied to %2. Free some "
                                 "space or choose another folder.")
                    .arg(name, QDir::toNativeSeparators(to)));
        }
    }
}

} // namespace

QString filesFolderOf(const QString &path)
{
    return QFileInfo(path).absolutePath() + u'/' + baseOf(path) + u".files"_s;
}

QString backupFolderOf(const QString &path)
{
    return filesFolderOf(path) + u"/backups"_s;
}

void makeBackupFolder(const QString &path)
{
    makeFolder(backupFolderOf(path));
}

QString backupPath(const QString &path, const QDateTime &time, const QString &why)
{
    return u"%1/%2_%3_%4.db"_s.arg(
        backupFolderOf(path), baseOf(path), time.toUTC().toString(timeFormat), why);
}

QString migrationBackupPath(const QString &path, int form, std::int64_t lastChange)
{
    return u"%1/%2_form-%3-%4_migration.db"_s.arg(backupFolderOf(path), baseOf(path))
        .arg(form)
        .arg(lastChange);
}

Result<std::vector<BackupInfo>> backupsOf(const QString &path)
{
    static const QRegularExpression name(u"_(\\d{8}T\\d{6}Z|form-\\d+(?:-\\d+)?)_([a-z]+)\\.db$"_s);
    std::vector<BackupInfo> backups;
    const QDir folder(backupFolderOf(path));
    for (const QFileInfo &info : folder.entryInfoList({u"*.db"_s}, QDir::Files)) {
        const auto match = name.match(info.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime time = QDateTime::fromString(match.captured(1), timeFormat);
        time.setTimeSpec(Qt::UTC);
        if (!time.isValid())
            time = info.lastModified().toUTC();
        backups.push_back({info.absoluteFilePath(), time, match.captured(2)});
    }
    std::sort(backups.begin(), backups.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return std::tie(b.time, b.path) < std::tie(a.time, a.path);
    });
    return backups;
}

std::vector<BackupInfo> outdated(const std::vector<BackupInfo> &backups, QDate today)
{
    std::vector<BackupInfo> old;
    QSet<QString> seen;
    for (const BackupInfo &backup : backups) { // newest first: the first of a week or month stays
        const QDate date = backup.time.date();
        const qint64 age = date.daysTo(today);
        int year = 0;
        const int week = date.weekNumber(&year);
        const QString weekKey = u"w%1-%2"_s.arg(year).arg(week);
        const QString monthKey = date.toString(u"'m'yyyy-MM"_s);
        const bool newestOfWeek = !seen.contains(weekKey);
        const bool newestOfMonth = !seen.contains(monthKey);
        seen << weekKey << monthKey;
        const bool keep = age < keepDays || (newestOfWeek && age < keepWeeks * 7)
                          || (newestOfMonth && date.addMonths(keepMonths) > today);
        if (!keep)
            old.push_back(backup);
    }
    return old;
}

void copyEvidence(const QString &fromFiles, const QString &toFiles)
{
    for (const QString &folder : {u"/evidence"_s, u"/papers"_s})
        copyFolder(QDir(fromFiles + folder), toFiles + folder);
}

} // namespace skt
