// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/problem_builder.h"

namespace skt {

/// Fills in what is to be said of a proposal that holds all its visits: quality, warnings left, the
/// clashes of registered visits, remarks, summary.
void reportProposal(const CampaignIndex &index,
                    const Environment &environment,
                    const BuiltProblem &built,
                    Proposal &proposal);

} // namespace skt
