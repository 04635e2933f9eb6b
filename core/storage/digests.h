// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace skt {

/// Stores the digest of the file's words about itself.
void stampMeta(Connection &connection);
/// Rows and sum of their digests, computed anew.
std::pair<std::int64_t, std::uint64_t> metaDigest(Connection &connection);
/// After a migration changed columns: all digests anew.
void stampAll(Connection &connection);

} // namespace skt
