// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/storage/entity_traits.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// From the newest back: an undo that is itself undone no longer counts.
void markUndone(std::vector<Change> &changes)
{
    QSet<ChangeId> undone;
    for (Change &change : changes) {
        change.undone = undone.contains(change.id);
        if (change.undoes && !change.undone)
            undone.insert(*change.undoes);
    }
}

QString shown(const TableInfo *table, const QString &column, const QJsonValue &value)
{
    const auto index = table ? table->columnIndex(column) : std::nullopt;
    if (index)
        return cellText(cellFromJson(value, table->columns[*index].kind));
    return value.toVariant().toString();
}

} // namespace

std::vector<Change> readHistory(Connection &connection)
{
    std::vector<Change> changes;
    connection.query(
        u"SELECT id, time, author, computer, description, undoes, is_final FROM change "
        "ORDER BY sequence DESC"_s,
        {},
        [&changes](const SqlRow &row) {
            Change change;
            change.id = ChangeId::fromInteger(row.integer(0));
            change.time = QDateTime::fromString(row.text(1), Qt::ISODate);
            change.user = row.text(2);
            change.computer = row.text(3);
            change.description = row.text(4);
            if (!row.isNull(5))
                change.undoes = ChangeId::fromInteger(row.integer(5));
            change.isFinal = row.integer(6) != 0;
            changes.push_back(change);
        });
    markUndone(changes);
    return changes;
}

std::int64_t lastChange(Connection &connection)
{
    return connection.integer(u"SELECT id FROM change ORDER BY sequence DESC LIMIT 1"_s);
}

std::vector<ChangeRow> readChangeRows(Connection &connection, std::int64_t change)
{
    std::vector<ChangeRow> rows;
    connection.query(u"SELECT table_name, row_id, before_image, after_image FROM change_row "
                     "WHERE change = ? ORDER BY table_name, row_id"_s,
                     {change},
                     [&rows](const SqlRow &row) {
                         rows.push_back({row.text(0), row.text(1), row.cell(2), row.cell(3)});
                     });
    return rows;
}

std::vector<ChangedColumn> readChangedColumns(Connection &connection, ChangeId change)
{
    std::vector<ChangedColumn> columns;
    for (const ChangeRow &row : readChangeRows(connection, change.value())) {
        const TableInfo *table = tableByName(row.table);
        const QJsonObject before = QJsonDocument::fromJson(cellText(row.before).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(cellText(row.after).toUtf8()).object();
        const QJsonObject &names = isNull(row.after) ? before : after;
        for (auto it = names.begin(); it != names.end(); ++it) {
            ChangedColumn column{row.table, row.rowId, it.key(), {}, {}};
            // A null string says that there was no row; an empty column is an empty string.
            if (!isNull(row.before))
                column.before = u""_s + shown(table, it.key(), before.value(it.key()));
            if (!isNull(row.after))
                column.after = u""_s + shown(table, it.key(), after.value(it.key()));
            columns.push_back(column);
        }
    }
    return columns;
}

} // namespace skt
