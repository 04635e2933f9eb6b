// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/table_info.h"

#include <utility>
#include <vector>

namespace skt {

/// Stores the digest of the file's words about itself.
void stampMeta(Connection &connection);
/// Rows and sum of their digests, computed anew.
std::pair<std::int64_t, std::uint64_t> metaDigest(Connection &connection);
/// The tables as the file has them: one of an earlier form has fewer columns, or no such table.
/// Those with columns that are unknown here are left out: their digests cannot be counted.
std::vector<TableInfo> tablesOf(Connection &connection);
/// After a migration changed columns: all digests anew, of the tables as the file has them.
void stampAll(Connection &connection);

} // namespace skt
