// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "core/documents/templates/template_data.h"

namespace skt {

/// What a paper is about: its team, its visits, and the number and day that it has been given.
struct PaperSubject
{
    const CampaignIndex &index;
    const Environment &environment;
    QString kind;
    const Team *team = nullptr;            ///< none: the schedule of all teams
    std::vector<const Visit *> visits;     ///< with a date, in order of time
    std::vector<const Unit *> withoutDate; ///< units of the paper that have none
    bool wholeTeam = false;                ///< one paper for all the team's visits
    const Paper *issued = nullptr;         ///< whose number and day are printed
    const Paper *row = nullptr;            ///< the paper in the register, issued or not

    [[nodiscard]] const PlanSettings &plan() const { return index.campaign().plan; }
};

/// Kinds of paper that are about one visit; and those about a team, however many visits it has.
bool isOfOneVisit(const QString &kind);
bool isOfWholeTeam(const QString &kind);
bool isOfAllTeams(const QString &kind);

/// Error Input says what is missing: the team, the unit's visit, its date.
Result<PaperSubject>
subjectOf(const CampaignIndex &index, const Environment &environment, const PaperRequest &request);

/// A paper of this kind in force that names these visits with their present dates.
const Paper *issuedPaper(const CampaignIndex &index,
                         const QString &kind,
                         std::optional<TeamId> team,
                         const std::vector<const Visit *> &visits);

/// The visit that a paper to the unit is about: the newest that was not cancelled.
const Visit *visitForPaper(const CampaignIndex &index, TeamId team, UnitId unit);
/// Units that a team inspects, in the plan's order, then others that it visits.
std::vector<const Unit *> unitsOfTeam(const CampaignIndex &index, TeamId team);

} // namespace skt
