// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cell.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt {

struct ColumnInfo
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    bool nullable = false;
    QString references; ///< table whose row this column names; empty for other columns
};

/// Which columns make two rows of different copies one and the same row.
struct Identity
{
    std::vector<std::size_t> columns;  ///< empty: only the id tells rows apart
    std::optional<std::size_t> yearOf; ///< and the year of this date
    std::optional<std::size_t> needs;  ///< no identity while this text is empty
};

/// One table as everything that does not know its type needs it: SQL, history, undo, digests,
/// exports. Made from EntityTraits, never by hand. Column 0 is the key.
struct TableInfo
{
    QString name;
    std::vector<ColumnInfo> columns;
    Identity identity;
    QString orderBy;

    QString selectAll;  ///< columns, version, digest – in order
    QString selectRows; ///< columns only, by key: orderColumns sort faster in memory than in SQL
    std::vector<std::size_t> orderColumns; ///< of orderBy, without the key
    QString selectOne;                     ///< the same by key
    QString selectTwin; ///< keys of other rows with the identity; empty without identity
    QString insertRow;
    QString updateRow;
    QString deleteRow;
    QString stampRow; ///< writes version and digest only

    [[nodiscard]] std::optional<std::size_t> columnIndex(const QString &column) const;
    /// Values for selectTwin; nothing while the row has no identity.
    [[nodiscard]] std::optional<Cells> twinBinds(const Cells &row) const;
    void makeSql();
};

struct Reference
{
    const TableInfo *table = nullptr; ///< the table that refers
    std::size_t column = 0;
};

QByteArray canonicalRow(const TableInfo &table, const Cells &row);
std::int64_t rowDigest(const TableInfo &table, const Cells &row);

/// Images for the history: all columns, or those that differ.
QString imageOf(const TableInfo &table, const Cells &row);
QString imageOfDifference(const TableInfo &table, const Cells &row, const Cells &other);
/// Column index and value of an image's entries; columns that are unknown are left out.
std::vector<std::pair<std::size_t, Cell>> readImage(const TableInfo &table, const QString &image);

} // namespace skt
