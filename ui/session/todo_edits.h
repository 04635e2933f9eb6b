// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

namespace skt {

// What a line of the to-do list can discharge at once; each can be taken back.

/// The team's registration came in, on the day that the window looks at.
void receiveRegistration(OpenPlan &plan, TeamId team);
/// The visit took place as it was scheduled.
void recordVisitHeld(OpenPlan &plan, VisitId visit);

} // namespace skt
