// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <optional>

namespace skt {

/// Whether a line of a paper's recipients means the unit: by its id, else by one of its names.
bool isForUnit(const CampaignIndex &index, const PaperRecipient &recipient, UnitId unit);

/// The first day on which \a paper went to (or, if \a counts says so, reached) \a unit.
std::optional<QDate> sentToUnit(const CampaignIndex &index,
                                PaperId paper,
                                UnitId unit,
                                NoticeCounts counts = NoticeCounts::Sent);

} // namespace skt
