// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"
#include "core/deadlines/results.h"
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <map>

namespace skt {

namespace {

/// The days on which results notices fall due, by team.
class ResultDays
{
public:
    explicit ResultDays(const CheckContext &context)
        : m_context(context)
        , m_last(context.campaign().teams.size())
    {
        for (const PlacedVisit &visit : context.placed()) {
            auto &last = m_last[place(*visit.team)];
            if (!last || *last < visit.date)
                last = visit.date;
        }
    }

    [[nodiscard]] std::size_t place(const Team &team) const
    {
        return static_cast<std::size_t>(m_context.facts().number(team));
    }

    QDate dueOf(const PlacedVisit &visit)
    {
        const QDate from = resultsFrom(m_context.index(), {visit.date, m_last[place(*visit.team)]});
        auto [due, isNew] = m_due.try_emplace(from);
        if (isNew)
            due->second = resultsCountFrom(m_context.index(), from).date;
        return due->second;
    }

private:
    const CheckContext &m_context;
    std::vector<std::optional<QDate>> m_last;
    std::map<QDate, QDate> m_due;
};

void check(const CheckContext &context, Conflicts &out)
{
    const QDate report = context.index().dates().reportLastDay;
    if (!report.isValid())
        return;
    ResultDays days{context};
    std::vector<std::vector<const PlacedVisit *>> late(context.campaign().teams.size());
    for (const PlacedVisit &visit : context.placed()) {
        const bool concerned = !context.focus() || context.focus()->team == visit.team->id;
        if (concerned && days.dueOf(visit) > report && !resultsSent(context.index(), *visit.visit))
            late[days.place(*visit.team)].push_back(&visit);
    }
    for (const Team &team : context.campaign().teams) {
        const auto &visits = late[days.place(team)];
        if (visits.empty() || teamReportDone(context.index(), team))
            continue;
        Conflict conflict = conflictOf(resultsAfterReport, subjectOf(team.id));
        addVisits(conflict, visits);
        out.push_back(std::move(conflict));
    }
}

/// By the visits as they are spoken of: one of them may be tried elsewhere.
QDate latestDue(const Conflict &conflict, const Phrases &say)
{
    std::optional<QDate> teamLast;
    for (const Visit *row : say.index().visitsOfTeam(conflict.teams.front())) {
        const Visit &visit = *say.row(row->id);
        if (visit.occupies() && (!teamLast || *visit.date > *teamLast))
            teamLast = visit.date;
    }
    QDate latest;
    for (const VisitId id : conflict.visits) {
        const Visit *visit = say.row(id);
        const QDate from = resultsFrom(say.index(), {visit ? visit->date : std::nullopt, teamLast});
        const QDate due = resultsCountFrom(say.index(), from).date;
        if (!latest.isValid() || due > latest)
            latest = due;
    }
    return latest;
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: the results notice falls due on %2, after the team's report of %3; "
                          "send the results earlier, or end the team's visits earlier.")
        .arg(say.firstTeam(conflict),
             say.day(latestDue(conflict, say)),
             say.day(say.index().dates().reportLastDay));
}

} // namespace

const RuleSpec resultsAfterReport{
    .id = "results-after-report",
    .keyUnits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Results notice due after the report"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A team's results notice falls due after its report to the standing agency, so that the "
        "report would be written before the results are out. End the team's visits earlier, or "
        "send the results notice before the report. The warning ends once the results are sent or "
        "the report is in."),
};

} // namespace skt
