// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonical_export.h"

#include "core/storage/change_session.h"
#include "core/storage/entity_traits.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

class Exporter
{
public:
    explicit Exporter(Connection &connection)
    {
        for (const TableInfo *table : allTables()) {
            auto &rows = m_rows[table->name];
            forEachRow(connection, *table, [&rows](StoredRow &row) {
                const Cell key = row.cells.front();
                rows.emplace(key, std::move(row.cells));
            });
        }
    }

    QByteArray run()
    {
        std::vector<QByteArray> lines;
        for (const TableInfo *table : allTables()) {
            for (const auto &[key, row] : m_rows[table->name])
                lines.push_back(line(*table, row));
        }
        std::sort(lines.begin(), lines.end());
        QByteArray out;
        for (const QByteArray &text : lines)
            out += text + '\n';
        return out;
    }

private:
    /// What stands for a row elsewhere: the values of its identity, else its id.
    QByteArray nameOf(const TableInfo &table, const Cells &row, int depth)
    {
        if (depth > 16 || !table.twinBinds(row)) {
            QByteArray out;
            appendCanonical(out, row.front(), table.columns.front().kind);
            return out;
        }
        QByteArray out = "[";
        for (const std::size_t column : table.identity.columns)
            out += (out.size() > 1 ? "," : "")
                   + valueOf(table.columns[column], row[column], depth + 1);
        if (table.identity.yearOf) {
            out += ',';
            appendCanonical(out, cellText(row[*table.identity.yearOf]).left(4));
        }
        return out + ']';
    }

    QByteArray valueOf(const ColumnInfo &column, const Cell &cell, int depth)
    {
        const TableInfo *other = tableByName(column.references);
        if (other && !isNull(cell)) {
            const auto &rows = m_rows[other->name];
            if (const auto found = rows.find(cell); found != rows.end())
                return nameOf(*other, found->second, depth);
        }
        QByteArray out;
        appendCanonical(out, cell, column.kind);
        return out;
    }

    QByteArray line(const TableInfo &table, const Cells &row)
    {
        const bool named = table.twinBinds(row).has_value();
        QByteArray out;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ColumnInfo &column = table.columns[i];
            if ((i == 0 && named) || column.kind == ColumnKind::Moment)
                continue;
            out += out.isEmpty() ? '{' : ',';
            appendCanonical(out, column.name);
            out += ':' + valueOf(column, row[i], 0);
        }
        return table.name.toUtf8() + ' ' + out + '}';
    }

    std::map<QString, std::map<Cell, Cells>> m_rows;
};

} // namespace

QByteArray canonicalExportOf(Connection &connection)
{
    return Exporter(connection).run();
}

} // namespace skt
