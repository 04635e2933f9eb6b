// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace skt {

/// All commands, each with one line.
void printHelp();
/// One command: what it does, its words and options, each with one line.
void printCommandHelp(const Command &command);

} // namespace skt
