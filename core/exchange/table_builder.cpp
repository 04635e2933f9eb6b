// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_builder.h"

#include "core/exchange/limits.h"
#include "core/exchange/words.h"

#include <algorithm>

namespace skt {

namespace {

bool byNumber(const CellRow &row, int number)
{
    return row.number < number;
}

} // namespace

CellRow *TableBuilder::rowOf(int number)
{
    auto &rows = m_table.rows;
    if (!rows.empty() && rows.back().number == number)
        return &rows.back();
    const auto it = std::lower_bound(rows.begin(), rows.end(), number, &byNumber);
    if (it != rows.end() && it->number == number)
        return &*it;
    return &*rows.insert(it, CellRow{number, {}});
}

bool TableBuilder::set(int row, int column, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return true;
    const bool fits = row >= 1 && column >= 0 && column < limits::columns && m_cells < limits::cells
                      && trimmed.size() <= limits::cellLength;
    if (!fits) {
        m_tooLarge = true;
        return false;
    }
    CellRow *place = rowOf(row);
    if (m_table.rows.size() > limits::rows) {
        m_tooLarge = true;
        return false;
    }
    while (place->cells.size() <= column)
        place->cells << QString();
    place->cells[column] = trimmed;
    ++m_cells;
    return true;
}

void TableBuilder::fillDown(int row, int lastRow, int column)
{
    const QString text = at(row, column);
    auto &rows = m_table.rows;
    auto it = std::lower_bound(rows.begin(), rows.end(), row + 1, &byNumber);
    for (; !text.isEmpty() && it != rows.end() && it->number <= lastRow; ++it) {
        if (!it->cells.value(column).isEmpty())
            continue;
        if (!set(it->number, column, text)) // the row exists: nothing is inserted
            return;
    }
}

QString TableBuilder::at(int row, int column) const
{
    const auto &rows = m_table.rows;
    const auto it = std::lower_bound(rows.begin(), rows.end(), row, &byNumber);
    return it != rows.end() && it->number == row ? it->cells.value(column) : QString();
}

tl::unexpected<Error> tableTooLarge()
{
    return failure(
        Error::Kind::Input,
        ExchangeWords::tr("The table is too large: at most %1 rows and %2 columns can be "
                          "taken in. Copy only the part that belongs to this plan.")
            .arg(QString::number(limits::rows), QString::number(limits::columns)));
}

} // namespace skt
