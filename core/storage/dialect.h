// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite wants said in its own way; every other statement of storage is standard SQL.
#pragma once

#include <QString>

namespace skt::dialect {

inline const QString beginRead = QStringLiteral("BEGIN");
inline const QString beginWrite = QStringLiteral("BEGIN IMMEDIATE");
inline const QString commit = QStringLiteral("COMMIT");
/// Differs when another connection has committed; asking takes the read lock.
inline const QString dataVersion = QStringLiteral("PRAGMA data_version");
inline const QString form = QStringLiteral("PRAGMA user_version");
inline const QString journalMode = QStringLiteral("PRAGMA journal_mode");
inline const QString schema = QStringLiteral("SELECT type, name, sql FROM sqlite_schema");
inline const QString integrityCheck = QStringLiteral("PRAGMA integrity_check(20)");
inline const QString foreignKeyCheck = QStringLiteral("PRAGMA foreign_key_check");
/// Names of a table's columns.
inline const QString columns = QStringLiteral("SELECT name FROM pragma_table_info(?)");

} // namespace skt::dialect
