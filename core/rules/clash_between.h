// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/clash.h"

namespace skt {

/// As clashesAmong(), where only one of \a some can meet one of \a others: no other pairs are
/// tried. A visit that stands in both lists must meet none of \a some. Both are in the order of
/// CheckContext::placed(), which the clashes keep.
std::vector<Clash>
clashesBetween(const std::vector<const PlacedVisit *> &some,
               const std::vector<const PlacedVisit *> &others,
               const std::function<bool(const PlacedVisit &, const PlacedVisit &)> &meets);

} // namespace skt
