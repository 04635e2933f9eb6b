// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, editing and removing teams, and which agencies belong to them.
#include "core/actions/directory_actions.h"
#include "core/actions/directory_support.h"
#include "core/actions/words.h"
#include "core/domain/team_number.h"
#include "core/text/text.h"
namespace skt {

namespace {

tl::unexpected<Error> teamIsGone()
{
    return refused(ActionWords::tr("The team is gone: somebody else has removed it."));
}

Team tidy(Team team)
{
    team.name = cleaned(team.name);
    team.note = team.note.trimmed();
    if (team.name.isEmpty() && team.number > 0)
        team.name = ActionWords::tr("Inspection team %1").arg(formatCount(team.number));
    return team;
}

Result<> checkNumber(const CampaignIndex &index, const Team &team)
{
    if (team.number < 1)
        return refused(ActionWords::tr("The number of a team is 1, 2, 3 …"));
    const Team *other = index.teamByNumber(team.number);
    if (other && other->id != team.id)
        return refused(ActionWords::tr("There is a team %1 already: %2. Choose another number.")
                           .arg(teamNumberInWords(team.number), other->name));
    return {};
}

/// People on the team whose agency would no longer belong to it.
Result<> checkPeopleOfLeaving(const CampaignIndex &index, TeamId team, const Membership &leaving)
{
    QStringList names;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        const Person *person = index.person(place->person);
        if (person && person->agency == leaving.agency)
            names << person->name;
    }
    if (names.isEmpty())
        return {};
    return refused(
        ActionWords::tr("“%1” has people on team %2: %3. Take them off the team first.")
            .arg(unitName(index, leaving.agency), teamNumber(index, team), listInWords(names, 5)));
}

std::vector<UnitId> listed(std::optional<UnitId> lead, const std::vector<UnitId> &members)
{
    std::vector<UnitId> all;
    if (lead)
        all.push_back(*lead);
    for (const UnitId member : members) {
        if (!isAmong(all, member))
            all.push_back(member);
    }
    return all;
}

/// The agencies a team gets, the lead first: what the user did to what he saw, done to \a present.
std::vector<UnitId> mergedAgencies(const std::vector<const Membership *> &present,
                                   const TeamAgencies &wanted,
                                   const TeamAgencies &base)
{
    const std::vector<UnitId> after = listed(wanted.lead, wanted.members);
    const std::vector<UnitId> before = listed(base.lead, base.members);
    std::optional<UnitId> lead = wanted.lead;
    std::vector<UnitId> stored;
    for (const Membership *row : present) {
        if (isAmong(before, row->agency) && !isAmong(after, row->agency))
            continue;
        stored.push_back(row->agency);
        if (row->lead && (!base.lead || base.lead == wanted.lead))
            lead = row->agency; // the user left the lead alone
    }
    std::vector<UnitId> agencies = listed(lead, {});
    for (const UnitId agency : after) {
        const bool goneSince = isAmong(before, agency) && !isAmong(stored, agency);
        if (!goneSince && !isAmong(agencies, agency))
            agencies.push_back(agency);
    }
    return listed({}, [&] {
        agencies.insert(agencies.end(), stored.begin(), stored.end());
        return agencies;
    }());
}

Result<> writeMembers(Edit &edit, TeamId team, const TeamAgencies &asked, const TeamAgencies &base)
{
    const CampaignIndex index(edit.campaign());
    const auto &present = index.membershipsOfTeam(team);
    const std::vector<UnitId> wanted = mergedAgencies(present, asked, base);
    for (const UnitId agency : wanted) {
        if (!index.unit(agency))
            return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
    }
    for (const Membership *row : present) {
        if (isAmong(wanted, row->agency))
            continue;
        if (const auto ok = checkPeopleOfLeaving(index, team, *row); !ok)
            return ok;
        if (const auto ok = edit.remove(*row); !ok)
            return ok;
    }
    std::int64_t position = 0;
    for (const UnitId agency : wanted) {
        position += positionGap;
        const auto known = std::find_if(present.begin(), present.end(), [&](const Membership *row) {
            return row->agency == agency;
        });
        Membership row{{}, team, agency, agency == wanted.front(), position};
        row.id = known == present.end() ? MembershipId{} : (*known)->id;
        const Result<> ok =
            known == present.end() ? edit.insert(row).map([](const auto &) {}) : edit.update(row);
        if (!ok)
            return ok;
    }
    return {};
}

} // namespace

Result<EditOutcome> addTeam(PlanFile &plan,
                            const Team &wanted,
                            std::optional<UnitId> lead,
                            const std::vector<UnitId> &members,
                            const Environment &environment)
{
    const Team team = tidy(wanted);
    if (!lead && !members.empty())
        return refused(ActionWords::tr("Name the lead agency of the team too."));
    return act(plan,
               ActionWords::tr("New team %1: %2").arg(teamNumberInWords(team.number), team.name),
               environment,
               [&](Edit &edit) -> Result<> {
                   if (const auto ok = checkNumber(CampaignIndex(edit.campaign()), team); !ok)
                       return ok;
                   const auto made = edit.insert(team);
                   if (!made)
                       return tl::unexpected(made.error());
                   return lead ? writeMembers(edit, made->id, {lead, members}, {}) : Result<>{};
               });
}

