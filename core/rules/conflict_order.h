// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_spec.h"

namespace skt {

/// Errors first, then by date (undated last), half-day and team; else as the rules found them.
void sortConflicts(Conflicts &conflicts, const CampaignIndex &index);

} // namespace skt
