// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace skt {

/// Whether standard output can take anything at all, as far as that shows before the first byte:
/// false for a closed one and for a pipe that nobody reads.
bool outputIsOpen();

/// The descriptors of input, output and messages are taken: where one came closed, the next file
/// that is opened (the plan!) would get its number.
void holdStandardStreams();

/// How things stood before a command.
struct Before
{
    QDateTime started;
    QDateTime planChanged; ///< the plan file's time; invalid without one
};
Before beforeCommand(const Command &command, const Call &call);

/// The result did not arrive. If the command had changed the plan by then, the sentence names the
/// change and how to see it and take it back.
Error outputLost(const Command &command, const Call &call, const Before &before);
/// The same where nothing was done.
Error outputLost();

} // namespace skt