Result<EditOutcome>
changeTeam(PlanFile &plan, const TeamChange &change, const Environment &environment)
{
    const Team team = tidy(change.team);
    QStringList what = changedFields(team, change.base);
    if (change.lead)
        what << ActionWords::tr("agencies");
    const QString text =
        ActionWords::tr("Team %1: %2")
            .arg(teamNumberInWords(change.base.number), what.join(QStringLiteral(", ")));
    return act(plan, text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        if (!index.team(team.id))
            return teamIsGone();
        if (team.number != change.base.number) {
            if (const auto ok = checkNumber(index, team); !ok)
                return ok;
        }
        if (const auto ok = edit.update(team, change.base); !ok)
            return ok;
        if (!change.lead)
            return {};
        return writeMembers(edit, team.id, {change.lead, change.members}, change.agenciesBase);
    });
}

Result<EditOutcome>
editTeam(PlanFile &plan, const Team &team, const Team &base, const Environment &environment)
{
    return changeTeam(plan, {.team = team, .base = base, .lead = {}, .members = {}}, environment);
}

Result<EditOutcome> setMemberAgencies(PlanFile &plan,
                                      TeamId team,
                                      UnitId lead,
                                      const std::vector<UnitId> &members,
                                      const TeamAgencies &base,
                                      const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Team %1: %2")
            .arg(teamNumber(index, team), ActionWords::tr("agencies"));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        if (!CampaignIndex(edit.campaign()).team(team))
            return teamIsGone();
        return writeMembers(edit, team, {lead, members}, base);
    });
}

namespace {

Result<>
checkRemovable(const CampaignIndex &index, const Team &team, const std::vector<VisitId> &answered)
{
    QStringList reasons;
    QStringList units;
    for (const Assignment *row : index.assignmentsOfTeam(team.id))
        units << unitName(index, row->unit);
    if (!units.isEmpty())
        reasons << ActionWords::tr("it inspects %1").arg(listInWords(units));
    for (const Visit *visit : index.visitsOfTeam(team.id)) {
        const QString unit = unitName(index, visit->unit);
        if (visit->date)
            reasons << ActionWords::tr("it visits “%1” on %2").arg(unit, formatDate(*visit->date));
        else if (!index.papersOfVisit(visit->id).empty())
            reasons << ActionWords::tr("a paper names its visit of “%1”").arg(unit);
        else if (isAmong(answered, visit->id))
            reasons << ActionWords::tr("answers of “%1” are written down").arg(unit);
    }
    const auto &papers = index.campaign().papers;
    if (std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) {
            return paper.team == team.id;
        }))
        reasons << ActionWords::tr("papers are of this team");
    if (reasons.isEmpty())
        return {};
    return refused(ActionWords::tr("Team %1 cannot be removed: %2. Give its units to other teams "
                                   "first.")
                       .arg(teamNumberInWords(team.number), listInWords(reasons, 4)));
}

Result<> writeRemoval(Edit &edit, const CampaignIndex &index, const Team &team)
{
    const Campaign &campaign = index.campaign();
    for (const Visit *visit : index.visitsOfTeam(team.id)) {
        if (const auto ok = removeVisit(edit, *visit); !ok)
            return ok;
    }
    const auto ofTeam = [&](const auto &row) { return row.team == team.id; };
    const std::vector<Result<>> steps{
        removeRows(edit, campaign.draftVisits, ofTeam),
        removeRows(edit, campaign.memberships, ofTeam),
        removeRows(edit, campaign.teamPeople, ofTeam),
        removeRows(edit, campaign.daysOff, ofTeam),
        removeWaiversOf(edit, QStringLiteral("team:") + team.id.toString()),
    };
    for (const Result<> &step : steps) {
        if (!step)
            return step;
    }
    return edit.remove(team);
}

} // namespace

Result<EditOutcome> removeTeam(PlanFile &plan, TeamId id, const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    std::vector<VisitId> visits;
    for (const Visit *visit : index.visitsOfTeam(id))
        visits.push_back(visit->id);
    const auto answered = visitsWithAnswers(plan, visits);
    if (!answered)
        return tl::unexpected(answered.error());
    return act(plan,
               ActionWords::tr("Removed: team %1").arg(teamNumber(index, id)),
               environment,
               [&](Edit &edit) -> Result<> {
                   const CampaignIndex present(edit.campaign());
                   const Team *team = present.team(id);
                   if (!team)
                       return teamIsGone();
                   if (const auto ok = checkRemovable(present, *team, *answered); !ok)
                       return ok;
                   return writeRemoval(edit, present, *team);
               });
}

} // namespace skt
