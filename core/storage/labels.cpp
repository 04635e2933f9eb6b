// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/labels.h"

#include "core/storage/change_session.h"
#include "core/storage/entity_traits.h"
#include "core/storage/storage_words.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString shortened(const QString &text)
{
    return text.size() > 80 ? text.left(79) + u'…' : text;
}

QString rowTitle(Connection &connection, const TableInfo &table, const Cells &row, int depth)
{
    static const QStringList names{
        u"name"_s, u"title"_s, u"subject"_s, u"text"_s, u"code"_s, u"key"_s};
    if (table.name == u"waiver"_s)
        return cellText(row[1]);
    for (const QString &name : names) {
        const auto column = table.columnIndex(name);
        if (column && !cellText(row[*column]).isEmpty())
            return shortened(cellText(row[*column]));
    }
    QStringList parts;
    for (std::size_t i = 1; i < table.columns.size() && depth < 4; ++i) {
        const TableInfo *other = tableByName(table.columns[i].references);
        if (!other || isNull(row[i]))
            continue;
        if (const auto stored = storedRow(connection, *other, row[i]))
            parts += rowTitle(connection, *other, stored->cells, depth + 1);
    }
    return parts.isEmpty() ? cellText(row.front()) : parts.join(u" – "_s);
}

} // namespace

QString rowTitle(Connection &connection, const TableInfo &table, const Cells &row)
{
    return rowTitle(connection, table, row, 0);
}

QString rowTitle(Connection &connection, const TableInfo &table, const Cell &key)
{
    const auto stored = storedRow(connection, table, key);
    return stored ? rowTitle(connection, table, stored->cells) : cellText(key);
}

QString cellTitle(Connection &connection, const ColumnInfo &column, const Cell &cell)
{
    if (const TableInfo *other = tableByName(column.references); other && !isNull(cell))
        return rowTitle(connection, *other, cell);
    if (isNull(cell) || cellText(cell).isEmpty())
        return StorageWords::tr("(empty)");
    if (column.kind == ColumnKind::Bool)
        return cellInteger(cell) != 0 ? StorageWords::tr("yes") : StorageWords::tr("no");
    const QDate date = QDate::fromString(cellText(cell), Qt::ISODate);
    return date.isValid() && cellText(cell).size() == 10 ? formatDate(date)
                                                         : shortened(cellText(cell));
}

QString timeTitle(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toString(u"HH:mm "_s) + formatDate(local.date());
}

QString changeTitle(Connection &connection, std::int64_t change)
{
    QString title;
    connection.query(u"SELECT description, author, time FROM change WHERE id = ?"_s,
                     {change},
                     [&title](const SqlRow &row) {
                         title =
                             StorageWords::tr("“%1” (%2, %3)")
                                 .arg(row.text(0),
                                      row.text(1),
                                      timeTitle(QDateTime::fromString(row.text(2), Qt::ISODate)));
                     });
    return title;
}

Error existsAlready(Connection &connection, const TableInfo &table, const Cells &row)
{
    return {Error::Kind::Input,
            StorageWords::tr("There is already a row “%2” among the %1. Change that one instead.")
                .arg(tableTitle(table.name), rowTitle(connection, table, row))};
}

Error stillReferred(Connection &connection,
                    const TableInfo &table,
                    const Cells &row,
                    const TableInfo &other,
                    const Cell &otherKey)
{
    return {Error::Kind::Input,
            StorageWords::tr(
                "“%1” (%2) cannot be removed while “%3” (%4) refers to it. Remove or change "
                "that first.")
                .arg(rowTitle(connection, table, row),
                     tableTitle(table.name),
                     rowTitle(connection, other, otherKey),
                     tableTitle(other.name))};
}

Error refersToNothing(Connection &connection,
                      const TableInfo &table,
                      const Cells &row,
                      const TableInfo &other,
                      const Cell &otherKey)
{
    const auto removed = connection.value(
        u"SELECT change FROM change_row JOIN change ON change.id = change_row.change "
        "WHERE row_id = ? AND table_name = ? AND after_image IS NULL ORDER BY sequence DESC"_s,
        {cellText(otherKey), other.name});
    const QString what =
        StorageWords::tr("“%1” (%2) refers to something among the %3 that is not there.")
            .arg(rowTitle(connection, table, row), tableTitle(table.name), tableTitle(other.name));
    return {Error::Kind::Input,
            removed ? what + u' '
                          + StorageWords::tr("It was removed by %1.")
                                .arg(changeTitle(connection, cellInteger(*removed)))
                    : what};
}

Error rowGone(Connection &connection, const TableInfo &table, const Cells &row)
{
    const auto removed = connection.value(
        u"SELECT change FROM change_row JOIN change ON change.id = change_row.change "
        "WHERE row_id = ? AND table_name = ? AND after_image IS NULL ORDER BY sequence DESC"_s,
        {cellText(row.front()), table.name});
    const QString what = StorageWords::tr("“%1” (%2) is no longer there.")
                             .arg(rowTitle(connection, table, row), tableTitle(table.name));
    return {Error::Kind::Input,
            removed ? what + u' '
                          + StorageWords::tr("It was removed by %1.")
                                .arg(changeTitle(connection, cellInteger(*removed)))
                    : what};
}

} // namespace skt
