// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/import_actions.h"
#include "ui/session/open_plan.h"

#include <optional>

namespace skt {

/// Rows from outside that the user has looked at; see core/actions/import_actions.h.
struct ImportRequest
{
    TableKind kind = TableKind::Units;
    CellTable table;
    ImportOptions options;
    std::optional<ReceivedRegistration> received{}; ///< only of a schedule
};

/// Writes the rows in one step that one undo takes back; the undo bar says what was done, what was
/// refused and whether visits clash now.
void importTable(OpenPlan &plan, const ImportRequest &request);

} // namespace skt
