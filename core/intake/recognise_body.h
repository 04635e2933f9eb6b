// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the body, shared by its recognisers.
#pragma once

#include "core/intake/recognise.h"
#include "core/intake/vocabulary.h"

namespace skt::intake {

/// A section's place in the plan as citations name it: "II", "II.7".
QString placeBelow(const QString &place, const Marker &marker);

void recogniseDuties(Recognition &recognition, const Node &section, const QString &place);
void recogniseTeamSection(Recognition &recognition, const Node &section, const QString &place);
/// "Công an … - Cơ quan Thường trực", "qua Đội …": from all of the body.
void recogniseStandingAgency(Recognition &recognition, const QString &body);

/// First and behind the last line of a node and all below it.
LineRange linesOf(const Node &node);

} // namespace skt::intake
