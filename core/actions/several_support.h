// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_support.h"

namespace skt {

// Single steps that several rows are taken through in one edit; not for others.

/// Whether the visit fell back to planned, because the unit must be notified anew.
Result<bool>
writeVisitState(Edit &edit, const ChangeVisitState &request, const Environment &environment);
Result<> writeRegistration(
    Edit &edit, TeamId team, QDate received, const QString &file, const Environment &environment);
Result<> writeUnassignment(Edit &edit, TeamId team, PersonId person);
/// With this edit's own changes: what two of those removed share goes once.
Result<> writePersonRemoval(Edit &edit, PersonId person);

tl::unexpected<Error> entryIsGone();
/// The row is removed, unless somebody else has done so.
template<typename Row, typename RowId>
Result<> removeRecorded(Edit &edit, const std::vector<Row> &rows, RowId id)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    if (it == rows.end())
        return entryIsGone();
    return edit.remove(*it);
}

} // namespace skt
