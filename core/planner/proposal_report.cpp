// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/proposal_report.h"

#include "core/deadlines/results.h"
#include "core/planner/applied.h"
#include "core/planner/demand_words.h"
#include "core/planner/planner_phrases.h"
#include "core/planner/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace skt {
namespace {

using namespace std::string_view_literals;

/// The rules whose warnings depend on when visits take place.
constexpr std::array scheduleRules{"team-double-booked"sv,
                                   "member-double-booked"sv,
                                   "host-away"sv,
                                   "host-parent-away"sv,
                                   "unit-unavailable"sv,
                                   "absent-without-substitute"sv,
                                   "results-after-report"sv};

/// The errors that the place of a visit can have: by them visits exclude each other, or their day
/// is none.
constexpr std::array placeRules{"unit-double-booked"sv,
                                "team-double-booked"sv,
                                "member-double-booked"sv,
                                "host-person-away"sv,
                                "outside-window"sv,
                                "not-a-working-day"sv,
                                "team-away"sv,
                                "absent-without-substitute"sv};

template<typename List>
bool isOneOf(const List &list, std::string_view rule)
{
    return std::find(list.begin(), list.end(), rule) != list.end();
}

class Reporter
{
public:
    Reporter(const CampaignIndex &index,
             const Environment &environment,
             const BuiltProblem &built,
             Proposal &proposal)
        : m_index(index)
        , m_environment(environment)
        , m_built(built)
        , m_proposal(proposal)
        , m_after(withVisitsPlaced(index.campaign(), proposal.visits))
        , m_afterIndex(m_after)
        , m_say(index)
    {}

    void run()
    {
        countDays();
        countWarnings();
        nameFixedErrors();
        remarkOnResults();
        remarkOnRest();
        summarise();
    }

private:
    void countDays()
    {
        std::map<int, std::set<QDate>> byTeam;
        std::map<QDate, int> byDay;
        for (const Team &team : m_index.campaign().teams)
            byTeam.try_emplace(team.number);
        for (const ProposedVisit &visit : m_proposal.visits) {
            byTeam[m_index.team(visit.team)->number].insert(visit.date);
            m_proposal.quality.mostVisitsInADay =
                std::max(m_proposal.quality.mostVisitsInADay, ++byDay[visit.date]);
        }
        m_daysUsed = static_cast<int>(byDay.size());
        for (const auto &[number, days] : byTeam)
            m_proposal.quality.daysUsedPerTeam.push_back(static_cast<int>(days.size()));
    }

    void countWarnings()
    {
        for (const Conflict &conflict : check(m_afterIndex, m_environment).conflicts) {
            if (!isOneOf(scheduleRules, conflict.rule))
                continue;
            if (conflict.rule == "results-after-report"sv)
                m_proposal.quality.resultsBeforeReport = false;
            if (conflict.severity == Severity::Warning && !conflict.waived)
                ++m_proposal.warningsLeft;
        }
        if (m_proposal.warningsLeft > 0)
            explainWarnings();
    }

    /// Which resources have too few half-days for a schedule without warnings.
    void explainWarnings()
    {
        std::vector<SlotSet> starts = startSlots(m_built.problem);
        for (std::size_t i = 0; i < starts.size(); ++i)
            for (const AvoidedSlots &avoided : m_built.problem.visits[i].avoided)
                starts[i] -= avoided.slots;
        const ShortageFinder finder(m_built.problem, starts);
        for (std::size_t i = 0; i < m_built.problem.resources.size(); ++i)
            if (const auto shortage = finder.inResource(static_cast<int>(i)))
                m_proposal.remarks << shortageInWords(m_index, m_built, *shortage);
    }

    void nameFixedErrors()
    {
        std::set<VisitId> named;
        for (const Conflict &conflict : check(m_index, m_environment).conflicts) {
            if (conflict.severity != Severity::Error || conflict.waived || conflict.visits.empty()
                || !isOneOf(placeRules, conflict.rule))
                continue;
            m_proposal.partial = true;
            m_proposal.remarks << describe(conflict, m_index);
            for (const VisitId id : conflict.visits) {
                const Visit *visit = m_index.visit(id);
                if (visit && visit->date && named.insert(id).second)
                    m_proposal.unsatisfied.push_back(fixedVisitDemand(m_index, *visit));
            }
        }
    }

    /// Whether the papers can be out in time, team by team where they cannot.
    void remarkOnResults()
    {
        const QDate report = m_index.dates().reportLastDay;
        if (!report.isValid())
            return;
        QDate latestVisit;
        QDate latestDue;
        for (const Team &team : m_index.campaign().teams) {
            const auto last = lastVisitDate(m_afterIndex, team.id);
            const QDate due = last ? dueAfter(*last) : QDate{};
            if (!due.isValid())
                continue;
            if (due > report)
                remark(PlannerWords::tr("%1 makes its last visit on %2: its results notice falls "
                                        "due on %3, after its report (%4)."),
                       m_say.team(team.id),
                       formatDate(*last),
                       formatDate(due),
                       formatDate(report));
            latestVisit = std::max(latestVisit, *last);
            latestDue = std::max(latestDue, due);
        }
        if (latestDue.isValid() && latestDue <= report)
            remark(PlannerWords::tr("The last visits are on %1, so that the results notices, due "
                                    "by %2, can be sent before the reports are due (%3)."),
                   formatDate(latestVisit),
                   formatDate(latestDue),
                   formatDate(report));
    }

    template<typename... Names>
    void remark(const QString &sentence, const Names &...names)
    {
        m_proposal.remarks << sentence.arg(names...);
    }

    [[nodiscard]] QDate dueAfter(QDate last) const
    {
        return resultsCountFrom(m_index, resultsFrom(m_index, {last, last})).date;
    }

    void remarkOnRest()
    {
        for (const Visit &visit : m_built.leftOut)
            remark(PlannerWords::tr("%1 was not placed: another team visits the unit already."),
                   m_say.visit(visit));
        if (!m_built.hasAreas && !m_built.visits.empty())
            m_proposal.remarks << PlannerWords::tr(
                "No unit has an area: routes were not taken into account.");
    }

    void summarise()
    {
        const auto fixed = std::count_if(m_proposal.visits.begin(),
                                         m_proposal.visits.end(),
                                         [](const ProposedVisit &visit) { return visit.fixed; });
        const auto placed = static_cast<qsizetype>(m_proposal.visits.size()) - fixed;
        m_proposal.summary =
            PlannerWords::tr(
                "Visits placed: %1; registered already and kept: %2; days used: %3; most "
                "visits on one day: %4.")
                .arg(placed)
                .arg(fixed)
                .arg(m_daysUsed)
                .arg(m_proposal.quality.mostVisitsInADay);
    }

    const CampaignIndex &m_index;
    const Environment &m_environment;
    const BuiltProblem &m_built;
    Proposal &m_proposal;
    Campaign m_after;
    CampaignIndex m_afterIndex;
    PlannerPhrases m_say;
    int m_daysUsed = 0;
};

} // namespace

void reportProposal(const CampaignIndex &index,
                    const Environment &environment,
                    const BuiltProblem &built,
                    Proposal &proposal)
{
    Reporter(index, environment, built, proposal).run();
}

} // namespace skt
