// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <QHash>
#include <QSet>

namespace skt {

/// Which rows of the file belong to a unit, for finding the changes that touched it.
struct UnitChangesQuery
{
    QString unit;       ///< also as a value of other rows: a new assignment, a removed alias
    QSet<QString> rows; ///< the unit's row and those of its visits, aliases, assignments
    QHash<QString, QString> names; ///< of teams, units, people and levels, by id
};
UnitChangesQuery changesQuery(const CampaignIndex &index, const Unit &unit);

QStringList unitChangeHeaders();
/// The newest changes that touched the unit, with what stood there before and after. Reads the
/// file: for its own thread. The id is the change's.
std::vector<RowsModel::Row> unitChangeRows(PlanFile &file, const UnitChangesQuery &query);

} // namespace skt
