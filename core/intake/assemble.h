// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth stage: what was found becomes rows with ids, references closed.
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign.h"
#include "core/intake/recognised_plan.h"

namespace skt::intake {

/// The campaign; sentences on what was joined or is doubtful are added to \a notes.
Campaign assemble(const RecognisedPlan &plan, const Environment &environment, QStringList &notes);

} // namespace skt::intake
