// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/explain.h"
#include "core/planner/problem_builder.h"

namespace skt {

struct RelaxationSearch
{
    double seconds = 2.0;
    std::function<bool()> cancelled = {};
    std::uint64_t seed = 1;
};

/// The members of the explanation as demands in words; those that alone make a schedule possible
/// say what giving them up means (each is tried).
std::vector<Demand> demandsOf(const CampaignIndex &index,
                              const Environment &environment,
                              const BuiltProblem &built,
                              const Explanation &explanation,
                              const RelaxationSearch &search);

/// "16 visits need … but only 15 half-days are left."
QString
shortageInWords(const CampaignIndex &index, const BuiltProblem &built, const Shortage &shortage);

/// A registered visit as a demand.
Demand fixedVisitDemand(const CampaignIndex &index, const Visit &visit);

} // namespace skt
