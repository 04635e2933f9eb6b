// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/chance.h"
#include "core/planner/search_state.h"
#include "core/planner/stop_watch.h"

namespace skt {

/// Lets visits stay where they are at present, the most constrained ones first.
void keepPresent(SearchState &state);

/// Places the most constrained visit next, where it costs least; returns those without a place.
std::vector<int> placeGreedily(SearchState &state, Chance &chance);

/// Puts the visits left over in the place of others, which then look for a new one, never going
/// back at once. True if all found a place within \a steps; else the state is the fullest schedule
/// met. \a restless counts by visit how often it was turned out.
bool repair(SearchState &state,
            std::vector<int> left,
            long long steps,
            Chance &chance,
            StopWatch &watch,
            std::vector<int> &restless);

/// Moves and exchanges visits of a complete schedule as long as that makes it cheaper; it stays
/// complete at every moment.
void improve(SearchState &state, Chance &chance, StopWatch &watch);

} // namespace skt
