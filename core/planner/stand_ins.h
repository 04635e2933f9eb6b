// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"

namespace skt {

/// Whom the person that \a conflict is about could be replaced by at one of its visits: somebody of
/// the same agency with nothing else to do then. Leaders of the agency first, since by the plan one
/// of them stands in, then the roster. What the rules say of it is still to be asked.
std::vector<StandIn> standInsFor(const CampaignIndex &index, const Conflict &conflict);

} // namespace skt
