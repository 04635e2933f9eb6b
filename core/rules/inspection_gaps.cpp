// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/inspection_gaps.h"

#include <algorithm>

namespace skt {

std::vector<const Unit *> unitsToInspect(const CampaignIndex &index)
{
    std::vector<const Unit *> units;
    for (const Unit &unit : index.campaign().units) {
        if (unit.inspected || !index.assignmentsOfUnit(unit.id).empty())
            units.push_back(&unit);
    }
    return units;
}

bool isInspectedBySomebody(const CampaignIndex &index, UnitId unit)
{
    const auto &visits = index.visitsOfUnit(unit);
    return !index.assignmentsOfUnit(unit).empty()
           || std::any_of(visits.begin(), visits.end(), [](const Visit *visit) {
                  return visit->state != VisitState::Cancelled;
              });
}

} // namespace skt
