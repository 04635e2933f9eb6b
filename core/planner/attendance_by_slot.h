// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendees.h"
#include "core/planner/visit_list.h"

namespace skt {

/// Who is needed at a visit if it takes place in one of these half-days.
struct SlotAttendance
{
    SlotSet slots;
    Attendees attendees;
    bool always = false; ///< the same in all half-days
};

/// All half-days of the grid, those alike together; for joint visits one after the other.
std::vector<SlotAttendance>
attendanceBySlot(const CampaignIndex &index, const HalfDayGrid &grid, const VisitToPlace &planned);

} // namespace skt
