// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/boxes.h"
#include "core/documents/layout/line_breaker.h"

#include <numeric>

namespace skt {
namespace {

constexpr double kPaddingX = 4;
constexpr double kPaddingY = 3;
constexpr double kTableGap = 8;
constexpr double kLine = 0.5;

/// A cell with its place in the grid and its text set.
struct PlacedCell
{
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t columns = 1;
    std::size_t rows = 1;
    std::vector<SetLine> lines;
};

/// Rows that hang together by cells that span them; mostly a single one.
struct RowGroup
{
    std::size_t from = 0;
    std::size_t to = 0;
};

class TableSetter
{
public:
    TableSetter(const Table &table, const Geometry &geometry)
        : m_table(table)
        , m_geometry(geometry)
        , m_size(table.columnWeights.size() > 5 ? 12 : 13)
    {
        placeColumns();
        placeCells();
        measureRows();
    }

    Boxes boxes() const;

private:
    void placeColumns();
    void placeCells();
    void measureRows();
    [[nodiscard]] std::vector<RowGroup> groups() const;
    [[nodiscard]] Box groupBox(RowGroup group) const;
    [[nodiscard]] Boxes brokenRow(std::size_t row) const;
    [[nodiscard]] Boxes parts(RowGroup group, double room) const;
    [[nodiscard]] bool isHeading(RowGroup group) const;
    [[nodiscard]] std::shared_ptr<const Box> headerBox() const;
    void addVerticals(Fragment &content, std::size_t row, double top, double bottom) const;
    void addCellBorder(Fragment &content, const PlacedCell &cell, double top, double bottom) const;
    [[nodiscard]] double width() const { return m_edges.back(); }
    [[nodiscard]] std::size_t headerRows() const
    {
        return std::min(static_cast<std::size_t>(std::max(m_table.headerRows, 0)),
                        m_table.rows.size());
    }

    const Table &m_table;
    const Geometry &m_geometry;
    double m_size;
    std::vector<double> m_edges; ///< of columns, from 0 to the width
    std::vector<PlacedCell> m_cells;
    std::vector<double> m_heights;
};

void TableSetter::placeColumns()
{
    const auto &weights = m_table.columnWeights;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    m_edges.push_back(0);
    for (const double weight : weights)
        m_edges.push_back(m_edges.back() + m_geometry.width * weight / sum);
}

void TableSetter::placeCells()
{
    const std::size_t columns = m_edges.size() - 1;
    std::vector<std::size_t> takenUntil(columns, 0); // row up to which a spanning cell reaches
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        std::size_t column = 0;
        for (const TableCell &cell : m_table.rows[row]) {
            while (column < columns && takenUntil[column] > row)
                ++column;
            if (column >= columns)
                break; // more cells than columns: nowhere to put them
            PlacedCell placed;
            placed.row = row;
            placed.column = column;
            placed.columns =
                std::min(columns - column, static_cast<std::size_t>(std::max(cell.columnSpan, 1)));
            placed.rows = std::min(m_table.rows.size() - row,
                                   static_cast<std::size_t>(std::max(cell.rowSpan, 1)));
            TextSetting setting;
            setting.size = m_size;
            setting.width = m_edges[column + placed.columns] - m_edges[column] - 2 * kPaddingX;
            setting.align = cell.align;
            placed.lines = setText(cell.text, setting);
            for (std::size_t c = column; c < column + placed.columns; ++c)
                takenUntil[c] = row + placed.rows;
            column += placed.columns;
            m_cells.push_back(std::move(placed));
        }
    }
}

double heightOf(const PlacedCell &cell, double size)
{
    const auto count = static_cast<double>(std::max<std::size_t>(cell.lines.size(), 1));
    return count * lineHeight(size) + 2 * kPaddingY;
}

void TableSetter::measureRows()
{
    m_heights.assign(m_table.rows.size(), lineHeight(m_size) + 2 * kPaddingY);
    for (const PlacedCell &cell : m_cells) {
        if (cell.rows == 1)
            m_heights[cell.row] = std::max(m_heights[cell.row], heightOf(cell, m_size));
    }
    for (const PlacedCell &cell : m_cells) {
        double have = 0;
        for (std::size_t r = cell.row; r < cell.row + cell.rows; ++r)
            have += m_heights[r];
        m_heights[cell.row + cell.rows - 1] += std::max(0.0, heightOf(cell, m_size) - have);
    }
}

std::vector<RowGroup> TableSetter::groups() const
{
    std::vector<RowGroup> result;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const bool header = row < headerRows();
        if (!result.empty() && (row < result.back().to || (header && row > 0))) {
            result.back().to = std::max(result.back().to, row + 1);
        } else {
            result.push_back({row, row + 1});
        }
        for (const PlacedCell &cell : m_cells) {
            if (cell.row == row)
                result.back().to = std::max(result.back().to, row + cell.rows);
        }
    }
    return result;
}

