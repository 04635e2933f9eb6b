// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/schedule_grid.h"
#include "ui/pages/schedule/board_print.h"
#include "ui/widgets/table_print.h"

namespace skt {

/// The schedule in another way than the board, as it goes to paper.
PrintedTable printedGrid(const ScheduleGrid &grid, const BoardHeading &heading);

} // namespace skt
