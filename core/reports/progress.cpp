// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress.h"

#include "core/deadlines/deadline.h"
#include "core/reports/unit_steps.h"

#include <algorithm>

namespace skt {

namespace {

Progress progressOf(const CampaignIndex &index, const Team &team)
{
    Progress progress{.team = team.id};
    for (const Assignment *assignment : index.assignmentsOfTeam(team.id)) {
        ++progress.units;
        const Visit *visit = leadingVisit(index, *assignment);
        if (!visit)
            continue;
        progress.scheduled += visit->occupies() ? 1 : 0;
        progress.notified += noticeStatus(index, *visit).sentForPresentDate ? 1 : 0;
        progress.visited += visit->state == VisitState::Done ? 1 : 0;
        progress.resultsSent += resultsSent(index, *visit) ? 1 : 0;
    }
    return progress;
}

} // namespace

std::vector<Progress> progressByTeam(const CampaignIndex &index)
{
    std::vector<const Team *> teams;
    for (const Team &team : index.campaign().teams)
        teams.push_back(&team);
    std::sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) {
        return a->number < b->number;
    });
    std::vector<Progress> rows;
    Progress total;
    for (const Team *team : teams) {
        const Progress row = progressOf(index, *team);
        total.units += row.units;
        total.scheduled += row.scheduled;
        total.notified += row.notified;
        total.visited += row.visited;
        total.resultsSent += row.resultsSent;
        rows.push_back(row);
    }
    rows.push_back(total);
    return rows;
}

} // namespace skt
