// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_columns.h"

#include "core/storage/labels.h"
#include "core/storage/storage_words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// The change that gave the column its stored value.
QString
whoChanged(Connection &connection, const TableInfo &table, const Cell &key, const QString &column)
{
    QString who;
    connection.query(u"SELECT c.author, c.time, r.after_image FROM change_row r JOIN change c ON "
                     u"c.id = r.change "
                     "WHERE r.row_id = ? AND r.table_name = ? ORDER BY c.sequence DESC"_s,
                     {cellText(key), table.name},
                     [&](const SqlRow &row) {
                         if (who.isEmpty() && row.text(2).contains(u'"' + column + u"\":"_s)) {
                             who = u"%1, %2"_s.arg(
                                 row.text(0),
                                 timeTitle(QDateTime::fromString(row.text(1), Qt::ISODate)));
                         }
                     });
    return who;
}

} // namespace

Cells mergeColumns(Connection &connection,
                   const TableInfo &table,
                   const ThreeRows &rows,
                   const ChangeLine &myChange)
{
    Cells merged = rows.stored;
    QStringList clashes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (rows.mine[i] == rows.base[i] || rows.mine[i] == rows.stored[i])
            continue;
        if (rows.stored[i] == rows.base[i]) {
            merged[i] = rows.mine[i];
            continue;
        }
        const ColumnInfo &column = table.columns[i];
        clashes +=
            StorageWords::tr("%1: “%2” (%3) against “%4” (%5)")
                .arg(columnTitle(column.name),
                     cellTitle(connection, column, rows.stored[i]),
                     whoChanged(connection, table, rows.mine.front(), column.name),
                     cellTitle(connection, column, rows.mine[i]),
                     u"%1, %2"_s.arg(myChange.author,
                                     timeTitle(QDateTime::fromString(myChange.time, Qt::ISODate))));
    }
    if (!clashes.isEmpty()) {
        throw StorageFailure(
            Error::Kind::Input,
            StorageWords::tr("Somebody else has changed “%1” (%2) meanwhile: %3. Look at it "
                             "again and decide.")
                .arg(rowTitle(connection, table, rows.stored),
                     tableTitle(table.name),
                     clashes.join(u"; "_s)));
    }
    return merged;
}

} // namespace skt
