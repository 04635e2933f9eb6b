// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace skt {

class DataTable;

/// First widths of the columns, unless the user's own are in use; \a stretch takes what is left.
void setFirstWidths(DataTable &table, const std::vector<int> &widths, int stretch);

} // namespace skt
