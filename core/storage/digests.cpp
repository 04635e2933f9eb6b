// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digests.h"

#include "core/base/digest.h"
#include "core/storage/change_session.h"
#include "core/storage/entity_traits.h"

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

void stampAll(Connection &connection)
{
    for (const TableInfo *table : allTables()) {
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
