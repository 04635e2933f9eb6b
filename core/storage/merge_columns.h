// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_session.h"

namespace skt {

struct ThreeRows
{
    const Cells &base; ///< where the user's work began
    const Cells &mine;
    const Cells &stored; ///< as it is now
};

/// Mine where I changed a column, the stored value elsewhere; throws, with both values, authors and
/// times, if a column was changed on both sides to different values.
Cells mergeColumns(Connection &connection,
                   const TableInfo &table,
                   const ThreeRows &rows,
                   const ChangeLine &myChange);

} // namespace skt
