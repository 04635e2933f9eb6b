// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign.h"

#include <cstdint>

namespace skt::bench {

struct CampaignSize
{
    int visits = 2000;
    int teams = 200;
    int membersPerTeam = 4; ///< agencies with one person each; the lead's secretary comes on top
    int people = 400;       ///< the teams' members are drawn from them
    int halfDays = 400;     ///< on working days
    int outlineItems = 0;   ///< of one outline for all units
};

/// One visit to each unit at a drawn half-day, teams complete and in order, so that what is wrong
/// with it are clashes in time.
Campaign largeCampaign(const CampaignSize &size, std::uint64_t seed);

/// A long time before the campaign; ids count upwards.
Environment quietEnvironment();

} // namespace skt::bench
