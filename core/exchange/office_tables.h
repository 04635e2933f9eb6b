// SPDX-License-Identifier: GPL-3.0-or-later
// The readers behind readTables().
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/cell_table.h"

namespace skt {

Result<std::vector<CellTable>> readXlsx(const Archive &archive, const QString &name);
Result<std::vector<CellTable>> readDocx(const Archive &archive, const QString &name);

} // namespace skt
