// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"

#include "core/deadlines/results.h"
#include "core/deadlines/scheduled.h"

#include <algorithm>
#include <limits>

namespace skt {

namespace {

/// How the day of a rule was reached: "before D" counts one day back.
DayCount ruleCount(const CampaignIndex &index, const DateRule &rule)
{
    if (!rule.date.isValid())
        return {};
    if (rule.kind != DateRule::Kind::Before)
        return {rule.date, {}, {}};
    if (index.campaign().plan.beforeMeans == BeforeMeans::CalendarDay)
        return {rule.date.addDays(-1), {rule.date.addDays(-1)}, {}};
    return index.calendar().count(rule.date, -1);
}

class Collector
{
public:
    Collector(const CampaignIndex &index, const Environment &environment)
        : m_index(index)
        , m_today(environment.today)
    {}

    std::vector<Deadline> collect()
    {
        for (const Team &team : m_index.campaign().teams)
            addTeam(team);
        for (const Visit &visit : m_index.campaign().visits) {
            if (visit.date && visit.state != VisitState::Cancelled)
                addVisit(visit);
        }
        addCampaign();
        sort();
        return std::move(m_deadlines);
    }

private:
    void add(Deadline deadline,
             QDate countedFrom,
             DayCount count,
             bool done,
             std::optional<QDate> doneOn)
    {
        deadline.countedFrom = countedFrom;
        deadline.due = count.date;
        if (!deadline.due.isValid())
            return; // the plan does not say
        deadline.count = std::move(count);
        deadline.doneOn = doneOn;
        deadline.state = stateOf(deadline.due, done || doneOn, doneOn);
        m_deadlines.push_back(std::move(deadline));
    }

    [[nodiscard]] DeadlineState
    stateOf(QDate due, bool done, const std::optional<QDate> &doneOn) const
    {
        constexpr int soon = 3; // working days
        if (done)
            return doneOn && *doneOn > due ? DeadlineState::DoneLate : DeadlineState::Done;
        if (due < m_today)
            return DeadlineState::Overdue;
        if (due == m_today)
            return DeadlineState::DueToday;
        return m_index.calendar().countBetween(m_today, due) <= soon ? DeadlineState::DueSoon
                                                                     : DeadlineState::Upcoming;
    }

    void addTeam(const Team &team)
    {
        const PlanSettings &plan = m_index.campaign().plan;
        Deadline deadline;
        deadline.team = team.id;

        deadline.kind = DeadlineKind::RegisterSchedule;
        deadline.words = plan.registration.words;
        const bool allPlaced =
            !m_index.assignmentsOfTeam(team.id).empty() && unscheduledUnits(m_index, team).empty();
        add(deadline,
            plan.registration.date,
            ruleCount(m_index, plan.registration),
            allPlaced,
            team.registrationReceived);

        deadline.kind = DeadlineKind::TeamReport;
        deadline.words = plan.report.words;
        add(deadline,
            plan.report.date,
            ruleCount(m_index, plan.report),
            false,
            teamReportDone(m_index, team));
    }

    void addVisit(const Visit &visit)
    {
        const PlanSettings &plan = m_index.campaign().plan;
        Deadline deadline;
        deadline.team = visit.team;
        deadline.unit = visit.unit;
        deadline.visit = visit.id;

        if (plan.unitReportLeadWorkingDays) {
            deadline.kind = DeadlineKind::UnitReport;
            add(deadline,
                *visit.date,
                m_index.calendar().count(*visit.date, -*plan.unitReportLeadWorkingDays),
                false,
                visit.unitReportReceived);
        }
        deadline.kind = DeadlineKind::SendNotice;
        deadline.words = plan.noticeWords;
        add(deadline,
            *visit.date,
            noticeCount(m_index, *visit.date),
            false,
            noticeStatus(m_index, visit).sentForPresentDate);

        deadline.kind = DeadlineKind::SendResults;
        deadline.words = plan.resultWords;
        const QDate from = resultsStart(visit);
        add(deadline, from, resultsCountFrom(m_index, from), false, resultsSent(m_index, visit));
    }

    QDate resultsStart(const Visit &visit)
    {
        auto [last, isNew] = m_lastVisits.try_emplace(visit.team);
        if (isNew)
            last->second = lastVisitDate(m_index, visit.team);
        return resultsFrom(m_index, {visit.date, last->second});
    }

    void addCampaign()
    {
        const PlanSettings &plan = m_index.campaign().plan;
        std::optional<QDate> issued;
        std::optional<QDate> sent;
        for (const Paper &paper : m_index.campaign().papers) {
            if (paper.kind != QLatin1String("synthesis-report") || !paper.inForce())
                continue;
            issued = paper.date;
            for (const PaperRecipient *recipient : m_index.recipientsOfPaper(paper.id)) {
                if (recipient->sent && (!sent || *recipient->sent < *sent))
                    sent = recipient->sent;
            }
        }
        if (plan.synthesis) {
            Deadline deadline;
            deadline.kind = DeadlineKind::Synthesis;
            deadline.words = plan.synthesis->words;
            add(deadline, plan.synthesis->date, ruleCount(m_index, *plan.synthesis), false, issued);
        }
        if (plan.superiorReport) {
            Deadline deadline;
            deadline.kind = DeadlineKind::SuperiorReport;
            deadline.words = plan.superiorReport->words;
            add(deadline,
                plan.superiorReport->date,
                ruleCount(m_index, *plan.superiorReport),
                false,
                sent);
        }
    }

    /// By date, then team (the campaign's own last), then the plan's order.
    void sort()
    {
        const auto place = [this](const Deadline &deadline) {
            const Team *team = deadline.team ? m_index.team(*deadline.team) : nullptr;
            const Unit *unit = deadline.unit ? m_index.unit(*deadline.unit) : nullptr;
            return std::tuple{deadline.due,
                              team ? team->number : std::numeric_limits<int>::max(),
                              unit ? unit->position : -1,
                              deadline.kind};
        };
        std::stable_sort(m_deadlines.begin(),
                         m_deadlines.end(),
                         [&](const Deadline &a, const Deadline &b) { return place(a) < place(b); });
    }

    const CampaignIndex &m_index;
    QDate m_today;
    std::vector<Deadline> m_deadlines;
    std::map<TeamId, std::optional<QDate>> m_lastVisits;
};

} // namespace

std::vector<Deadline> deadlines(const CampaignIndex &index, const Environment &environment)
{
    return Collector{index, environment}.collect();
}

} // namespace skt
