// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, changes and refusals in the user's words.
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/table_info.h"

#include <QDateTime>
#include <QString>

namespace skt {

/// "visit", "team" … in the user's language.
QString tableTitle(const QString &table);
/// "date", "note" … in the user's language; the column's own name for rare ones.
QString columnTitle(const QString &column);
/// What people call the row: its name, its text, or what it ties together.
QString rowTitle(Connection &connection, const TableInfo &table, const Cells &row);
QString rowTitle(Connection &connection, const TableInfo &table, const Cell &key);
/// A column's value as shown in a message.
QString cellTitle(Connection &connection, const ColumnInfo &column, const Cell &cell);
/// "description" (author, time) of a change.
QString changeTitle(Connection &connection, std::int64_t change);
QString timeTitle(const QDateTime &time);

Error existsAlready(Connection &connection, const TableInfo &table, const Cells &row);
Error stillReferred(Connection &connection,
                    const TableInfo &table,
                    const Cells &row,
                    const TableInfo &other,
                    const Cell &otherKey);
Error refersToNothing(Connection &connection,
                      const TableInfo &table,
                      const Cells &row,
                      const TableInfo &other,
                      const Cell &otherKey);
/// The row is gone; names who removed it where the history knows.
Error rowGone(Connection &connection, const TableInfo &table, const Cells &row);

} // namespace skt
