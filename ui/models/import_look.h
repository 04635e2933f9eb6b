// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_edits.h"
#include "ui/session/plan_view.h"

namespace skt {

/// What would come of rows from outside as they are read now.
struct ImportLook
{
    ImportPreview preview;
    QString refusal;            ///< why the table as a whole cannot be used; empty: it can
    std::optional<TeamId> team; ///< of a schedule: the one team that all rows are about
};

/// What the columns seem to be: by their headings, else by what stands in them, else nothing known
/// with the first row as heading.
ColumnMap columnsToBegin(const CellTable &table, TableKind kind, const CampaignIndex &index);

/// May run outside the window's thread.
ImportLook lookAt(const ImportRequest &request, const CampaignIndex &index);

} // namespace skt
