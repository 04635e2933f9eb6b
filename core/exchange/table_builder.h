// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_table.h"

namespace skt {

/// Collects cells into a table and refuses what is larger than any real one.
class TableBuilder
{
public:
    explicit TableBuilder(QString name = {}) { m_table.name = std::move(name); }

    /// Sets a cell (\a column from 0); rows must come in ascending order. False when too large.
    bool set(int row, int column, const QString &text);
    /// Gives a cell's text to the same column of the rows below it, down to \a lastRow, that hold
    /// anything and nothing there.
    void fillDown(int row, int lastRow, int column);
    /// The text of a cell that was set; empty otherwise.
    [[nodiscard]] QString at(int row, int column) const;
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    CellTable take() { return std::move(m_table); }

private:
    CellRow *rowOf(int number);

    CellTable m_table;
    int m_cells = 0;
    bool m_tooLarge = false;
};

/// The refusal of a table beyond the bounds.
tl::unexpected<Error> tableTooLarge();

} // namespace skt
