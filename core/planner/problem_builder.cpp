// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/problem_builder.h"

#include <algorithm>
#include <map>

namespace skt {
namespace {

/// Half-days that are open to the visit whatever is demanded: by its hours only one half of the
/// day, a follow-up only after the visit that it follows.
SlotSet openSlots(const CampaignIndex &index, const HalfDayGrid &grid, const VisitToPlace &planned)
{
    SlotSet open = SlotSet::all(grid.slots());
    const PlanSettings &plan = index.campaign().plan;
    if (!planned.onlySlots.empty()) {
        open = grid.none();
        for (const int slot : planned.onlySlots)
            open.insert(slot);
    }
    for (const Visit &visit : planned.visits) {
        QDate after;
        if (visit.kind == VisitKind::FollowUp)
            for (const Visit *earlier : index.visitsOfUnit(visit.unit))
                if (earlier->team == visit.team && earlier->sequence < visit.sequence
                    && earlier->occupies())
                    after = std::max(after, *earlier->date);
        const bool onePart = visit.from && visit.to && !planned.allDay(plan);
        const DayPart part =
            onePart && *visit.from < plan.afternoonStart ? DayPart::Morning : DayPart::Afternoon;
        for (int slot = 0; slot < grid.slots(); ++slot)
            if ((after.isValid() && grid.dateOf(slot) <= after)
                || (onePart && HalfDayGrid::partOf(slot) != part))
                open.remove(slot);
    }
    return open;
}

/// Pairs that their own hours keep far enough apart for the way between.
void findPairsApart(const PlanSettings &plan, BuiltProblem &built)
{
    const auto farApart = [&plan](const Visit &a, const Visit &b) {
        const int way = 60 * plan.travelMinutes;
        return a.from && a.to && b.from && b.to
               && (a.to->secsTo(*b.from) >= way || b.to->secsTo(*a.from) >= way);
    };
    for (const ProblemResource &resource : built.problem.resources)
        for (std::size_t i = 0; i < resource.visits.size(); ++i)
            for (std::size_t j = i + 1; j < resource.visits.size(); ++j) {
                const int a = resource.visits[i];
                const int b = resource.visits[j];
                if (farApart(built.visits[static_cast<std::size_t>(a)].first(),
                             built.visits[static_cast<std::size_t>(b)].first()))
                    built.problem.apart.emplace_back(a, b);
            }
    auto &apart = built.problem.apart;
    std::sort(apart.begin(), apart.end());
    apart.erase(std::unique(apart.begin(), apart.end()), apart.end());
}

} // namespace

std::pair<QDate, DayPart> BuiltProblem::placeOf(int visit, int slot) const
{
    const bool allDay = problem.visits[static_cast<std::size_t>(visit)].allDay;
    return {grid.dateOf(slot), allDay ? DayPart::AllDay : HalfDayGrid::partOf(slot)};
}

BuiltProblem buildProblem(const CampaignIndex &index,
                          const Environment &environment,
                          const std::vector<VisitId> &only)
{
    BuiltProblem built{HalfDayGrid(index, environment.today), {}, {}, {}, {}, {}, {}, false};
    VisitList list = listVisits(index, built.grid, only);
    built.visits = std::move(list.visits);
    built.outside = std::move(list.outside);
    built.leftOut = std::move(list.leftOut);
    built.problem.slots = built.grid.slots();
    std::map<TeamId, int> teams;
    std::map<QString, int> areas;
    std::vector<std::vector<SlotAttendance>> attendance;
    for (const VisitToPlace &planned : built.visits) {
        ProblemVisit visit;
        visit.open = openSlots(index, built.grid, planned);
        visit.allDay = planned.allDay(index.campaign().plan);
        visit.fixed = planned.fixed;
        if (visit.allDay && visit.fixed) // by its hours it may begin in an afternoon's name
            visit.fixed = *visit.fixed & ~1;
        visit.team =
            teams.try_emplace(planned.first().team, static_cast<int>(teams.size())).first->second;
        const Unit *unit = index.unit(planned.first().unit);
        if (unit && !unit->area.isEmpty())
            visit.area =
                areas.try_emplace(unit->area, static_cast<int>(areas.size())).first->second;
        built.hasAreas = built.hasAreas || visit.area >= 0;
        built.problem.visits.push_back(std::move(visit));
        attendance.push_back(attendanceBySlot(index, built.grid, planned));
    }
    addClosures(index, environment, attendance, built);
    addResources(index, attendance, built);
    findPairsApart(index.campaign().plan, built);
    built.problem.demands = static_cast<int>(built.demands.size());
    return built;
}

} // namespace skt
