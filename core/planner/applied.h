// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"

namespace skt {

/// The campaign as it would be with these visits placed: what is shown before it is accepted, and
/// what the rules judge. Visits without a row get one under an id that is free here.
Campaign withVisitsPlaced(const Campaign &campaign, const std::vector<ProposedVisit> &visits);

/// The same for moves. A visit that was notified and is moved is only planned again.
Campaign withMoves(const Campaign &campaign, const std::vector<Move> &moves);

/// Writes who stands in for that visit, in place of whoever did so far.
void putStandIn(Campaign &campaign, const StandIn &standIn);

} // namespace skt
