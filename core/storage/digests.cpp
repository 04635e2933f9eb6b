// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digests.h"

#include "core/base/digest.h"
#include "core/storage/change_session.h"
#include "core/storage/dialect.h"
#include "core/storage/entity_traits.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const QString forget = QStringLiteral("DELETE FROM table_digest WHERE table_name = ?");

} // namespace

std::pair<std::int64_t, std::uint64_t> metaDigest(Connection &connection)
{
    std::pair<std::int64_t, std::uint64_t> sum{0, 0};
    connection.query(u"SELECT key, value FROM meta"_s, {}, [&sum](const SqlRow &row) {
        QByteArray line = "meta ";
        appendCanonical(line, row.text(0));
        appendCanonical(line, row.text(1));
        ++sum.first;
        sum.second += digest64(line);
    });
    return sum;
}

void stampMeta(Connection &connection)
{
    const auto [rows, digest] = metaDigest(connection);
    connection.run(forget, {u"meta"_s});
    addToTableDigest(connection, u"meta"_s, rows, digest);
}

std::vector<TableInfo> tablesOf(Connection &connection)
{
    std::vector<TableInfo> tables;
    for (const TableInfo *known : allTables()) {
        QSet<QString> names;
        connection.query(
            dialect::columns, {known->name}, [&](const SqlRow &row) { names.insert(row.text(0)); });
        TableInfo table;
        table.name = known->name;
        for (const ColumnInfo &column : known->columns) {
            if (names.contains(column.name))
                table.columns.push_back(column);
        }
        constexpr qsizetype ownOfStorage = 2; // version and digest
        if (table.columns.empty() || std::ssize(table.columns) + ownOfStorage != names.size())
            continue;
        table.makeSql();
        tables.push_back(std::move(table));
    }
    return tables;
}

void stampAll(Connection &connection)
{
    for (const TableInfo &entry : tablesOf(connection)) {
        const TableInfo *table = &entry;
        std::vector<std::pair<Cell, std::int64_t>> versions;
        std::vector<std::int64_t> digests;
        forEachRow(connection, *table, [&](StoredRow &row) {
            versions.emplace_back(row.cells.front(), row.version);
            digests.push_back(rowDigest(*table, row.cells));
        });
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            sum += static_cast<std::uint64_t>(digests[i]);
            connection.run(table->stampRow, {versions[i].second, digests[i], versions[i].first});
        }
        connection.run(forget, {table->name});
        addToTableDigest(connection, table->name, std::ssize(versions), sum);
    }
    stampMeta(connection);
}

} // namespace skt
