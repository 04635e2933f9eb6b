// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"

#include "core/deadlines/results.h"
#include "core/deadlines/scheduled.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

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
                counted(m_reports,
                        *visit.date,
                        [&](QDate day) {
                            return m_index.calendar().count(day, -*plan.unitReportLeadWorkingDays);
                        }),
                false,
                visit.unitReportReceived);
        }
        deadline.kind = DeadlineKind::SendNotice;
        deadline.words = plan.noticeWords;
        add(deadline,
            *visit.date,
            counted(m_notices, *visit.date, [&](QDate day) { return noticeCount(m_index, day); }),
            false,
            noticeStatus(m_index, visit).sentForPresentDate);

        deadline.kind = DeadlineKind::SendResults;
        deadline.words = plan.resultWords;
        const QDate from = resultsStart(visit);
        add(deadline,
            from,
            counted(m_results, from, [&](QDate day) { return resultsCountFrom(m_index, day); }),
            false,
            resultsSent(m_index, visit));
    }

    using Counts = std::map<QDate, DayCount>;
    /// Many visits share a day: each counting is made once.
    template<typename Count>
    static const DayCount &counted(Counts &known, QDate day, Count count)
    {
        const auto found = known.find(day);
        return found != known.end() ? found->second : known.emplace(day, count(day)).first->second;
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
        // The places are looked up once each, and only these are moved about.
        std::vector<std::pair<decltype(place(m_deadlines.front())), std::size_t>> order;
        order.reserve(m_deadlines.size());
        for (std::size_t i = 0; i < m_deadlines.size(); ++i)
            order.emplace_back(place(m_deadlines[i]), i);
        std::sort(order.begin(), order.end());
        std::vector<Deadline> sorted;
        sorted.reserve(m_deadlines.size());
        for (const auto &each : order)
            sorted.push_back(std::move(m_deadlines[each.second]));
        m_deadlines = std::move(sorted);
    }

    const CampaignIndex &m_index;
    QDate m_today;
    std::vector<Deadline> m_deadlines;
    std::map<TeamId, std::optional<QDate>> m_lastVisits;
    Counts m_reports;
    Counts m_notices;
    Counts m_results;
};

} // namespace

std::vector<Deadline> deadlines(const CampaignIndex &index, const Environment &environment)
{
    return Collector{index, environment}.collect();
}

} // namespace skt
