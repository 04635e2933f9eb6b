// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

#include <array>
#include <optional>
#include <vector>

namespace skt {

/// The way of an inspected unit through the campaign.
enum class UnitStep { Registered, Notified, Visited, ResultsSent, RecommendationsClosed };
inline constexpr std::array unitStepList{UnitStep::Registered,
                                         UnitStep::Notified,
                                         UnitStep::Visited,
                                         UnitStep::ResultsSent,
                                         UnitStep::RecommendationsClosed};

enum class StepState {
    Nothing, ///< there is nothing that could be done yet, or nothing is recorded of it
    Open,    ///< to come
    Due,     ///< today, or within the days that a deadline calls soon
    Overdue,
    Done,
};

/// Where one unit given to one team stands. A step is done by the same measure as in Progress.
struct UnitSteps
{
    TeamId team;
    UnitId unit;
    std::optional<VisitId> visit; ///< the one that says most: with a date before one without
    std::optional<QDate> date;    ///< of that visit, where it takes place
    std::array<StepState, unitStepList.size()> states{};

    [[nodiscard]] StepState of(UnitStep step) const
    {
        return states[static_cast<std::size_t>(step)];
    }
    [[nodiscard]] bool done(UnitStep step) const { return of(step) == StepState::Done; }

    friend bool operator==(const UnitSteps &, const UnitSteps &) = default;
};

/// The visit of the assignment's team that says most about the unit; nullptr if there is none.
const Visit *leadingVisit(const CampaignIndex &index, const Assignment &assignment);

/// One row an assignment, by team number, then in the plan's order. \a due: deadlines() of the same
/// campaign and day.
std::vector<UnitSteps>
unitSteps(const CampaignIndex &index, const std::vector<Deadline> &due, QDate today);

} // namespace skt
