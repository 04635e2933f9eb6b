// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict.h"

#include <QString>

namespace skt {

// The contract's words are for programs; these are for people.
QString inWords(DayPart part);
QString inWords(VisitState state);
QString inWords(SpecialDay::Kind kind);
/// "MUST BE PUT RIGHT", "take note" or "accepted".
QString severityInWords(const Conflict &conflict);

} // namespace skt
