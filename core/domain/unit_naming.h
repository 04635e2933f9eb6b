// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"

namespace skt {

/// Gives a unit what its name says where that is still empty: the body that governs the place
/// ("UBND xã An Bình") and the short name of a place ("An Bình"). \a sort is the word that begins
/// its name ("xã"); empty: not known, and nothing is done.
void nameFromPlace(Unit &unit, QStringView sort);

/// The level of units of that kind in the plan: what those of the kind have, else the lower level
/// for places and the own level for offices; none where the plan has no levels or they differ.
std::optional<LevelId> usualLevel(const Campaign &campaign, UnitKind kind);

} // namespace skt
