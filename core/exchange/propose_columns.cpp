// SPDX-License-Identifier: GPL-3.0-or-later
// Rows copied without their heading: what a column is, by what stands in it.
#include "core/exchange/cell_values.h"
#include "core/exchange/import_plans.h"
#include "core/exchange/name_book.h"
#include "core/exchange/vocabulary.h"

#include <algorithm>
#include <functional>

namespace skt {

namespace {

using Test = std::function<bool(const QString &)>;

class ContentColumns
{
public:
    explicit ContentColumns(const CellTable &table)
        : m_table(table)
    {
        for (const CellRow &row : table.rows)
            m_width = std::max(m_width, static_cast<int>(row.cells.size()));
    }

    /// Takes the column, not yet taken, of whose cells most pass; most of the rows must.
    bool take(Field field, const Test &passes)
    {
        int best = -1;
        std::size_t most = m_table.rows.size() / 2;
        for (int column = 0; column < m_width; ++column) {
            const bool taken =
                std::any_of(m_columns.begin(), m_columns.end(), [column](const auto &known) {
                    return known.second == column;
                });
            const auto fitting = static_cast<std::size_t>(
                std::count_if(m_table.rows.begin(), m_table.rows.end(), [&](const CellRow &row) {
                    const QString cell = row.cells.value(column);
                    return !cell.isEmpty() && passes(cell);
                }));
            if (!taken && fitting > most) {
                best = column;
                most = fitting;
            }
        }
        if (best >= 0)
            m_columns.emplace(field, best);
        return best >= 0;
    }

    [[nodiscard]] ColumnMap columns() const { return {0, m_columns}; }

private:
    const CellTable &m_table;
    int m_width = 0;
    std::map<Field, int> m_columns;
};

bool looksLikeName(const QString &cell)
{
    const bool digits =
        std::any_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isDigit(); });
    return !digits && cell.contains(u' ');
}

} // namespace

std::optional<ColumnMap>
proposeColumns(const CellTable &table, TableKind kind, const CampaignIndex &index)
{
    const NameBook names(index);
    const CampaignDays days{index.dates().firstDay, index.dates().lastDay};
    const auto &words = exchange::vocabulary();
    const auto isUnit = [&](const QString &cell) { return names.knows(cell); };
    ContentColumns columns(table);
    if (kind == TableKind::Schedule) {
        const bool enough = columns.take(Field::Unit, isUnit)
                            && columns.take(Field::Date, [&](const QString &cell) {
                                   return readWhen(cell, {}, {}, {}, days).date.has_value();
                               });
        columns.take(Field::Part,
                     [&](const QString &cell) { return words.part(cell).has_value(); });
        return enough ? std::optional(columns.columns()) : std::nullopt;
    }
    if (kind == TableKind::People) {
        const bool agency = columns.take(Field::Agency, isUnit);
        const bool role = columns.take(
            Field::Role, [&](const QString &cell) { return words.role(cell).has_value(); });
        const bool name = columns.take(Field::Person, &looksLikeName);
        return name && (agency || role) ? std::optional(columns.columns()) : std::nullopt;
    }
    return columns.take(Field::Unit, isUnit) ? std::optional(columns.columns()) : std::nullopt;
}

} // namespace skt
