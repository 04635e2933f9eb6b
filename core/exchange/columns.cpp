// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/exchange/vocabulary.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

constexpr std::size_t titleRows = 40; ///< so far down a heading is looked for

/// A heading as it is compared: what stands in brackets explains it only.
QString headingKey(const QString &cell)
{
    QString plain;
    int brackets = 0;
    for (const QChar c : cell) {
        if (c == u'(' || c == u'[')
            ++brackets;
        if (brackets == 0)
            plain += c;
        if ((c == u')' || c == u']') && brackets > 0)
            --brackets;
    }
    constexpr qsizetype longest = 60; // a longer text is a sentence and no heading
    const QString key = exchange::wordKey(plain);
    return key.size() <= longest ? key : QString();
}

struct Candidate
{
    int fit = 0;
    Field field = Field::Unit;
    int column = 0;
};

/// The fields that a row of headings names: the best pairs first, each field and column once.
std::map<Field, int> columnsOf(const CellRow &row, TableKind kind)
{
    std::vector<Candidate> candidates;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString key = headingKey(row.cells[column]);
        for (const Field field : fieldsOf(kind)) {
            if (const int fit = exchange::vocabulary().fit(kind, field, key); fit > 0)
                candidates.push_back({fit, field, static_cast<int>(column)});
        }
    }
    std::stable_sort(candidates.begin(),
                     candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.fit > b.fit; });
    std::map<Field, int> columns;
    for (const Candidate &candidate : candidates) {
        const bool taken = std::any_of(columns.begin(), columns.end(), [&](const auto &column) {
            return column.second == candidate.column;
        });
        if (!taken)
            columns.emplace(candidate.field, candidate.column);
    }
    return columns;
}

bool hasRequired(const std::map<Field, int> &columns, TableKind kind)
{
    const auto &required = requiredFields(kind);
    return std::all_of(
        required.begin(), required.end(), [&](Field field) { return columns.count(field) > 0; });
}

/// One named column is a heading only where it says exactly that, and nothing else is in the row: a
/// name may begin with such a word.
bool isHeading(const CellRow &row, const std::map<Field, int> &columns, TableKind kind)
{
    if (!hasRequired(columns, kind))
        return false;
    if (columns.size() > 1)
        return true;
    constexpr int exact = 1000;
    const auto &[field, column] = *columns.begin();
    return exchange::vocabulary().fit(kind, field, headingKey(row.cells[column])) >= exact;
}

} // namespace

std::optional<ColumnMap> recogniseColumns(const CellTable &table, TableKind kind)
{
    ColumnMap best;
    const std::size_t looked = std::min(table.rows.size(), titleRows);
    for (std::size_t i = 0; i < looked; ++i) {
        const auto columns = columnsOf(table.rows[i], kind);
        if (isHeading(table.rows[i], columns, kind) && columns.size() > best.columns.size())
            best = {table.rows[i].number, columns};
    }
    return best.columns.empty() ? std::nullopt : std::optional(best);
}

QStringList headingsOf(const CellTable &table, const ColumnMap &columns)
{
    QStringList headings;
    for (const CellRow &row : table.rows) {
        if (columns.headerRow != 0 && row.number != columns.headerRow)
            continue;
        for (const QString &cell : row.cells)
            headings << cleaned(cell);
        break;
    }
    return headings;
}

const CellTable &
chooseTable(const std::vector<CellTable> &tables, TableKind kind, const QString &sheet)
{
    Q_ASSERT(!tables.empty());
    if (!sheet.isEmpty()) {
        for (const CellTable &table : tables) {
            if (matchKey(table.name) == matchKey(sheet))
                return table;
        }
    }
    for (const CellTable &table : tables) {
        if (recogniseColumns(table, kind))
            return table;
    }
    return tables.front();
}

} // namespace skt
