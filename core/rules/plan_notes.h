// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict.h"

#include <vector>

namespace skt {

using PlanNotes = std::vector<PlanNote>;

/// Defects of the plan itself, all of them. They hold whatever the schedule.
PlanNotes planNotes(const CampaignIndex &index);

// its parts
void noteSpellings(const CampaignIndex &index, PlanNotes &out);
void notePlanNumber(const CampaignIndex &index, PlanNotes &out);
void notePeriods(const CampaignIndex &index, PlanNotes &out);
void noteAgencies(const CampaignIndex &index,
                  PlanNotes &out); ///< in two teams, inspected, not inspected
void noteSymbols(const CampaignIndex &index, PlanNotes &out);
void noteCitations(const CampaignIndex &index, PlanNotes &out);
void noteUninspectedKinds(const CampaignIndex &index, PlanNotes &out);

} // namespace skt
