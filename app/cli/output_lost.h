// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace skt {

/// Whether standard output can take anything at all, as far as that shows before the first byte:
/// false for a closed one and for a pipe that nobody reads.
bool outputIsOpen();

/// The result did not arrive. If the command had changed the plan by then, \a started being when it
/// began, the sentence names the change and how to see it and take it back.
Error outputLost(const Command &command, const Call &call, const QDateTime &started);
/// The same where nothing was done.
Error outputLost();

} // namespace skt
