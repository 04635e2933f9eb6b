// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

namespace skt {

/// Makes screen readers see the board's slots: each half-day of each team and each team's tray is
/// a child with a name. Safe to call again.
void installBoardAccessibility();

/// Which child stands for a slot.
int boardChildIndex(const BoardModel &model, const BoardSlot &slot);

} // namespace skt
