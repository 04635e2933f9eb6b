// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/team_actions.h"
#include "core/domain/campaign_index.h"

namespace skt {

// What actions refuse because it cannot be; not for others. Error Input says what to do instead.

/// A team has one leader: refused while somebody other than \a person leads it.
Result<> mayLead(const CampaignIndex &index, TeamId team, PersonId person);

/// A member whom somebody replaces who attends the visit anyway is not replaced. One of the team
/// may take over the part of its leader, deputy or secretary.
Result<> mayStandIn(const CampaignIndex &index, const SubstitutePerson &request);

} // namespace skt
