// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict_parts.h"

namespace skt {

/// Whose people should be at home when a unit is inspected: the unit itself, or its parent.
using HostOf = const Unit *(*)(const CampaignIndex &, const Unit &inspected);

/// Units inspected in a half-day in which their host takes part in another team's visit elsewhere.
void findAwayHosts(const CheckContext &context,
                   const RuleSpec &rule,
                   HostOf hostOf,
                   Conflicts &out);

} // namespace skt
