// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"

namespace skt::test {

/// The register of papers, beside the papers of fullCampaign().
void addRegister(Campaign &campaign);
/// Figures, findings and recommendations of its visit.
void addFindings(Campaign &campaign);

} // namespace skt::test
