// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/schedule_grid.h"

#include <QTableView>

namespace skt {

/// The schedule as a table of one kind or another. Choosing a cell chooses its cards; Enter or a
/// double click leads to the first on the board.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(BoardModel &board, QWidget *parent = nullptr);

    void setKind(ScheduleGrid::Kind kind);
    [[nodiscard]] ScheduleGrid &grid() { return m_grid; }

Q_SIGNALS:
    void cardOpened(const skt::CardKey &key);

private:
    void fit();
    void open(const QModelIndex &index);
    void showSelection();

    BoardModel &m_board;
    ScheduleGrid m_grid;
};

} // namespace skt
