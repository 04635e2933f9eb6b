// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/planner/attendance_by_slot.h"
#include "core/planner/propose.h"
#include "core/planner/schedule_problem.h"

namespace skt {

/// Whose time a resource of the problem is.
struct ResourceSource
{
    enum class Kind { Team, Person, Agency, Office };
    Kind kind = Kind::Team;
    std::optional<TeamId> team;
    std::optional<PersonId> person;
    std::optional<UnitId> unit;

    friend bool operator==(const ResourceSource &, const ResourceSource &) = default;
};

/// A campaign's scheduling as a neutral problem, with what each number stands for.
struct BuiltProblem
{
    HalfDayGrid grid;
    ScheduleProblem problem;
    std::vector<VisitToPlace> visits;      ///< by the problem's visits
    std::vector<ResourceSource> resources; ///< by the problem's resources
    std::vector<Demand> demands;           ///< by the problem's demands, still without words
    std::vector<Visit> outside;            ///< see VisitList
    std::vector<Visit> leftOut;            ///< see VisitList
    bool hasAreas = false;

    /// The date and part that a half-day of the problem means for a visit.
    [[nodiscard]] std::pair<QDate, DayPart> placeOf(int visit, int slot) const;
};

BuiltProblem buildProblem(const CampaignIndex &index,
                          const Environment &environment,
                          const std::vector<VisitId> &only = {});

/// Steps of buildProblem(), by subject.
void addClosures(const CampaignIndex &index,
                 const Environment &environment,
                 const std::vector<std::vector<SlotAttendance>> &attendance,
                 BuiltProblem &built);
void addResources(const CampaignIndex &index,
                  const std::vector<std::vector<SlotAttendance>> &attendance,
                  BuiltProblem &built);

} // namespace skt
