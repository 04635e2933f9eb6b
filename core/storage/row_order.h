// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cell.h"

#include <cstddef>
#include <vector>

namespace skt {

/// The order that SQL's ORDER BY would give rows that come by key: nothing before numbers before
/// texts, texts by their bytes. Rows mostly lie in order already, which costs one pass.
class RowOrder
{
public:
    /// \a width: how many cells of each row decide; 0: the rows stay as they come.
    explicit RowOrder(std::size_t width)
        : m_width(width)
    {}

    /// The deciding cells, row by row.
    void add(Cell cell) { m_cells.push_back(std::move(cell)); }

    template<typename T>
    void apply(std::vector<T> &rows) const
    {
        const std::vector<std::size_t> places = sorted();
        if (places.empty())
            return;
        std::vector<T> ordered;
        ordered.reserve(rows.size());
        for (const std::size_t place : places)
            ordered.push_back(std::move(rows[place]));
        rows = std::move(ordered);
    }

private:
    /// Empty where nothing has to move.
    [[nodiscard]] std::vector<std::size_t> sorted() const;
    [[nodiscard]] bool precedes(std::size_t a, std::size_t b) const;

    std::size_t m_width;
    std::vector<Cell> m_cells;
};

} // namespace skt
