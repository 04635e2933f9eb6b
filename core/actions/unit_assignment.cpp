// SPDX-License-Identifier: GPL-3.0-or-later
// Which team inspects a unit.
#include "core/actions/directory_actions.h"
#include "core/actions/unit_checks.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// A visit that stands on the calendar belongs to the team that registered it.
Result<> checkMayLeave(const CampaignIndex &index, const Visit &visit)
{
    const QString name = unitName(index, visit.unit);
    const QString number = teamNumber(index, visit.team);
    if (visit.state == VisitState::Done)
        return refused(ActionWords::tr("Team %1 has inspected “%2” already, so it stays with it.")
                           .arg(number, name));
    if (visit.date)
        return refused(ActionWords::tr("Team %1 visits “%2” on %3. Take that visit off the "
                                       "calendar first.")
                           .arg(number, name, formatDate(*visit.date)));
    return {};
}

/// Who of the former team stays away, or is stood in for, means nothing to the next one.
Result<> forgetFormerPeople(Edit &edit, const CampaignIndex &index, const Visit &visit)
{
    const Campaign &campaign = edit.campaign();
    const auto isMember = [&](PersonId person) {
        const auto &places = index.peopleOfTeam(visit.team);
        return std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
            return place->person == person;
        });
    };
    const auto leftOut = [&](const Attendance &row) {
        return row.visit == visit.id && row.status == Attendance::Status::LeftOut
               && isMember(row.person);
    };
    const auto stoodInFor = [&](const Substitution &row) {
        return row.visit == visit.id && isMember(row.person);
    };
    if (const auto ok = removeRows(edit, campaign.attendances, leftOut); !ok)
        return ok;
    return removeRows(edit, campaign.substitutions, stoodInFor);
}

bool hasVisit(const CampaignIndex &index, TeamId team, UnitId unit, int sequence)
{
    const auto &visits = index.visitsOfUnit(unit);
    return std::any_of(visits.begin(), visits.end(), [&](const Visit *visit) {
        return visit->team == team && visit->sequence == sequence;
    });
}

/// The visit goes to the new team, or is removed where there is none, or that team has it already.
Result<>
handVisitOver(Edit &edit, const CampaignIndex &index, const Visit &row, std::optional<TeamId> team)
{
    if (team && !hasVisit(index, *team, row.unit, row.sequence)) {
        if (const auto ok = forgetFormerPeople(edit, index, row); !ok)
            return ok;
        Visit visit = row;
        visit.team = *team;
        return edit.update(visit);
    }
    if (!index.papersOfVisit(row.id).empty())
        return refused(ActionWords::tr("A paper names the visit of “%1” by team %2, so it cannot "
                                       "be removed. Cancel the visit instead.")
                           .arg(unitName(index, row.unit), teamNumber(index, row.team)));
    return removeVisit(edit, row);
}

Result<> handDraftsOver(Edit &edit, UnitId unit, TeamId former, std::optional<TeamId> team)
{
    const auto &rows = edit.campaign().draftVisits;
    for (const DraftVisit &row : rows) {
        if (row.unit != unit || row.team != former)
            continue;
        const bool twin = std::any_of(rows.begin(), rows.end(), [&](const DraftVisit &other) {
            return team && other.draft == row.draft && other.unit == unit && other.team == *team
                   && other.sequence == row.sequence;
        });
        DraftVisit moved = row;
        moved.team = team.value_or(former);
        const Result<> ok = team && !twin ? edit.update(moved) : edit.remove(row);
        if (!ok)
            return ok;
    }
    return {};
}

Result<> takeFromFormerTeam(Edit &edit,
                            const CampaignIndex &index,
                            const Assignment &former,
                            std::optional<TeamId> team)
{
    for (const Visit *visit : index.visitsOfUnit(former.unit)) {
        if (visit->team != former.team)
            continue;
        if (const auto ok = checkMayLeave(index, *visit); !ok)
            return ok;
        if (const auto ok = handVisitOver(edit, index, *visit, team); !ok)
            return ok;
    }
    if (const auto ok = handDraftsOver(edit, former.unit, former.team, team); !ok)
        return ok;
    return edit.remove(former);
}

Result<> giveToTeam(Edit &edit, const CampaignIndex &index, UnitId unit, TeamId team)
{
    if (!index.team(team))
        return refused(ActionWords::tr("The team is gone: somebody else has removed it."));
    std::int64_t last = 0;
    for (const Assignment &row : edit.changed().assignments) {
        if (row.team == team)
            last = std::max(last, row.position);
    }
    const auto made = edit.insert(Assignment{{}, team, unit, last + positionGap});
    if (!made)
        return tl::unexpected(made.error());
    const Unit *present = index.unit(unit);
    if (!present || present->inspected) // a unit that this change makes says so itself
        return {};
    Unit row = *present;
    row.inspected = true;
    return edit.update(row);
}

} // namespace

Result<> writeAssignment(Edit &edit, UnitId unit, std::optional<TeamId> team)
{
    const CampaignIndex index(edit.campaign());
    bool given = false;
    for (const Assignment *row : index.assignmentsOfUnit(unit)) {
        if (team && row->team == *team) {
            given = true;
            continue;
        }
        if (const auto ok = takeFromFormerTeam(edit, index, *row, team); !ok)
            return ok;
    }
    return team && !given ? giveToTeam(edit, index, unit, *team) : Result<>{};
}

Result<EditOutcome> assignUnits(PlanFile &plan,
                                const std::vector<UnitId> &units,
                                std::optional<TeamId> team,
                                const Environment &environment)
{
    if (units.empty())
        return refused(ActionWords::tr("Choose the units first."));
    const auto describe = [&](const CampaignIndex &index) {
        const QString names = listInWords(unitNames(index, units));
        return team ? ActionWords::tr("Team %1 inspects: %2").arg(teamNumber(index, *team), names)
                    : ActionWords::tr("Given to no team: %1").arg(names);
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        std::vector<UnitId> done; // one may be named twice
        for (const UnitId unit : units) {
            if (isAmong(done, unit))
                continue;
            done.push_back(unit);
            if (!CampaignIndex(edit.campaign()).unit(unit))
                return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
            if (const auto ok = writeAssignment(edit, unit, team); !ok)
                return ok;
        }
        return {};
    });
}

} // namespace skt
