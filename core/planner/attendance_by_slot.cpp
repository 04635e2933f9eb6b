// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/attendance_by_slot.h"

namespace skt {
namespace {

/// Half-days for which somebody's absence or substitution is recorded.
SlotSet eventful(const CampaignIndex &index, const HalfDayGrid &grid, TeamId team)
{
    SlotSet slots = grid.none();
    const auto addAbsences = [&](PersonId person) {
        for (const Absence *absence : index.absences(person))
            slots |= grid.slotsOf(absence->span);
    };
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        addAbsences(place->person);
        for (const Substitution *substitution : index.substitutions(place->person)) {
            addAbsences(substitution->by);
            if (substitution->span)
                slots |= grid.slotsOf(*substitution->span);
        }
    }
    return slots;
}

void addVisit(const CampaignIndex &index,
              const HalfDayGrid &grid,
              const Visit &visit,
              bool allDay,
              std::vector<SlotAttendance> &result)
{
    const SlotSet special = eventful(index, grid, visit.team);
    SlotSet ordinary = SlotSet::all(grid.slots());
    ordinary -= special;
    const bool always = special.isEmpty();
    bool seenOrdinary = false;
    for (int slot = 0; slot < grid.slots(); ++slot) {
        if (ordinary.contains(slot)) {
            if (seenOrdinary)
                continue;
            seenOrdinary = true;
        }
        SlotAttendance found;
        found.always = always;
        const bool isOrdinary = ordinary.contains(slot);
        const DayPart part = allDay && !isOrdinary ? DayPart::AllDay : HalfDayGrid::partOf(slot);
        found.attendees = attendeesOf(index, visit, grid.dateOf(slot), part);
        if (isOrdinary) {
            found.slots = ordinary;
        } else {
            found.slots = grid.none();
            found.slots.insert(slot);
        }
        result.push_back(std::move(found));
    }
}

} // namespace

std::vector<SlotAttendance>
attendanceBySlot(const CampaignIndex &index, const HalfDayGrid &grid, const VisitToPlace &planned)
{
    std::vector<SlotAttendance> result;
    const bool allDay = planned.allDay(index.campaign().plan);
    for (const Visit &visit : planned.visits)
        addVisit(index, grid, visit, allDay, result);
    return result;
}

} // namespace skt
