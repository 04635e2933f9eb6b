// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/todo.h"

#include "core/deadlines/scheduled.h"
#include "core/reports/todo_support.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_set>

namespace skt {

namespace {

using std::string_view_literals::operator""sv;

TodoKind kindOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::RegisterSchedule:
        return TodoKind::RegisterSchedule;
    case DeadlineKind::SendNotice:
        return TodoKind::SendNotice;
    case DeadlineKind::UnitReport:
        return TodoKind::UnitReport;
    case DeadlineKind::SendResults:
        return TodoKind::SendResults;
    case DeadlineKind::TeamReport:
        return TodoKind::TeamReport;
    case DeadlineKind::Synthesis:
        return TodoKind::Synthesis;
    case DeadlineKind::SuperiorReport:
        break;
    }
    return TodoKind::SuperiorReport;
}

TodoAction actionOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::RegisterSchedule:
        return TodoAction::ReceiveRegistration;
    case DeadlineKind::SendNotice:
        return TodoAction::PrintNotice;
    case DeadlineKind::UnitReport:
    case DeadlineKind::SendResults:
        return TodoAction::ShowVisit;
    case DeadlineKind::TeamReport:
        return TodoAction::ShowTeam;
    case DeadlineKind::Synthesis:
    case DeadlineKind::SuperiorReport:
        break;
    }
    return TodoAction::ShowPlan;
}

class TodoList
{
public:
    TodoList(const CampaignIndex &index,
             const CheckResult &checked,
             const std::vector<Deadline> &due,
             QDate today)
        : m_index(index)
        , m_checked(checked)
        , m_due(due)
        , m_days(index, today)
    {}

    std::vector<TodoItem> make()
    {
        addDeadlines();
        addVisits();
        addConflicts();
        addPeople();
        addNotes();
        sort();
        return std::move(m_items);
    }

private:
    TodoItem &add(TodoKind kind, TodoAction action, TodoUrgency urgency)
    {
        m_items.emplace_back();
        m_items.back().kind = kind;
        m_items.back().action = action;
        m_items.back().urgency = urgency;
        return m_items.back();
    }

    void addDeadlines()
    {
        for (std::size_t i = 0; i < m_due.size(); ++i) {
            const Deadline &deadline = m_due[i];
            const auto urgency = m_days.urgencyOf(deadline);
            // Notice and results of a visit that was put off wait for its new date.
            const Visit *visit = deadline.visit ? m_index.visit(*deadline.visit) : nullptr;
            if (!urgency)
                continue;
            TodoItem &item = add(kindOf(deadline.kind), actionOf(deadline.kind), *urgency);
            item.due = deadline.due;
            item.state = deadline.state;
            item.team = deadline.team;
            item.unit = deadline.unit;
            item.visit = deadline.visit;
            item.deadline = i;
            if (visit && deadline.kind == DeadlineKind::SendNotice && !visit->occupies())
                item.action = TodoAction::ShowVisit;
            const Team *team = deadline.team ? m_index.team(*deadline.team) : nullptr;
            if (team && deadline.kind == DeadlineKind::RegisterSchedule) {
                item.units = unscheduledUnits(m_index, *team);
                m_registering.insert(team->id);
            }
            if (deadline.visit)
                m_byVisit.emplace(std::pair{*deadline.visit, item.kind}, m_items.size() - 1);
        }
    }

    void addVisits()
    {
        for (const Visit &visit : m_index.campaign().visits) {
            const bool putOff = visit.state == VisitState::Postponed;
            if (putOff && !visit.date) {
                take(add(TodoKind::SetNewDate, TodoAction::ShowVisit, TodoUrgency::Today), visit);
                m_putOff.insert(visit.unit);
            }
            if (!visit.occupies() || visit.state == VisitState::Done)
                continue;
            if (const auto urgency = m_days.urgencyOfVisit(*visit.date)) {
                TodoItem &item = add(TodoKind::HoldVisit, TodoAction::ShowVisit, *urgency);
                take(item, visit);
                item.due = visit.date;
            } else if (*visit.date < m_days.today()) {
                TodoItem &item =
                    add(TodoKind::RecordVisit, TodoAction::RecordVisit, TodoUrgency::Today);
                take(item, visit);
                item.due = visit.date;
            }
        }
    }

    static void take(TodoItem &item, const Visit &visit)
    {
        item.team = visit.team;
        item.unit = visit.unit;
        item.visit = visit.id;
    }

    void addConflicts()
    {
        std::map<std::optional<TeamId>, std::vector<UnitId>> unplaced;
        for (std::size_t i = 0; i < m_checked.conflicts.size(); ++i) {
            const Conflict &conflict = m_checked.conflicts[i];
            if (conflict.waived) {
                remember(conflict);
                continue;
            }
            if (conflict.rule == "unit-unscheduled"sv) {
                // A team that still registers says so itself, and a visit put off has its own line.
                const std::optional<TeamId> team =
                    conflict.teams.empty() ? std::nullopt : std::optional{conflict.teams.front()};
                if (!(team && m_registering.contains(*team))
                    && !m_putOff.contains(conflict.units.front()))
                    unplaced[team].push_back(conflict.units.front());
            } else if (!isSaidElsewhere(conflict, i)) {
                addConflict(conflict, i);
            }
        }
        for (auto &[team, units] : unplaced) {
            TodoItem &item =
                add(TodoKind::PlaceVisits, TodoAction::PlaceVisits, m_days.urgencyOfPlacing());
            item.team = team;
            item.units = std::move(units);
        }
    }

