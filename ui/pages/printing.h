// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paper_jobs.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

namespace skt {

/// Tells what came of a page's papers in the bar below, and prints what was laid out: asks for the
/// printer, paints page by page.
void reportPaperJobs(PaperJobs &jobs, WindowPage &page, Prompts &prompts);

} // namespace skt
