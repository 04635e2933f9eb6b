// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/visit_list.h"

#include <algorithm>
#include <map>
#include <set>

namespace skt {
namespace {

class Lister
{
public:
    Lister(const CampaignIndex &index, const HalfDayGrid &grid, const std::vector<VisitId> &only)
        : m_index(index)
        , m_grid(grid)
        , m_only(only)
    {}

    VisitList run()
    {
        const std::vector<Visit> visits = inOrder();
        for (const Visit &visit : visits)
            if (visit.occupies())
                m_visitedBy[visit.unit].insert(visit.team);
        for (const Visit &visit : visits)
            if (visit.occupies())
                addFixed(visit);
        for (const Visit &visit : visits)
            if (visit.waitsForDate() && isWanted(visit))
                addWaiting(visit);
        return std::move(m_list);
    }

private:
    [[nodiscard]] std::vector<Visit> inOrder() const
    {
        std::vector<const Team *> teams;
        for (const Team &team : m_index.campaign().teams)
            teams.push_back(&team);
        std::stable_sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) {
            return a->number < b->number;
        });
        std::vector<Visit> result;
        for (const Team *team : teams)
            appendTeam(team->id, result);
        return result;
    }

    /// The team's units as the plan lists them, each with its visits; then visits of other units.
    void appendTeam(TeamId team, std::vector<Visit> &result) const
    {
        std::map<UnitId, std::vector<const Visit *>> byUnit;
        for (const Visit *visit : m_index.visitsOfTeam(team))
            byUnit[visit->unit].push_back(visit);
        for (auto &[unit, visits] : byUnit)
            std::stable_sort(visits.begin(), visits.end(), [](const Visit *a, const Visit *b) {
                return a->sequence < b->sequence;
            });
        for (const Assignment *assignment : m_index.assignmentsOfTeam(team)) {
            const auto found = byUnit.find(assignment->unit);
            if (found == byUnit.end()) {
                Visit missing;
                missing.team = team;
                missing.unit = assignment->unit;
                result.push_back(missing);
                continue;
            }
            for (const Visit *visit : found->second)
                result.push_back(*visit);
            byUnit.erase(found);
        }
        std::vector<Visit> others;
        for (const auto &[unit, visits] : byUnit)
            for (const Visit *visit : visits)
                others.push_back(*visit);
        std::stable_sort(others.begin(), others.end(), [this](const Visit &a, const Visit &b) {
            return positionOf(a) < positionOf(b);
        });
        result.insert(result.end(), others.begin(), others.end());
    }

    [[nodiscard]] std::int64_t positionOf(const Visit &visit) const
    {
        const Unit *unit = m_index.unit(visit.unit);
        return unit ? unit->position : 0;
    }

    [[nodiscard]] bool isWanted(const Visit &visit) const
    {
        return m_only.empty() || std::find(m_only.begin(), m_only.end(), visit.id) != m_only.end();
    }

    void addFixed(const Visit &visit)
    {
        const auto slot = m_grid.slotOf(*visit.date, visit.part);
        if (slot)
            m_list.visits.push_back({{visit}, slot, {}});
        else // its day is over, or none of this calendar: it is in nobody's way
            m_list.outside.push_back(visit);
    }

    void addWaiting(const Visit &visit)
    {
        if (visit.joint) {
            addJoint(visit);
            return;
        }
        std::set<TeamId> &teams = m_visitedBy[visit.unit];
        if (!teams.empty() && !teams.contains(visit.team)) {
            m_list.leftOut.push_back(visit);
            return;
        }
        teams.insert(visit.team);
        m_list.visits.push_back({{visit}, {}, {}});
    }

    void addJoint(const Visit &visit)
    {
        VisitToPlace planned{{visit}, {}, {}};
        for (VisitToPlace &other : m_list.visits) {
            if (!other.first().joint || other.first().unit != visit.unit)
                continue;
            if (!other.fixed) {
                other.visits.push_back(visit);
                return;
            }
            planned.onlySlots.push_back(*other.fixed);
        }
        m_list.visits.push_back(std::move(planned));
    }

    const CampaignIndex &m_index;
    const HalfDayGrid &m_grid;
    const std::vector<VisitId> &m_only;
    std::map<UnitId, std::set<TeamId>> m_visitedBy;
    VisitList m_list;
};

} // namespace

bool VisitToPlace::allDay(const PlanSettings &plan) const
{
    return std::any_of(visits.begin(), visits.end(), [&plan](const Visit &visit) {
        return visit.part == DayPart::AllDay
               || (visit.from && visit.to
                   && *visit.from<plan.afternoonStart && * visit.to> plan.afternoonStart);
    });
}

VisitList
listVisits(const CampaignIndex &index, const HalfDayGrid &grid, const std::vector<VisitId> &only)
{
    return Lister(index, grid, only).run();
}

} // namespace skt
