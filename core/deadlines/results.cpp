// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/results.h"

#include "core/deadlines/deadline.h"
#include "core/deadlines/sendings.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

void keepEarliest(std::optional<QDate> &first, const std::optional<QDate> &day)
{
    if (day && (!first || *day < *first))
        first = day;
}

bool isStandingAgency(const CampaignIndex &index, const Unit *unit)
{
    const QString standing = matchKey(index.campaign().plan.standingAgency);
    if (!unit || standing.isEmpty())
        return false;
    if (standing == matchKey(unit->name) || standing == matchKey(unit->body()))
        return true;
    const auto &aliases = index.aliases(unit->id);
    return std::any_of(aliases.begin(), aliases.end(), [&](const Alias *alias) {
        return standing == matchKey(alias->text);
    });
}

/// When the standing agency confirmed that it has the paper.
std::optional<QDate> receivedByStandingAgency(const CampaignIndex &index, PaperId paper)
{
    std::optional<QDate> first;
    for (const PaperRecipient *recipient : index.recipientsOfPaper(paper)) {
        if (recipient->unit && isStandingAgency(index, index.unit(*recipient->unit)))
            keepEarliest(first, recipient->received);
    }
    return first;
}

} // namespace

QDate resultsFrom(const CampaignIndex &index, const ResultsStart &start)
{
    switch (index.campaign().plan.resultsCountFrom) {
    case ResultsCountFrom::TeamLastVisit:
        return start.teamLast.value_or(QDate{});
    case ResultsCountFrom::CampaignLastDay:
        return index.dates().lastDay;
    case ResultsCountFrom::Visit:
        break;
    }
    return start.visit.value_or(QDate{});
}

DayCount resultsCountFrom(const CampaignIndex &index, QDate from)
{
    const PlanSettings &plan = index.campaign().plan;
    if (!from.isValid() || plan.resultNoticeWorkingDays <= 0)
        return {};
    const int more = plan.resultsWithin == ResultsWithin::After ? 1 : 0;
    return index.calendar().count(from, plan.resultNoticeWorkingDays + more);
}

std::optional<QDate> lastVisitDate(const CampaignIndex &index, TeamId team)
{
    std::optional<QDate> last;
    for (const Visit *visit : index.visitsOfTeam(team)) {
        if (visit->occupies() && (!last || *visit->date > *last))
            last = visit->date;
    }
    return last;
}

DayCount resultsCount(const CampaignIndex &index, const Visit &visit)
{
    const ResultsStart start{visit.date, lastVisitDate(index, visit.team)};
    return resultsCountFrom(index, resultsFrom(index, start));
}

std::optional<QDate> resultsSent(const CampaignIndex &index, const Visit &visit)
{
    std::optional<QDate> first;
    for (const PaperVisit *named : index.papersOfVisit(visit.id)) {
        const Paper *paper = index.paper(named->paper);
        if (paper && paper->kind == QLatin1String("results-notice") && paper->inForce())
            keepEarliest(first, sentToUnit(index, paper->id, visit.unit));
    }
    return first;
}

std::optional<QDate> teamReportDone(const CampaignIndex &index, const Team &team)
{
    std::optional<QDate> first = team.reportReceived;
    // Its own team's report needs no sending: the standing agency has it once it is issued.
    const bool own = isStandingAgency(index, index.leadAgency(team.id));
    for (const Paper &paper : index.campaign().papers) {
        if (paper.kind != QLatin1String("team-report") || paper.team != team.id || !paper.inForce())
            continue;
        keepEarliest(first, paper.receivedOn);
        keepEarliest(first, receivedByStandingAgency(index, paper.id));
        if (own)
            keepEarliest(first, paper.date);
    }
    return first;
}

} // namespace skt
