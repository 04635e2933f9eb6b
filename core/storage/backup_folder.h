// SPDX-License-Identifier: GPL-3.0-or-later
// Where backups stand, what they are called, and which are kept.
#pragma once

#include "core/storage/plan_file.h"

#include <QDate>
#include <QString>

#include <vector>

namespace skt {

/// `PLAN.files` beside `PLAN.db`.
QString filesFolderOf(const QString &path);
QString backupFolderOf(const QString &path);
/// Makes it if needed; throws StorageFailure (Output).
void makeBackupFolder(const QString &path);

QString backupPath(const QString &path, const QDateTime &time, const QString &why);
/// Of a file's earlier form; there is one of each form.
/// Of the state after \a lastChange, which is in an earlier form: one a state is enough.
QString migrationBackupPath(const QString &path, int form, std::int64_t lastChange);

/// Those that have had their time: older than ten days, and not the newest of one of the last
/// eight weeks or twelve months.
std::vector<BackupInfo> outdated(const std::vector<BackupInfo> &backups, QDate today);

/// Copies what the folders of evidence and of papers' files have and the other's have not; their
/// files are named by their hash.
void copyEvidence(const QString &fromFiles, const QString &toFiles);

} // namespace skt
