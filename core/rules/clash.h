// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/visit_facts.h"

#include <functional>
#include <vector>

namespace skt {

/// Visits of one day that cannot all be: everyone meets another of them.
struct Clash
{
    DayPart part = DayPart::Morning; ///< in which half they meet
    std::vector<const PlacedVisit *> visits;
};

/// Groups \a visits of one day by \a meets (symmetric): visits joined by a chain of meetings make
/// one clash, and so do groups that meet in the same half, so that a thing has at most one clash
/// for each part of a day. Visits that meet nobody are left out.
std::vector<Clash>
clashesAmong(const std::vector<const PlacedVisit *> &visits,
             const std::function<bool(const PlacedVisit &, const PlacedVisit &)> &meets);

} // namespace skt
