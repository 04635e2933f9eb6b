// SPDX-License-Identifier: GPL-3.0-or-later
// Options that several commands share, with their line of help.
#pragma once

#include "app/cli/arguments.h"

namespace skt::options {

Option unit();
Option team(); ///< a team that must be named
Option teamOfVisit();
/// Which of a team's visits to one unit, where there are several.
Option onDay(); ///< where only some units are visited by several teams
Option person();
Option conflict();
Option reason();
/// --from, --to, and --half-day behind either.
std::vector<Option> span();

} // namespace skt::options
