// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

namespace skt {

/// The campaign's visits as lists show them: by day (those without one last), half-day (a whole day
/// with the mornings), hour (none first), team's number, unit's name in Vietnamese order, sequence.
/// Rows' ids are random, so that they only part what is equal in all of these.
std::vector<const Visit *> visitsInOrder(const CampaignIndex &index);

} // namespace skt
