// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/actions/schedule_actions.h"

namespace skt {

/// Prints what a change of a visit came to, with the clashes that the visit has now. Exit code 1 if
/// one of them is an error that was not accepted: it is registered, and shown.
Result<int> printVisitChange(const Call &call, PlanFile &plan, const VisitChange &change);

} // namespace skt
