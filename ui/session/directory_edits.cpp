// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/several.h"
#include "core/planner/applied.h"
#include "core/text/text.h"
#include "ui/session/directory_edit_support.h"

#include <algorithm>
#include <limits>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As assigning comes out: visits without a day go with their unit.
void previewAssignment(Campaign &campaign, UnitId unit, std::optional<TeamId> team, AssignmentId id)
{
    std::erase_if(campaign.assignments, [&](const Assignment &row) {
        if (row.unit == unit)
            id = row.id;
        return row.unit == unit;
    });
    if (!team)
        return;
    Assignment made;
    made.id = id;
    made.team = *team;
    made.unit = unit;
    made.position = std::numeric_limits<std::int64_t>::max();
    campaign.assignments.push_back(made);
    for (Visit &visit : campaign.visits) {
        if (visit.unit == unit && !visit.date)
            visit.team = *team;
    }
}

/// The team's agencies in their new order.
void previewAgencies(
    Campaign &campaign, TeamId team, UnitId lead, const UnitIds &members, MembershipId firstId)
{
    std::vector<Membership> before;
    std::erase_if(campaign.memberships, [&](const Membership &row) {
        if (row.team == team)
            before.push_back(row);
        return row.team == team;
    });
    UnitIds agencies{lead};
    agencies.insert(agencies.end(), members.begin(), members.end());
    std::int64_t place = 0;
    for (const UnitId agency : agencies) {
        const auto it = std::ranges::find(before, agency, &Membership::agency);
        Membership row = it == before.end() ? Membership{} : *it;
        if (it == before.end())
            row.id = MembershipId::fromInteger(firstId.value() + place);
        row.team = team;
        row.agency = agency;
        row.lead = agency == lead;
        row.position = ++place;
        campaign.memberships.push_back(row);
    }
}

void previewAliases(Campaign &campaign, UnitId unit, const QStringList &spellings, AliasId firstId)
{
    std::erase_if(campaign.aliases, [&](const Alias &row) {
        return row.unit == unit && !spellings.contains(row.text);
    });
    std::int64_t next = 0;
    for (const QString &text : spellings) {
        const bool known = std::ranges::any_of(campaign.aliases, [&](const Alias &row) {
            return row.unit == unit && row.text == text;
        });
        if (!known)
            campaign.aliases.push_back(
                {AliasId::fromInteger(firstId.value() + next++), unit, text});
    }
}

} // namespace

void addUnit(OpenPlan &plan, const Unit &unit, std::optional<TeamId> inspectedBy)
{
    run(plan,
        DirectoryEditWords::tr("New unit: %1").arg(unit.name),
        recordOf(u"addUnit"_s, unit, inspectedBy),
        [=](PlanFile &file, const auto &env) {
            return skt::addUnit(file, unit, inspectedBy, env);
        });
}

void editUnit(OpenPlan &plan, const Unit &unit, const Unit &base, const QString &field)
{
    run(
        plan,
        QStringLiteral("%1: %2").arg(base.name, field),
        recordOf(u"editUnit"_s, unit, base, field),
        [=](PlanFile &file, const auto &env) { return skt::editUnit(file, unit, base, env); },
        [=](Campaign &campaign) { previewRow(campaign.units, unit, base); });
}

void setAliases(OpenPlan &plan, UnitId unit, const QStringList &spellings, const QStringList &base)
{
    run(
        plan,
        DirectoryEditWords::tr("%1: other spellings").arg(unitName(plan, unit)),
        recordOf(u"setAliases"_s, unit, spellings, base),
        [=](PlanFile &file, const auto &env) {
            return skt::setAliases(file, unit, spellings, base, env);
        },
        [=, id = shownId<AliasId>(plan)](Campaign &campaign) {
            previewAliases(campaign, unit, spellings, id);
        });
}

void setArea(OpenPlan &plan, const UnitIds &units, const QString &area)
{
    run(
        plan,
        area.isEmpty() ? DirectoryEditWords::tr("%1: no area").arg(unitsText(plan, units))
                       : DirectoryEditWords::tr("%1: area %2").arg(unitsText(plan, units), area),
        recordOf(u"setArea"_s, units, area),
        [=](PlanFile &file, const auto &env) { return skt::setArea(file, units, area, env); },
        onUnits(units, [area](Unit &unit) { unit.area = area; }));
}

void assignUnits(OpenPlan &plan, const UnitIds &units, std::optional<TeamId> team)
{
    run(
        plan,
        team ? DirectoryEditWords::tr("%1: inspected by %2")
                   .arg(unitsText(plan, units), teamText(plan, *team))
             : DirectoryEditWords::tr("%1: inspected by no team").arg(unitsText(plan, units)),
        recordOf(u"assignUnits"_s, units, team),
        [=](PlanFile &file, const auto &env) { return skt::assignUnits(file, units, team, env); },
        [=, id = shownId<AssignmentId>(plan)](Campaign &campaign) {
            std::int64_t next = id.value();
            for (const UnitId unit : units)
                previewAssignment(campaign, unit, team, AssignmentId::fromInteger(next++));
        });
}

