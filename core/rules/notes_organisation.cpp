// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/inspection_gaps.h"
#include "core/rules/plan_notes.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

void noteSpellings(const CampaignIndex &index, PlanNotes &out)
{
    if (index.campaign().aliases.empty())
        return;
    for (const Unit &unit : index.campaign().units) {
        PlanNote note{"spelling-differs", {unit.id}, {}, {}};
        for (const Alias *alias : index.aliases(unit.id)) {
            // What a repair of the text explains is no other spelling.
            const QString text = cleaned(alias->text);
            const bool isOther = text != cleaned(unit.name) && text != cleaned(unit.body())
                                 && text != cleaned(unit.brief());
            if (isOther && !note.texts.contains(text))
                note.texts << text;
        }
        if (!note.texts.isEmpty())
            out.push_back(std::move(note));
    }
}

namespace {

std::vector<TeamId> teamsOf(const CampaignIndex &index, UnitId agency)
{
    std::vector<const Team *> teams;
    for (const Membership *membership : index.membershipsOfAgency(agency)) {
        const Team *team = index.team(membership->team);
        if (team && std::find(teams.begin(), teams.end(), team) == teams.end())
            teams.push_back(team);
    }
    std::sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) {
        return std::pair{a->number, a->id} < std::pair{b->number, b->id};
    });
    std::vector<TeamId> ids;
    for (const Team *team : teams)
        ids.push_back(team->id);
    return ids;
}

} // namespace

void noteAgencies(const CampaignIndex &index, PlanNotes &out)
{
    PlanNotes inspected;
    PlanNotes notInspected;
    for (const Unit &unit : index.campaign().units) {
        const std::vector<TeamId> teams = teamsOf(index, unit.id);
        if (teams.empty())
            continue;
        if (teams.size() > 1)
            out.push_back({"agency-in-two-teams", {unit.id}, teams, {}});
        if (unit.inspected || isInspectedBySomebody(index, unit.id))
            inspected.push_back({"inspects-and-inspected", {unit.id}, teams, {}});
        else
            notInspected.push_back({"member-not-inspected", {unit.id}, teams, {}});
    }
    std::move(inspected.begin(), inspected.end(), std::back_inserter(out));
    std::move(notInspected.begin(), notInspected.end(), std::back_inserter(out));
}

} // namespace skt
