// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_subject.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

PaperRequest request(const CampaignIndex &index,
                     const QString &kind,
                     std::optional<TeamId> team,
                     std::optional<UnitId> unit)
{
    PaperRequest result{kind, team, unit, true};
    std::vector<const Visit *> visits;
    if (team && unit) {
        if (const Visit *visit = visitForPaper(index, *team, *unit))
            visits.push_back(visit);
    } else {
        for (const Visit &visit : index.campaign().visits) {
            if (visit.occupies() && (!team || visit.team == *team))
                visits.push_back(&visit);
        }
    }
    result.forSigning = issuedPaper(index, kind, team, visits) == nullptr;
    return result;
}

/// Teams that a unit's papers come from: those that inspect or visit it, or the one named.
std::vector<TeamId> teamsOfUnit(const CampaignIndex &index, const PaperSelection &selection)
{
    std::vector<TeamId> teams;
    for (const Team &team : index.campaign().teams) {
        if (selection.team && *selection.team != team.id)
            continue;
        const auto units = unitsOfTeam(index, team.id);
        if (std::any_of(units.begin(), units.end(), [&](const Unit *unit) {
                return unit->id == *selection.unit;
            })) {
            teams.push_back(team.id);
        }
    }
    return teams;
}

std::vector<TeamId> wantedTeams(const CampaignIndex &index, const PaperSelection &selection)
{
    if (selection.team)
        return {*selection.team};
    std::vector<TeamId> teams;
    for (const Team &team : index.campaign().teams)
        teams.push_back(team.id);
    return teams;
}

std::vector<PaperRequest> schedules(const CampaignIndex &index, const PaperSelection &selection)
{
    if (!selection.each)
        return {request(index, selection.kind, selection.team, {})};
    std::vector<PaperRequest> requests;
    for (const TeamId team : wantedTeams(index, selection))
        requests.push_back(request(index, selection.kind, team, {}));
    return requests;
}

/// Whether one paper serves a whole team: a notice for a team alone, or by the plan's setting.
bool onePerTeam(const CampaignIndex &index, const PaperSelection &selection)
{
    if (isOfWholeTeam(selection.kind))
        return true;
    if (selection.kind == u"results-notice"_s)
        return !selection.each && !selection.unit;
    if (selection.kind != u"inspection-notice"_s || selection.each)
        return false;
    if (selection.team && !selection.all)
        return true;
    return index.campaign().plan.noticeForm == NoticeForm::PerTeam;
}

} // namespace

Result<std::vector<PaperRequest>> expandSelection(const CampaignIndex &index,
                                                  const PaperSelection &selection)
{
    const bool schedule = selection.kind == u"registered-schedule"_s;
    std::vector<PaperRequest> requests;
    if (isOfAllTeams(selection.kind)) {
        if (selection.unit || selection.team) {
            return failure(
                Error::Kind::Usage,
                DocumentsWords::tr("This paper is of the whole campaign: leave out --team and "
                                   "--unit."));
        }
        return std::vector<PaperRequest>{request(index, selection.kind, {}, {})};
    }
    if (schedule && !selection.unit)
        return schedules(index, selection);
    if (schedule) {
        return failure(Error::Kind::Usage,
                       DocumentsWords::tr(
                           "The schedule is printed for a team or for all teams, not for a unit."));
    }
    if (selection.unit && isOfWholeTeam(selection.kind)) {
        return failure(
            Error::Kind::Usage,
            DocumentsWords::tr("This paper is printed for a team (--team), not for a unit."));
    }
    if (selection.unit) {
        for (const TeamId team : teamsOfUnit(index, selection))
            requests.push_back(request(index, selection.kind, team, *selection.unit));
        if (requests.empty()) {
            const Unit *unit = index.unit(*selection.unit);
            return failure(Error::Kind::Input,
                           DocumentsWords::tr("%1 is not inspected by this team, or by none.")
                               .arg(unit ? unit->name : DocumentsWords::tr("The unit")));
        }
        return requests;
    }
    if (!selection.team && !selection.all && !selection.each) {
        return failure(
            Error::Kind::Usage,
            DocumentsWords::tr("Say for whom: --unit, --team, or --all for every unit."));
    }
    for (const TeamId team : wantedTeams(index, selection)) {
        if (onePerTeam(index, selection)) {
            requests.push_back(request(index, selection.kind, team, {}));
            continue;
        }
        for (const Unit *unit : unitsOfTeam(index, team))
            requests.push_back(request(index, selection.kind, team, unit->id));
    }
    return requests;
}

} // namespace skt
