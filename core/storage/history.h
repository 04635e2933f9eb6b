// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/plan_file.h"

#include <vector>

namespace skt {

/// Newest first, each with whether it was undone.
std::vector<Change> readHistory(Connection &connection);
/// Id of the newest change: tells whether anything was written since.
std::int64_t lastChange(Connection &connection);
std::vector<ChangedColumn> readChangedColumns(Connection &connection, ChangeId change);

/// A row of a change as it stands in the history.
struct ChangeRow
{
    QString table;
    QString rowId;
    Cell before;
    Cell after;
};
std::vector<ChangeRow> readChangeRows(Connection &connection, std::int64_t change);

} // namespace skt
