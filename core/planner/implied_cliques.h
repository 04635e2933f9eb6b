// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/conflict_graph.h"

namespace skt {

/// Resources that follow from others: where every pair of three teams shares somebody, all visits
/// of the three exclude each other, although no one is needed in all. Each resource is widened by
/// the visits that exclude all of its own; those that grew are returned. Proofs get short by them.
std::vector<ProblemResource> impliedCliques(const ScheduleProblem &problem);

} // namespace skt
