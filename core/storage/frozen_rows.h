// SPDX-License-Identifier: GPL-3.0-or-later
// The table paper_blob: its bytes are no cells.
#pragma once

#include "core/storage/connection.h"
#include "core/storage/frozen_paper.h"
#include "core/storage/plan_file.h"

#include <optional>
#include <utility>
#include <vector>

namespace skt {

using FrozenRows = std::vector<std::pair<std::int64_t, FrozenPaper>>; ///< with the paper

/// Writes what is not there yet; what is there stays.
void writeFrozen(Connection &connection, std::int64_t paper, const FrozenPaper &frozen);
/// What the paper's own row names by its hash. Throws StorageFailure (PlanFile) if the bytes are
/// not those of their hash.
std::optional<FrozenPaper> readFrozen(Connection &connection, std::int64_t paper);
FrozenRows readAllFrozen(Connection &connection);
/// Bytes that differ from their hash, and issued papers that have none.
void checkFrozen(Connection &connection, std::vector<VerifyProblem> &problems);

} // namespace skt
