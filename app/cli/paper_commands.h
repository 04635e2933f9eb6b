// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that keep the register of papers.
#pragma once

#include "app/cli/command.h"

namespace skt {

Command draftPaperCommand();
Command issueCommand();
Command markCommand();
Command receiveCommand();
Command attachCommand();
Command correctPaperCommand();
Command replacePaperCommand();
Command withdrawPaperCommand();
Command voidPaperCommand();
Command seriesCommand();
Command registerCommand();

} // namespace skt
