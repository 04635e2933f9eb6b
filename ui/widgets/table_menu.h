// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace skt {

class DataTable;

/// What can be done with any list: copy it as a table, choose its columns. Owned by the table.
QMenu *tableMenu(DataTable &table);

} // namespace skt
