// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_plan.h"

namespace skt {

/// The one visit of \a team to \a unit that is meant: where there are several, --on DATE [H] says
/// by its present place which. nullptr if there is none yet. Error Input names the candidates.
Result<const Visit *>
chosenVisit(const Call &call, const OpenedPlan &plan, TeamId team, UnitId unit);

} // namespace skt