    /// Whether a deadline's line, or that of a team's people, says the same: it then refers to it.
    bool isSaidElsewhere(const Conflict &conflict, std::size_t place)
    {
        if (conflict.rule == "registration-late"sv || conflict.rule == "no-leader"sv
            || conflict.rule == "no-secretary"sv
            || conflict.rule == "member-agency-without-person"sv)
            return true;
        if (conflict.rule != "notice-too-late"sv && conflict.rule != "visit-without-notice"sv)
            return false;
        bool said = false;
        for (const VisitId visit : conflict.visits) {
            const auto it = m_byVisit.find({visit, TodoKind::SendNotice});
            if (it == m_byVisit.end())
                continue;
            TodoItem &item = m_items[it->second];
            item.conflict = place;
            item.action = TodoAction::ShowClash; // the notice alone no longer helps
            said = true;
        }
        return said;
    }

    void addConflict(const Conflict &conflict, std::size_t place)
    {
        const bool error = conflict.severity == Severity::Error;
        const auto due = m_days.dueOf(conflict);
        TodoItem &item = add(error ? TodoKind::SettleClash : TodoKind::MindWarning,
                             TodoAction::ShowClash,
                             m_days.urgencyOf(conflict, due));
        item.due = due;
        item.conflict = place;
        if (!conflict.teams.empty())
            item.team = conflict.teams.front();
        if (!conflict.units.empty())
            item.unit = conflict.units.front();
        if (!conflict.visits.empty())
            item.visit = conflict.visits.front();
        item.people = conflict.people;
        if (conflict.visits.empty())
            item.action = conflict.teams.empty() ? TodoAction::ShowPlan : TodoAction::ShowTeam;
    }

    /// What a team lacks and somebody has accepted is no work any more.
    void remember(const Conflict &conflict)
    {
        const std::optional<UnitId> agency =
            conflict.units.empty() ? std::nullopt : std::optional{conflict.units.front()};
        for (const TeamId team : conflict.teams)
            m_accepted.emplace(conflict.rule, team, agency);
    }

    void addPeople()
    {
        const std::map<TeamId, std::vector<UnitId>> silent = agenciesWithoutPerson(m_index);
        const QDate last = m_index.dates().registrationLastDay;
        for (const Team &team : m_index.campaign().teams) {
            const bool noLeader = !hasRole(m_index, team.id, Role::Leader)
                                  && !m_accepted.contains({"no-leader"sv, team.id, {}});
            const bool noSecretary = !hasRole(m_index, team.id, Role::Secretary)
                                     && !m_accepted.contains({"no-secretary"sv, team.id, {}});
            std::vector<UnitId> agencies;
            if (const auto found = silent.find(team.id); found != silent.end())
                agencies = found->second;
            std::erase_if(agencies, [&](UnitId agency) {
                return m_accepted.contains({"member-agency-without-person"sv, team.id, agency});
            });
            if (!noLeader && !noSecretary && agencies.empty())
                continue;
            TodoItem &item =
                add(TodoKind::NamePeople, TodoAction::ShowTeam, m_days.urgencyOfDay(last));
            item.noLeader = noLeader;
            item.noSecretary = noSecretary;
            item.team = team.id;
            item.units = agencies;
            if (last.isValid())
                item.due = last;
        }
    }

    void addNotes()
    {
        if (m_checked.notes.empty())
            return;
        TodoItem &item = add(TodoKind::ReadNotes, TodoAction::ShowNotes, TodoUrgency::Later);
        item.count = static_cast<int>(m_checked.notes.size());
    }

    void sort()
    {
        const auto place = [this](const TodoItem &item) {
            const Team *team = item.team ? m_index.team(*item.team) : nullptr;
            const Unit *unit = item.unit ? m_index.unit(*item.unit) : nullptr;
            constexpr qint64 never = std::numeric_limits<qint64>::max();
            // What has no day of its own comes with what is due today, or last.
            const qint64 undated =
                item.urgency == TodoUrgency::Today ? m_days.today().toJulianDay() : never;
            const qint64 day =
                item.due && item.kind != TodoKind::RecordVisit ? item.due->toJulianDay() : undated;
            return std::tuple{item.urgency,
                              item.urgency == TodoUrgency::Today ? 0 : day,
                              item.kind,
                              team ? team->number : std::numeric_limits<int>::max(),
                              unit ? unit->position : -1};
        };
        // The places are looked up once each, and only these are moved about.
        std::vector<std::pair<decltype(place(m_items.front())), std::size_t>> order;
        order.reserve(m_items.size());
        for (std::size_t i = 0; i < m_items.size(); ++i)
            order.emplace_back(place(m_items[i]), i);
        std::sort(order.begin(), order.end());
        std::vector<TodoItem> sorted;
        sorted.reserve(m_items.size());
        for (const auto &each : order)
            sorted.push_back(std::move(m_items[each.second]));
        m_items = std::move(sorted);
    }

    const CampaignIndex &m_index;
    const CheckResult &m_checked;
    const std::vector<Deadline> &m_due;
    TodoDays m_days;
    std::vector<TodoItem> m_items;
    std::map<std::pair<VisitId, TodoKind>, std::size_t> m_byVisit;
    std::unordered_set<TeamId> m_registering; ///< whose registration has a line of its own
    std::unordered_set<UnitId> m_putOff;
    /// What was accepted, by rule, team and unit.
    std::set<std::tuple<std::string_view, TeamId, std::optional<UnitId>>> m_accepted;
};

} // namespace

std::vector<TodoItem> todo(const CampaignIndex &index,
                           const CheckResult &checked,
                           const std::vector<Deadline> &due,
                           const Environment &environment)
{
    return TodoList{index, checked, due, environment.today}.make();
}

} // namespace skt
