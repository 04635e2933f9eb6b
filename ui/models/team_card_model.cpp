// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/team_card_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/stand_ins_model.h"
#include "ui/models/team_rows.h"
#include "ui/models/unit_card_model.h"
#include "ui/session/directory_edits.h"

#include <algorithm>

namespace skt {

TeamCardModel::TeamCardModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    agencies.setHeaders(agencyHeaders());
    members.setHeaders(memberHeaders());
    absences.setHeaders(absenceHeaders());
    substitutions.setHeaders(substitutionHeaders());
    units.setHeaders(teamUnitHeaders());
    daysOff.setHeaders(dayOffHeaders());
}

const Team *TeamCardModel::team() const
{
    const PlanViewPtr present = view();
    return present && m_team ? present->index.team(*m_team) : nullptr;
}

bool TeamCardModel::editable() const
{
    return team() && !m_plan.readOnly();
}

void TeamCardModel::setTeam(std::optional<TeamId> team)
{
    if (team == m_team)
        return;
    m_team = team;
    fillRows();
    Q_EMIT refreshed(true);
}

void TeamCardModel::refresh()
{
    fillRows();
    Q_EMIT refreshed(false);
}

void TeamCardModel::fillRows()
{
    const PlanViewPtr present = view();
    if (!team()) {
        m_problems.clear();
        for (RowsModel *rows : {&agencies, &members, &absences, &substitutions, &units, &daysOff})
            rows->setRows({});
        return;
    }
    const CampaignIndex &index = present->index;
    m_problems = teamProblems(*present, *m_team);
    agencies.setRows(agencyRows(index, *m_team));
    members.setRows(memberRows(index, *m_team));
    absences.setRows(absenceRows(index, *m_team));
    substitutions.setRows(substitutionRows(index, *m_team));
    units.setRows(teamUnitRows(index, *m_team));
    daysOff.setRows(dayOffRows(index.daysOffOfTeam(*m_team)));
}

EditChoices TeamCardModel::unitChoices() const
{
    EditChoices choices;
    if (const PlanViewPtr present = view()) {
        for (const Unit &unit : present->campaign->units)
            choices.push_back({unit.id.toString(), unit.name});
    }
    return choices;
}

EditChoices TeamCardModel::agencyChoices() const
{
    EditChoices choices;
    for (const RowsModel::Row &row : agencies.rows())
        choices.push_back({row.id.toString(), row.cells.at(0).text});
    return choices;
}

EditChoices TeamCardModel::personChoices() const
{
    EditChoices choices;
    for (const RowsModel::Row &row : members.rows())
        choices.push_back({row.id.toString(), row.cells.at(0).text});
    return choices;
}

EditChoices TeamCardModel::roleChoices()
{
    EditChoices choices;
    for (const Role role : {Role::Leader, Role::Deputy, Role::Secretary, Role::Member})
        choices.push_back({toString(role), capitalised(roleWord(role))});
    return choices;
}

QString TeamCardModel::addProblem(const QString &name, const QString &agency) const
{
    const PlanViewPtr present = view();
    if (!present || name.trimmed().isEmpty())
        return {};
    const QString key = matchKey(name);
    const auto asked = UnitId::parse(agency);
    for (const TeamPerson *place : present->index.peopleOfTeam(m_team.value_or(TeamId()))) {
        const Person *person = present->index.person(place->person);
        if (person && matchKey(person->name) == key && (!asked || person->agency == asked))
            return ModelWords::tr("%1 is on this team already: the role will be changed.")
                .arg(person->name);
    }
    for (const Person &person : present->campaign->people) {
        if (matchKey(person.name) != key || (asked && person.agency != asked))
            continue;
        for (const TeamPerson *place : present->index.teamsOfPerson(person.id)) {
            if (const Team *other = present->index.team(place->team))
                return ModelWords::tr("%1 is on team %2 too.").arg(person.name).arg(other->number);
        }
    }
    return {};
}

void TeamCardModel::addMember(const QString &name, const QString &agency, const QString &role)
{
    if (!editable() || name.trimmed().isEmpty())
        return;
    AssignPerson request;
    request.team = *m_team;
    request.name = name.trimmed();
    request.agency = UnitId::parse(agency);
    request.role = roleFromString(role).value_or(Role::Member);
    assignPerson(m_plan, request);
}

void TeamCardModel::removeMembers(const QStringList &people)
{
    if (!editable())
        return;
    std::vector<PersonId> ids;
    for (const QString &text : people) {
        if (const auto person = PersonId::parse(text))
            ids.push_back(*person);
    }
    if (!ids.empty())
        unassignPeople(m_plan, *m_team, ids);
}

TeamAgencies TeamCardModel::presentAgencies() const
{
    TeamAgencies present;
    if (!team())
        return present;
    const PlanViewPtr shown = view();
    for (const Membership *membership : shown->index.membershipsOfTeam(*m_team)) {
        if (membership->lead && !present.lead)
            present.lead = membership->agency;
        else
            present.members.push_back(membership->agency);
    }
    return present;
}

void TeamCardModel::writeAgencies(const TeamAgencies &wanted)
{
    if (editable() && wanted.lead)
        setMemberAgencies(m_plan, *m_team, *wanted.lead, wanted.members, presentAgencies());
}

void TeamCardModel::addAgency(UnitId agency)
{
    TeamAgencies wanted = presentAgencies();
    if (wanted.lead == agency || std::ranges::find(wanted.members, agency) != wanted.members.end())
        return;
    if (wanted.lead)
        wanted.members.push_back(agency);
    else
        wanted.lead = agency; // the first agency of a team leads it
    writeAgencies(wanted);
}

void TeamCardModel::removeAgency(UnitId agency)
{
    TeamAgencies wanted = presentAgencies();
    if (wanted.lead != agency && std::erase(wanted.members, agency) > 0)
        writeAgencies(wanted);
}

void TeamCardModel::moveAgency(UnitId agency, int by)
{
    TeamAgencies wanted = presentAgencies();
    const auto it = std::ranges::find(wanted.members, agency);
    if (it == wanted.members.end())
        return;
    const auto to = (it - wanted.members.begin()) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(wanted.members.size()))
        return;
    std::swap(*it, wanted.members[static_cast<std::size_t>(to)]);
    writeAgencies(wanted);
}

void TeamCardModel::setLead(UnitId agency)
{
    TeamAgencies wanted = presentAgencies();
    if (wanted.lead == agency)
        return;
    std::erase(wanted.members, agency);
    if (wanted.lead)
        wanted.members.insert(wanted.members.begin(), *wanted.lead);
    wanted.lead = agency;
    writeAgencies(wanted);
}

} // namespace skt
