// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "core/storage/edit.h"

#include <vector>

namespace skt {

/// The rows of one letter to all concerned, as a draft in the register: it names the days that the
/// visits stood on, and goes to the units, the teams' lead agencies and the standing agency.
Result<PaperId> draftPostponingLetter(Edit &edit,
                                      const CampaignIndex &index,
                                      const HalfDaySpan &span,
                                      const std::vector<VisitId> &visits);

} // namespace skt
