// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <vector>

namespace skt {

/// Units that the plan has inspected: marked so, or given to a team. In the order of the rows.
std::vector<const Unit *> unitsToInspect(const CampaignIndex &index);

/// Whether a team has the unit in hand: given to it, or visited by it.
bool isInspectedBySomebody(const CampaignIndex &index, UnitId unit);

} // namespace skt
