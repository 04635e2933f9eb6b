// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict.h"

#include <QString>

namespace skt {

// The contract's words are for programs; these are for people.
QString inWords(DayPart part);
QString inWords(VisitState state);
QString inWords(SpecialDay::Kind kind);
/// A share of 0 … 1 in per cent, as "98.1" or "98,1"; never rounded up to all.
QString percentInWords(double share);
/// "MUST BE PUT RIGHT", "take note" or "accepted".
QString severityInWords(const Conflict &conflict);

} // namespace skt
