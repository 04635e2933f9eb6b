// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/stand_ins_model.h"
#include "ui/models/team_card_model.h"
#include "ui/models/unit_fields.h"
#include "ui/session/directory_edits.h"

#include <algorithm>

namespace skt {

namespace {

using Kind = EditField::Kind;

bool put(Person &person, const QString &key, const QString &value)
{
    if (key == u"personName")
        person.name = cleaned(value);
    else if (key == u"title")
        person.title = cleaned(value);
    else if (key == u"agency")
        person.agency = UnitId::parse(value);
    else if (key == u"agencyLeader")
        person.agencyLeader = !value.isEmpty();
    else if (key == u"roster")
        person.roster = rosterFromString(value).value_or(Roster::None);
    else if (key == u"personPhone")
        person.phone = cleaned(value);
    else if (key == u"personPhonePrinted")
        person.phonePrinted = !value.isEmpty();
    else if (key == u"personEmail")
        person.email = cleaned(value);
    else
        return false;
    return true;
}

QString tick(bool on)
{
    return on ? QStringLiteral("1") : QString();
}

} // namespace

PersonModel::PersonModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{}

void PersonModel::setPerson(std::optional<PersonId> person, std::optional<TeamId> team)
{
    if (person == m_person && team == m_team)
        return;
    m_person = person;
    m_team = team;
    Q_EMIT refreshed(true);
}

const Person *PersonModel::person() const
{
    const PlanViewPtr present = view();
    return present && m_person ? present->index.person(*m_person) : nullptr;
}

bool PersonModel::editable() const
{
    return person() && !m_plan.readOnly();
}

const TeamPerson *PersonModel::place() const
{
    const PlanViewPtr present = view();
    if (!present || !m_person || !m_team)
        return nullptr;
    for (const TeamPerson *each : present->index.teamsOfPerson(*m_person)) {
        if (each->team == *m_team)
            return each;
    }
    return nullptr;
}

std::vector<EditField> PersonModel::fields(bool withRole)
{
    std::vector<EditField> fields{
        {QStringLiteral("personName"), ModelWords::tr("Name"), Kind::Text},
        {QStringLiteral("title"), ModelWords::tr("Title"), Kind::Text},
        {QStringLiteral("agency"), ModelWords::tr("Agency"), Kind::Pick}};
    if (withRole)
        fields.push_back(
            {QStringLiteral("role"), ModelWords::tr("Role on the team"), Kind::Choice});
    fields.push_back({QStringLiteral("roster"),
                      ModelWords::tr("Roster"),
                      Kind::Choice,
                      ModelWords::tr("The list from which members of teams are picked")});
    fields.push_back({QStringLiteral("personPhone"), ModelWords::tr("Phone"), Kind::Text});
    fields.push_back({QStringLiteral("personEmail"), ModelWords::tr("E-mail"), Kind::Text});
    fields.push_back({QStringLiteral("agencyLeader"),
                      ModelWords::tr("Of the agency's leadership"),
                      Kind::Tick,
                      ModelWords::tr("May stand in for a leader who is away")});
    fields.push_back({QStringLiteral("personPhonePrinted"),
                      ModelWords::tr("Print the phone number"),
                      Kind::Tick,
                      ModelWords::tr("A private number is printed only where this is ticked")});
    return fields;
}

QString PersonModel::value(const QString &key) const
{
    const Person *shown = person();
    if (!shown)
        return {};
    if (key == u"personName")
        return shown->name;
    if (key == u"title")
        return shown->title;
    if (key == u"agency")
        return shown->agency ? shown->agency->toString() : QString();
    if (key == u"agencyLeader")
        return tick(shown->agencyLeader);
    if (key == u"roster")
        return toString(shown->roster);
    if (key == u"personPhone")
        return shown->phone;
    if (key == u"personPhonePrinted")
        return tick(shown->phonePrinted);
    if (key == u"personEmail")
        return shown->email;
    const TeamPerson *row = place();
    return row ? toString(row->role) : QString();
}

EditChoices PersonModel::choices(const QString &key) const
{
    EditChoices choices;
    const PlanViewPtr present = view();
    if (key == u"role")
        return TeamCardModel::roleChoices();
    if (key == u"roster") {
        for (const Roster roster : {Roster::None, Roster::WorkingGroup, Roster::SupportGroup})
            choices.push_back({toString(roster), capitalised(rosterWord(roster))});
    } else if (key == u"agency" && present) {
        choices.push_back({});
        for (const Unit &unit : present->campaign->units)
            choices.push_back({unit.id.toString(), unit.name});
    }
    return choices;
}

QString PersonModel::problem(const QString &key, const QString &value) const
{
    if (key == u"personName" && value.trimmed().isEmpty())
        return ModelWords::tr("A person needs a name.");
    if (key == u"personPhone")
        return phoneProblem(value);
    if (key == u"personEmail")
        return emailProblem(value);
    return {};
}

void PersonModel::submit(const QString &key, const QString &value, const QString &before)
{
    const Person *shown = person();
    if (!shown || !editable())
        return;
    if (key == u"role") {
        AssignPerson request;
        request.team = m_team.value_or(TeamId());
        request.name = shown->name;
        request.agency = shown->agency;
        request.role = roleFromString(value).value_or(Role::Member);
        assignPerson(m_plan, request);
        return;
    }
    // The base holds the value that was seen, so that what others wrote meanwhile is not lost.
    Person changed = *shown;
    Person base = *shown;
    if (!put(base, key, before) || !put(changed, key, value))
        return;
    const auto all = fields(false);
    const auto it = std::ranges::find(all, key, &EditField::key);
    editPerson(m_plan, changed, base, it == all.end() ? key : it->label);
}

} // namespace skt