void setPriority(OpenPlan &plan, const UnitIds &units, bool priority)
{
    run(
        plan,
        priority ? DirectoryEditWords::tr("%1: marked as priority").arg(unitsText(plan, units))
                 : DirectoryEditWords::tr("%1: no longer marked as priority")
                       .arg(unitsText(plan, units)),
        recordOf(u"setPriority"_s, units, priority),
        [=](PlanFile &file, const auto &env) {
            return skt::setPriority(file, units, priority, env);
        },
        onUnits(units, [priority](Unit &unit) { unit.priority = priority; }));
}

void mergeUnits(OpenPlan &plan, UnitId kept, UnitId merged)
{
    run(plan,
        DirectoryEditWords::tr("%1 is one with %2")
            .arg(unitName(plan, merged), unitName(plan, kept)),
        recordOf(u"mergeUnits"_s, kept, merged),
        [=](PlanFile &file, const auto &env) { return skt::mergeUnits(file, kept, merged, env); });
}

void removeUnits(OpenPlan &plan, const UnitIds &units)
{
    run(plan,
        DirectoryEditWords::tr("Remove %1").arg(unitsText(plan, units)),
        recordOf(u"removeUnits"_s, units),
        [=](PlanFile &file, const auto &env) { return skt::removeUnits(file, units, env); });
}

void addTeam(OpenPlan &plan, const Team &team, std::optional<UnitId> lead)
{
    run(plan,
        DirectoryEditWords::tr("New team %1").arg(team.number),
        recordOf(u"addTeam"_s, team, lead),
        [=](PlanFile &file, const auto &env) { return skt::addTeam(file, team, lead, {}, env); });
}

void editTeam(OpenPlan &plan, const Team &team, const Team &base, const QString &field)
{
    run(
        plan,
        QStringLiteral("%1: %2").arg(teamText(plan, base.id), field),
        recordOf(u"editTeam"_s, team, base, field),
        [=](PlanFile &file, const auto &env) { return skt::editTeam(file, team, base, env); },
        [=](Campaign &campaign) { previewRow(campaign.teams, team, base); });
}

void setMemberAgencies(
    OpenPlan &plan, TeamId team, UnitId lead, const UnitIds &members, const TeamAgencies &base)
{
    run(
        plan,
        DirectoryEditWords::tr("%1: member agencies").arg(teamText(plan, team)),
        recordOf(u"setMemberAgencies"_s, team, lead, members, base),
        [=](PlanFile &file, const auto &env) {
            return skt::setMemberAgencies(file, team, lead, members, base, env);
        },
        [=, id = shownId<MembershipId>(plan)](Campaign &campaign) {
            previewAgencies(campaign, team, lead, members, id);
        });
}

void removeTeam(OpenPlan &plan, TeamId team)
{
    run(plan,
        DirectoryEditWords::tr("Remove %1").arg(teamText(plan, team)),
        recordOf(u"removeTeam"_s, team),
        [=](PlanFile &file, const auto &env) { return skt::removeTeam(file, team, env); });
}

void receiveRegistrations(OpenPlan &plan, const std::vector<TeamId> &teams, QDate received)
{
    const QString whose = teams.size() == 1 ? teamText(plan, teams.front())
                                            : DirectoryEditWords::tr("%1 teams").arg(teams.size());
    run(
        plan,
        DirectoryEditWords::tr("%1: registration received on %2").arg(whose, formatDate(received)),
        recordOf(u"receiveRegistrations"_s, teams, received),
        [=](PlanFile &file, const auto &env) {
            return skt::receiveRegistrations(file, teams, received, env);
        },
        [=](Campaign &campaign) {
            for (const TeamId id : teams) {
                if (Team *team = rowOf(campaign.teams, id))
                    team->registrationReceived = received;
            }
        });
}

void recordVisitsHeld(OpenPlan &plan, const std::vector<VisitId> &visits)
{
    const Visit *first =
        visits.size() == 1 && plan.view() ? plan.view()->index.visit(visits.front()) : nullptr;
    run(
        plan,
        first ? DirectoryEditWords::tr("The visit to %1 was held").arg(unitName(plan, first->unit))
              : DirectoryEditWords::tr("Visits held: %1").arg(visits.size()),
        recordOf(u"recordVisitsHeld"_s, visits),
        [=](PlanFile &file, const auto &env) { return skt::recordVisitsHeld(file, visits, env); },
        [=](Campaign &campaign) {
            for (const VisitId id : visits) {
                if (Visit *visit = rowOf(campaign.visits, id))
                    visit->state = VisitState::Done;
            }
        });
}

} // namespace skt
