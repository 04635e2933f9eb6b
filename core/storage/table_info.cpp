// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_info.h"

#include "core/base/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString twinSql(const TableInfo &table)
{
    if (table.identity.columns.empty())
        return {};
    QStringList conditions;
    for (const std::size_t column : table.identity.columns) {
        const ColumnInfo &info = table.columns[column];
        conditions += info.nullable ? u"%1 IS NOT DISTINCT FROM ?"_s.arg(info.name)
                                    : u"%1 = ?"_s.arg(info.name);
    }
    if (table.identity.yearOf) {
        conditions +=
            u"SUBSTR(COALESCE(%1, ''), 1, 4) = ?"_s.arg(table.columns[*table.identity.yearOf].name);
    }
    const QString key = table.columns.front().name;
    return u"SELECT %1 FROM %2 WHERE %3 AND %1 <> ? ORDER BY %1"_s.arg(
        key, table.name, conditions.join(u" AND "_s));
}

QString image(const TableInfo &table, const Cells &row, const Cells *other)
{
    QByteArray out = "{";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (other && row[i] == (*other)[i])
            continue;
        if (out.size() > 1)
            out += ',';
        appendCanonical(out, table.columns[i].name);
        out += ':';
        appendCanonical(out, row[i], table.columns[i].kind);
    }
    return QString::fromUtf8(out + '}');
}

} // namespace

std::optional<std::size_t> TableInfo::columnIndex(const QString &column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return i;
    }
    return {};
}

std::optional<Cells> TableInfo::twinBinds(const Cells &row) const
{
    if (identity.columns.empty() || (identity.needs && cellText(row[*identity.needs]).isEmpty()))
        return {};
    Cells binds;
    for (const std::size_t column : identity.columns)
        binds.push_back(row[column]);
    if (identity.yearOf)
        binds.emplace_back(textCell(cellText(row[*identity.yearOf]).left(4)));
    binds.push_back(row.front());
    return binds;
}

void TableInfo::makeSql()
{
    QStringList names;
    QStringList marks;
    QStringList assignments;
    for (const ColumnInfo &column : columns) {
        names += column.name;
        marks += u"?"_s;
        assignments += column.name + u" = ?"_s;
    }
    const QString key = names.front();
    const QString list = names.join(u", "_s);
    selectAll = u"SELECT %1, version, digest FROM %2 ORDER BY %3"_s.arg(
        list, name, orderBy.isEmpty() ? key : orderBy);
    selectRows = u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(list, name, key);
    for (const QString &column : orderBy.split(u", "_s, Qt::SkipEmptyParts)) {
        if (column != key)
            orderColumns.push_back(columnIndex(column).value());
    }
    selectOne = u"SELECT %1, version, digest FROM %2 WHERE %3 = ?"_s.arg(list, name, key);
    selectTwin = twinSql(*this);
    insertRow = u"INSERT INTO %1 (%2, version, digest) VALUES (%3, ?, ?)"_s.arg(
        name, list, marks.join(u", "_s));
    updateRow = u"UPDATE %1 SET %2, version = ?, digest = ? WHERE %3 = ?"_s.arg(
        name, assignments.join(u", "_s), key);
    deleteRow = u"DELETE FROM %1 WHERE %2 = ?"_s.arg(name, key);
    stampRow = u"UPDATE %1 SET version = ?, digest = ? WHERE %2 = ?"_s.arg(name, key);
}

QByteArray canonicalRow(const TableInfo &table, const Cells &row)
{
    QByteArray out = table.name.toUtf8() + ' ';
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out += i == 0 ? '{' : ',';
        appendCanonical(out, table.columns[i].name);
        out += ':';
        appendCanonical(out, row[i], table.columns[i].kind);
    }
    return out + '}';
}

std::int64_t rowDigest(const TableInfo &table, const Cells &row)
{
    return static_cast<std::int64_t>(digest64(canonicalRow(table, row)));
}

QString imageOf(const TableInfo &table, const Cells &row)
{
    return image(table, row, nullptr);
}

QString imageOfDifference(const TableInfo &table, const Cells &row, const Cells &other)
{
    return image(table, row, &other);
}

std::vector<std::pair<std::size_t, Cell>> readImage(const TableInfo &table, const QString &image)
{
    std::vector<std::pair<std::size_t, Cell>> values;
    const QJsonObject object = QJsonDocument::fromJson(image.toUtf8()).object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto found = object.constFind(table.columns[i].name);
        if (found != object.constEnd())
            values.emplace_back(i, cellFromJson(*found, table.columns[i].kind));
    }
    return values;
}

} // namespace skt
