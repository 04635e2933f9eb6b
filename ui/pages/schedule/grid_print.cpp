// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/grid_print.h"

namespace skt {

namespace {

constexpr double nameWeight = 3.2; ///< of a row's name, next to a day's column

std::vector<double> weightsOf(ScheduleGrid::Kind kind, int columns)
{
    const auto count = static_cast<std::size_t>(columns);
    switch (kind) {
    case ScheduleGrid::Kind::UnitDays: {
        std::vector<double> weights(count, 1.0);
        weights.insert(weights.begin(), nameWeight);
        return weights;
    }
    case ScheduleGrid::Kind::Month: {
        std::vector<double> weights(count, 1.0);
        constexpr double week = 0.4;
        weights.insert(weights.begin(), week);
        return weights;
    }
    case ScheduleGrid::Kind::Agenda:
        return {1.0, 6.0};
    case ScheduleGrid::Kind::List:
        break;
    }
    return {1.6, 1.0, 1.0, 4.0, 1.4, 1.8};
}

} // namespace

PrintedTable printedGrid(const ScheduleGrid &grid, const BoardHeading &heading)
{
    PrintedTable table{heading.title, heading.filter, heading.day, {}, {}, {}};
    const bool named =
        grid.kind() == ScheduleGrid::Kind::UnitDays || grid.kind() == ScheduleGrid::Kind::Month;
    table.weights = weightsOf(grid.kind(), grid.columnCount());
    if (named)
        table.headers << QString();
    for (int column = 0; column < grid.columnCount(); ++column)
        table.headers << grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        if (named)
            cells << grid.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = 0; column < grid.columnCount(); ++column)
            cells << grid.index(row, column).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace skt
