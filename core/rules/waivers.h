// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_spec.h"

namespace skt {

/// Whether the waiver speaks of the conflict: the same rule and subject and, for clashes in time,
/// the same half-day. What was accepted of a clash holds on while the clash shrinks: fewer other
/// units, or half of the day; not when it grows.
bool covers(const Waiver &waiver, const Conflict &conflict);

/// Whether the waiver is enough for the conflict: a reason for a warning, also who ordered it for
/// an error that can be accepted by order.
bool suffices(const Waiver &waiver, const Conflict &conflict);

/// The `notice-too-late` of a visit with a date, whether it holds already or is still to come: a
/// unit's consent may be there before.
Conflict noticeTooLateOf(const Visit &visit);

/// Marks the conflicts that are waived; returns the waivers whose conflict is gone.
std::vector<Waiver> applyWaivers(Conflicts &conflicts, const std::vector<Waiver> &waivers);

} // namespace skt
