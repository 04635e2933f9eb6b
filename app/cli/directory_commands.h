// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that keep units, teams, people and drafts of the schedule.
#pragma once

#include "app/cli/command.h"

namespace skt {

Command unitCommand();
Command mergeUnitsCommand();
Command areaCommand();
Command teamCommand();
Command personCommand();
Command draftCommand();
Command postponeCommand();
Command consentCommand();
Command planTextCommand();
Command abbreviationCommand();
/// The commands that record something, with --remove to take it out again.
Command absenceOrRemoveCommand();
Command substituteOrRemoveCommand();
Command dayOffOrRemoveCommand();

} // namespace skt
