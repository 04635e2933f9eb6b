// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "ui/models/rows_model.h"

namespace skt {

// The lists of one team. Ids: the agency, the person, the absence, the substitution, the unit.

QStringList agencyHeaders();
std::vector<RowsModel::Row> agencyRows(const CampaignIndex &index, TeamId team);

QStringList memberHeaders();
std::vector<RowsModel::Row> memberRows(const CampaignIndex &index, TeamId team);

QStringList absenceHeaders();
/// Of the team's people, by date.
std::vector<RowsModel::Row> absenceRows(const CampaignIndex &index, TeamId team);

QStringList substitutionHeaders();
std::vector<RowsModel::Row> substitutionRows(const CampaignIndex &index, TeamId team);

QStringList teamUnitHeaders();
std::vector<RowsModel::Row> teamUnitRows(const CampaignIndex &index, TeamId team);

QStringList peopleHeaders();
/// Everybody in the plan; the chip is the roster's word, or `free` for those on no team.
std::vector<RowsModel::Row> peopleRows(const CampaignIndex &index);

} // namespace skt
