// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/plan_file.h"

#include <vector>

namespace skt {

/// Everything that can be checked from inside one read transaction, of a file of any form: rows of
/// tables that have columns unknown here are left out.
std::vector<VerifyProblem> verifyConnection(Connection &connection);

} // namespace skt
