// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <vector>

namespace skt {

/// Whether a unit still waits for a visit: none of its visits has a date or was done, by whatever
/// team. One that was cancelled waits no more, unless another of its visits is without a date.
bool isUnscheduled(const CampaignIndex &index, UnitId unit);

/// Units given to the team that are unscheduled, in the plan's order.
std::vector<UnitId> unscheduledUnits(const CampaignIndex &index, const Team &team);

} // namespace skt
