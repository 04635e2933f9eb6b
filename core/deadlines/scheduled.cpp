// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/scheduled.h"

namespace skt {

bool isUnscheduled(const CampaignIndex &index, UnitId unit)
{
    bool cancelled = false;
    bool waiting = false;
    for (const Visit *visit : index.visitsOfUnit(unit)) {
        if (visit->state == VisitState::Cancelled)
            cancelled = true;
        else if (visit->date || visit->state == VisitState::Done)
            return false;
        else
            waiting = true;
    }
    return waiting || !cancelled;
}

std::vector<UnitId> unscheduledUnits(const CampaignIndex &index, const Team &team)
{
    std::vector<UnitId> units;
    for (const Assignment *assignment : index.assignmentsOfTeam(team.id)) {
        if (isUnscheduled(index, assignment->unit))
            units.push_back(assignment->unit);
    }
    return units;
}

} // namespace skt