void TableSetter::addCellBorder(Fragment &content,
                                const PlacedCell &cell,
                                double top,
                                double bottom) const
{
    const double left = m_edges[cell.column];
    const double right = m_edges[cell.column + cell.columns];
    content.rules.push_back({{left, top}, {right, top}, kLine});
    content.rules.push_back({{left, bottom}, {right, bottom}, kLine});
    content.rules.push_back({{left, top}, {left, bottom}, kLine});
    content.rules.push_back({{right, top}, {right, bottom}, kLine});
}

Box TableSetter::groupBox(RowGroup group) const
{
    Box box;
    std::vector<double> tops{0};
    for (std::size_t row = group.from; row < group.to; ++row)
        tops.push_back(tops.back() + m_heights[row]);
    box.height = tops.back();
    for (const PlacedCell &cell : m_cells) {
        if (cell.row < group.from || cell.row >= group.to)
            continue;
        const double top = tops[cell.row - group.from];
        const double bottom = tops[std::min(cell.row + cell.rows, group.to) - group.from];
        addCellBorder(box.content, cell, top, bottom);
        const bool header = cell.row < headerRows();
        const double spare = bottom - top - heightOf(cell, m_size);
        double y = top + kPaddingY + (header || cell.rows > 1 ? spare / 2 : 0) + ascent(m_size);
        for (const SetLine &line : cell.lines) {
            box.content.add(line.content, {m_edges[cell.column] + kPaddingX, y});
            y += lineHeight(m_size);
        }
    }
    return box;
}

void TableSetter::addVerticals(Fragment &content, std::size_t row, double top, double bottom) const
{
    content.rules.push_back({{0, top}, {0, bottom}, kLine});
    for (const PlacedCell &cell : m_cells) {
        if (cell.row == row) {
            const double right = m_edges[cell.column + cell.columns];
            content.rules.push_back({{right, top}, {right, bottom}, kLine});
        }
    }
}

/// A row taller than a page: one box for each level of lines, so that it breaks between any two.
Boxes TableSetter::brokenRow(std::size_t row) const
{
    std::size_t levels = 1;
    for (const PlacedCell &cell : m_cells) {
        if (cell.row == row)
            levels = std::max(levels, cell.lines.size());
    }
    Boxes boxes;
    for (std::size_t level = 0; level < levels; ++level) {
        Box box;
        box.opensRow = level == 0;
        box.tableWidth = width();
        const double above = level == 0 ? kPaddingY : 0;
        box.height = above + lineHeight(m_size) + (level + 1 == levels ? kPaddingY : 0);
        addVerticals(box.content, row, 0, box.height);
        if (level == 0)
            box.content.rules.push_back({{0, 0}, {width(), 0}, kLine});
        if (level + 1 == levels)
            box.content.rules.push_back({{0, box.height}, {width(), box.height}, kLine});
        for (const PlacedCell &cell : m_cells) {
            if (cell.row == row && level < cell.lines.size()) {
                box.content.add(cell.lines[level].content,
                                {m_edges[cell.column] + kPaddingX, above + ascent(m_size)});
            }
        }
        boxes.push_back(std::move(box));
    }
    return boxes;
}

std::shared_ptr<const Box> TableSetter::headerBox() const
{
    if (headerRows() == 0)
        return nullptr;
    auto header = std::make_shared<Box>(groupBox({0, groups().front().to}));
    return header;
}

/// The group whole, or line by line where no page could hold it.
Boxes TableSetter::parts(RowGroup group, double room) const
{
    const auto at = [this](std::size_t row) {
        return m_heights.begin() + static_cast<std::ptrdiff_t>(row);
    };
    if (std::accumulate(at(group.from), at(group.to), 0.0) <= room)
        return {groupBox(group)};
    Boxes boxes;
    for (std::size_t row = group.from; row < group.to; ++row) {
        for (Box &box : brokenRow(row))
            boxes.push_back(std::move(box));
    }
    return boxes;
}

/// A heading over all columns stays with the row below it.
bool TableSetter::isHeading(RowGroup group) const
{
    return group.to - group.from == 1 && m_table.rows[group.from].size() == 1 && m_edges.size() > 2
           && group.to < m_table.rows.size();
}

Boxes TableSetter::boxes() const
{
    auto header = headerBox();
    if (header && header->height > m_geometry.height / 2)
        header = nullptr; // printed once: repeated, it would leave no room
    const double room = m_geometry.height - (header ? header->height : 0);
    Boxes result;
    for (const RowGroup &group : groups()) {
        const bool isHeader = group.from < headerRows();
        for (Box &part : parts(group, isHeader ? m_geometry.height : room)) {
            part.header = isHeader ? nullptr : header;
            part.keepWithNext = isHeader || isHeading(group);
            result.push_back(std::move(part));
        }
    }
    if (!result.empty())
        result.front().spaceBefore = kTableGap;
    return result;
}

} // namespace

Boxes tableBoxes(const Table &table, const Geometry &geometry)
{
    if (table.columnWeights.empty() || table.rows.empty())
        return {};
    return TableSetter(table, geometry).boxes();
}

} // namespace skt
