// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/half_day_grid.h"

#include <vector>

namespace skt {

/// One meeting to be planned: a visit, or the joint visits of several teams to one unit.
struct VisitToPlace
{
    std::vector<Visit> visits;  ///< a null id: the row is still to be made
    std::optional<int> fixed;   ///< the half-day in which it stays
    std::vector<int> onlySlots; ///< a waiting joint visit goes where its partner is

    [[nodiscard]] const Visit &first() const { return visits.front(); }
    /// Takes both half-days: marked so, or by its hours.
    [[nodiscard]] bool allDay(const PlanSettings &plan) const;
};

/// What takes part in planning, in an order that does not depend on ids: by team number, then as
/// the plan lists the units.
struct VisitList
{
    std::vector<VisitToPlace> visits;
    /// Visits with a date that is not in the grid: past, or no working day.
    std::vector<Visit> outside;
    /// Not planned, because another team visits the unit already.
    std::vector<Visit> leftOut;
};

/// \a only: of the visits that wait, only these; empty: all, with those still without a row.
VisitList
listVisits(const CampaignIndex &index, const HalfDayGrid &grid, const std::vector<VisitId> &only);

} // namespace skt
