// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

class QPagedPaintDevice;

namespace skt {

/// What stands above the board on each page.
struct BoardHeading
{
    QString title;
    QString filter; ///< in words; empty: everything
    QString day;    ///< as of which day
};

/// Paints the board as it is looked at on pages of \a device: days and teams are not cut, both
/// headings repeat, every page has its number. The number of pages; 0 if it does not paint.
int printBoard(const BoardModel &board, const BoardHeading &heading, QPagedPaintDevice &device);

} // namespace skt
