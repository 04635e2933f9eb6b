// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"
#include "core/deadlines/results.h"
#include "core/planner/problem_builder.h"

#include <algorithm>
#include <map>

namespace skt {
namespace {

class Closures
{
public:
    Closures(const CampaignIndex &index,
             const Environment &environment,
             const std::vector<std::vector<SlotAttendance>> &attendance,
             BuiltProblem &built)
        : m_index(index)
        , m_today(environment.today)
        , m_attendance(attendance)
        , m_built(built)
        , m_grid(built.grid)
    {}

    /// Demands that are most easily given up stand first: an explanation names as few of them as
    /// possible.
    void run()
    {
        closeLateNotices();
        closeAbsences();
        closeTeamDaysOff();
        closeWindow();
        avoidUnitDaysOff();
        avoidLateResults();
    }

private:
    int addDemand(Demand demand)
    {
        m_built.demands.push_back(std::move(demand));
        return static_cast<int>(m_built.demands.size()) - 1;
    }

    void closeLateNotices()
    {
        SlotSet slots = m_grid.none();
        for (int slot = 0; slot < m_grid.slots(); ++slot)
            if (noticeCount(m_index, m_grid.dateOf(slot)).date < m_today)
                slots.insert(slot);
        if (slots.isEmpty())
            return;
        Demand demand;
        demand.kind = Demand::Kind::NoticeTime;
        m_built.problem.closures.push_back({addDemand(std::move(demand)), slots, {}});
    }

    void closeWindow()
    {
        SlotSet slots = m_grid.none();
        for (int slot = m_grid.firstBeyond(); slot < m_grid.slots(); ++slot)
            slots.insert(slot);
        Demand demand;
        demand.kind = Demand::Kind::Window;
        m_built.problem.closures.push_back({addDemand(std::move(demand)), slots, {}});
    }

    void closeTeamDaysOff()
    {
        for (const DayOff &dayOff : m_index.campaign().daysOff) {
            if (!dayOff.team)
                continue;
            std::vector<int> visits;
            for (std::size_t i = 0; i < m_built.visits.size(); ++i)
                if (std::any_of(
                        m_built.visits[i].visits.begin(),
                        m_built.visits[i].visits.end(),
                        [&dayOff](const Visit &visit) { return visit.team == *dayOff.team; }))
                    visits.push_back(static_cast<int>(i));
            const SlotSet slots = m_grid.slotsOf(dayOff.span);
            if (visits.empty() || slots.isEmpty())
                continue;
            Demand demand;
            demand.kind = Demand::Kind::DayOff;
            demand.team = dayOff.team;
            demand.dayOff = dayOff.id;
            m_built.problem.closures.push_back(
                {addDemand(std::move(demand)), slots, std::move(visits)});
        }
    }

    /// Without its leader or secretary a visit is an error, without a member a warning.
    void closeAbsences()
    {
        for (std::size_t visit = 0; visit < m_attendance.size(); ++visit) {
            SlotSet membersAway = m_grid.none();
            for (const SlotAttendance &at : m_attendance[visit])
                for (const MissingAttendee &missing : at.attendees.missing) {
                    if (missing.role == Role::Leader || missing.role == Role::Secretary)
                        closeForAbsence(static_cast<int>(visit), missing.person, at.slots);
                    else
                        membersAway |= at.slots;
                }
            avoid(visit, Strength::MemberAway, membersAway);
        }
    }

    void closeForAbsence(int visit, PersonId person, const SlotSet &slots)
    {
        for (const Absence *absence : m_index.absences(person)) {
            SlotSet closed = m_grid.slotsOf(absence->span);
            closed -= complement(slots);
            if (closed.isEmpty())
                continue;
            auto [known, isNew] = m_absenceDemands.try_emplace(absence->id, 0);
            if (isNew) {
                Demand demand;
                demand.kind = Demand::Kind::Absence;
                demand.person = person;
                demand.absence = absence->id;
                known->second = addDemand(std::move(demand));
            }
            m_built.problem.closures.push_back({known->second, std::move(closed), {visit}});
        }
    }

    [[nodiscard]] SlotSet complement(const SlotSet &slots) const
    {
        SlotSet others = SlotSet::all(m_grid.slots());
        others -= slots;
        return others;
    }

    void avoidUnitDaysOff()
    {
        for (std::size_t i = 0; i < m_built.visits.size(); ++i) {
            SlotSet slots = m_grid.none();
            for (const DayOff *dayOff : m_index.daysOffOfUnit(m_built.visits[i].first().unit))
                slots |= m_grid.slotsOf(dayOff->span);
            avoid(i, Strength::UnitAway, slots);
        }
    }

    /// Days after which a team's results notices fall due after its report. A team that has a
    /// visit so late already, or whose report is in, need not hurry.
    void avoidLateResults()
    {
        const QDate report = m_index.dates().reportLastDay;
        if (!report.isValid()
            || m_index.campaign().plan.resultsCountFrom == ResultsCountFrom::CampaignLastDay)
            return;
        SlotSet late = m_grid.none();
        for (int slot = 0; slot < m_grid.slots(); ++slot)
            if (isLate(m_grid.dateOf(slot), report))
                late.insert(slot);
        const bool byTeam =
            m_index.campaign().plan.resultsCountFrom == ResultsCountFrom::TeamLastVisit;
        for (std::size_t i = 0; i < m_built.visits.size(); ++i)
            for (const Visit &visit : m_built.visits[i].visits) {
                const Team *team = m_index.team(visit.team);
                const auto last = lastVisitDate(m_index, visit.team);
                if (team && !teamReportDone(m_index, *team)
                    && !(byTeam && last && isLate(*last, report)))
                    avoid(i, Strength::LateResults, late);
            }
    }

    [[nodiscard]] bool isLate(QDate lastVisit, QDate report) const
    {
        const QDate due = resultsCountFrom(m_index, lastVisit).date;
        return due.isValid() && due > report;
    }

    void avoid(std::size_t visit, Strength strength, const SlotSet &slots)
    {
        if (!slots.isEmpty())
            m_built.problem.visits[visit].avoided.push_back({strength, slots});
    }

    const CampaignIndex &m_index;
    QDate m_today;
    const std::vector<std::vector<SlotAttendance>> &m_attendance;
    BuiltProblem &m_built;
    const HalfDayGrid &m_grid;
    std::map<AbsenceId, int> m_absenceDemands;
};

} // namespace

void addClosures(const CampaignIndex &index,
                 const Environment &environment,
                 const std::vector<std::vector<SlotAttendance>> &attendance,
                 BuiltProblem &built)
{
    Closures(index, environment, attendance, built).run();
}

} // namespace skt
