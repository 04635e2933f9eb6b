// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict.h"
#include "core/rules/visit_facts.h"

namespace skt {

/// Whether one of the recorded days off meets the visit.
bool isOff(const std::vector<const DayOff *> &daysOff, const PlacedVisit &visit);
/// The reason of the day off that a conflict is about, in words.
QString dayOffReason(const std::vector<const DayOff *> &daysOff, const Conflict &conflict);

} // namespace skt
