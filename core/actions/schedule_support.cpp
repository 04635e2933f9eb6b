// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedule_support.h"

#include "core/actions/act.h"
#include "core/actions/words.h"
#include "core/domain/team_number.h"
#include "core/rules/check.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString partInWords(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ActionWords::tr("morning");
    case DayPart::Afternoon:
        return ActionWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return ActionWords::tr("all day");
}

} // namespace

QString whenInWords(const std::optional<QDate> &date, DayPart part)
{
    return date ? ActionWords::tr("%1, %2").arg(formatDateWithWeekday(*date), partInWords(part))
                : ActionWords::tr("not scheduled");
}

QString visitInWords(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const Team *ownTeam = index.team(team);
    const Unit *ownUnit = index.unit(unit);
    return ActionWords::tr("Team %1 – %2")
        .arg(ownTeam ? teamNumberInWords(ownTeam->number) : QString{},
             ownUnit ? ownUnit->name : QString{});
}

Result<> mayMove(const CampaignIndex &index, const Visit &visit)
{
    if (visit.state != VisitState::Done)
        return {};
    return refused(ActionWords::tr("The visit %1 is done and is not moved any more. Set it back to "
                                   "“planned” first if that was a mistake.")
                       .arg(visitInWords(index, visit.team, visit.unit)));
}

bool applyMove(Visit &visit, const std::optional<QDate> &date, DayPart part)
{
    const bool wasNotified = visit.state == VisitState::Notified;
    visit = moved(visit, Move{visit.id, date, part});
    return wasNotified && visit.state == VisitState::Planned;
}

void fillConflicts(PlanFile &plan,
                   const Environment &environment,
                   std::vector<VisitChange> &changes)
{
    // The change stands already: that it cannot be read again just now is no failure of the act.
    const auto after = plan.load();
    if (!after)
        return;
    for (const Conflict &conflict : check(**after, environment).conflicts) {
        for (VisitChange &change : changes) {
            if (std::find(conflict.visits.begin(), conflict.visits.end(), change.visit)
                != conflict.visits.end())
                change.conflicts.push_back(conflict);
        }
    }
}

Result<VisitChange> withConflicts(PlanFile &plan,
                                  const Environment &environment,
                                  Result<EditOutcome> outcome,
                                  VisitChange change)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    change.take(*outcome);
    std::vector<VisitChange> changes{std::move(change)};
    fillConflicts(plan, environment, changes);
    return changes.front();
}

const Visit *presentVisit(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const Visit *newest = nullptr;
    for (const Visit *visit : index.visitsOfUnit(unit)) {
        if (visit->team == team && (!newest || visit->sequence > newest->sequence))
            newest = visit;
    }
    return newest;
}

Visit newVisit(TeamId team, UnitId unit)
{
    Visit visit;
    visit.team = team;
    visit.unit = unit;
    return visit;
}

Result<> checkAgreedOn(QDate date, const Environment &environment)
{
    if (date <= environment.today)
        return {};
    return refused(
        ActionWords::tr("The schedule cannot have been agreed on %1: that day is after today, %2.")
            .arg(formatDate(date), formatDate(environment.today)));
}

} // namespace skt
