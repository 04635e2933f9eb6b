// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/team_actions.h"
#include "core/domain/campaign_index.h"

namespace skt {

// What actions refuse because it cannot be; not for others. Error Input says what to do instead.

/// A team has one leader: refused while somebody other than \a person leads it.
Result<> mayLead(const CampaignIndex &index, TeamId team, PersonId person);

/// Who attends a visit anyway cannot stand in there for somebody else.
Result<> mayStandIn(const CampaignIndex &index, const SubstitutePerson &request);

} // namespace skt
