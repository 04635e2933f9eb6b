// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_number.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/vocabulary.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

class PeoplePlanner
{
public:
    PeoplePlanner(const CampaignIndex &index, RowReader &rows)
        : m_index(index)
        , m_names(index)
        , m_rows(rows)
    {
        for (const Person &person : index.campaign().people)
            m_people[matchKey(person.name)].push_back(&person);
    }

    void take(const ReadRow &row);
    void noteTwoLeaders();
    std::vector<PlannedPerson> takeRows() { return std::move(m_planned); }

private:
    struct Draft
    {
        PlannedPerson planned;
        std::vector<FieldChange> changes;
        QString problem;
        QStringList candidates;
    };

    void findAgency(const ReadRow &row, Draft &draft, const Team *team) const;
    void findPerson(const QString &name, Draft &draft, const ReadRow &row) const;
    void readTexts(const ReadRow &row, Draft &draft) const;
    void readContact(const ReadRow &row, Draft &draft) const;
    void readPlace(const ReadRow &row, Draft &draft, const Team *team) const;
    [[nodiscard]] QString agencyName(const std::optional<UnitId> &id) const;

    const CampaignIndex &m_index;
    NameBook m_names;
    RowReader &m_rows;
    QHash<QString, std::vector<const Person *>> m_people;
    QHash<QString, int> m_seen;
    std::vector<PlannedPerson> m_planned;
};

QString PeoplePlanner::agencyName(const std::optional<UnitId> &id) const
{
    const Unit *unit = id ? m_index.unit(*id) : nullptr;
    return unit ? unit->name : QString();
}

/// The agency that the row names; the team's lead agency for a new person of whom it names none.
void PeoplePlanner::findAgency(const ReadRow &row, Draft &draft, const Team *team) const
{
    const QString cell = row.text(Field::Agency);
    if (!cell.isEmpty()) {
        const auto found = m_names.unit(cell);
        draft.problem = found.reason;
        draft.candidates = found.candidates;
        if (found.unit)
            draft.planned.person.agency = found.unit->id;
    } else if (team) {
        if (const Unit *lead = m_index.leadAgency(team->id))
            draft.planned.person.agency = lead->id;
    }
}

void PeoplePlanner::findPerson(const QString &name, Draft &draft, const ReadRow &row) const
{
    Person &person = draft.planned.person;
    const auto same = m_people.value(matchKey(name));
    std::vector<const Person *> meant;
    const bool agencyNamed = !row.text(Field::Agency).isEmpty();
    for (const Person *candidate : same) {
        if (!agencyNamed || candidate->agency == person.agency || !candidate->agency)
            meant.push_back(candidate);
    }
    if (meant.size() > 1) {
        QStringList described;
        for (const Person *candidate : meant)
            described << ExchangeWords::tr("%1 (%2)").arg(candidate->name,
                                                          agencyName(candidate->agency));
        draft.problem = ExchangeWords::tr("“%1” can mean several people: %2. Name the agency too.")
                            .arg(name, described.join(u"; "_s));
        draft.candidates = described;
        return;
    }
    if (meant.empty()) {
        person.name = name;
        if (!person.agency)
            draft.problem = ExchangeWords::tr("The agency of “%1” is missing.").arg(name);
        return;
    }
    const auto agency = person.agency;
    person = *meant.front();
    draft.planned.base = person;
    if (!person.agency && agency) {
        draft.changes.push_back({Field::Agency, {}, agencyName(agency)});
        person.agency = agency;
    }
}

void PeoplePlanner::readTexts(const ReadRow &row, Draft &draft) const
{
    Person &person = draft.planned.person;
    changeText(person.title, row.text(Field::Title), Field::Title, draft.changes);
    changeText(person.note, row.text(Field::Note), Field::Note, draft.changes);
    if (const QString cell = row.text(Field::AgencyLeader); !cell.isEmpty()) {
        const auto yes = exchange::vocabulary().yes(cell);
        if (!yes) {
            draft.problem = ExchangeWords::tr("“%1” is neither yes nor no.").arg(cell);
        } else if (*yes != person.agencyLeader) {
            draft.changes.push_back({Field::AgencyLeader, {}, cell});
            person.agencyLeader = *yes;
        }
    }
    if (const QString cell = row.text(Field::Roster); !cell.isEmpty()) {
        const auto roster = exchange::vocabulary().roster(cell);
        if (!roster) {
            draft.problem = ExchangeWords::tr("“%1” is no roster.").arg(cell);
        } else if (*roster != person.roster) {
            draft.changes.push_back({Field::Roster, {}, cell});
            person.roster = *roster;
        }
    }
}

void PeoplePlanner::readContact(const ReadRow &row, Draft &draft) const
{
    Person &person = draft.planned.person;
    if (const QString cell = row.text(Field::Phone); !cell.isEmpty()) {
        const auto phone = phoneOf(cell);
        if (!phone)
            draft.problem = ExchangeWords::tr("“%1” is no phone number.").arg(cell);
        else
            changeText(person.phone, *phone, Field::Phone, draft.changes);
    }
    if (const QString cell = row.text(Field::Email); !cell.isEmpty()) {
        if (!isEmail(cell))
            draft.problem = ExchangeWords::tr("“%1” is no e-mail address.").arg(cell);
        else
            changeText(person.email, cell, Field::Email, draft.changes);
    }
}

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Leader:
        return ExchangeWords::tr("leader");
    case Role::Deputy:
        return ExchangeWords::tr("deputy leader");
    case Role::Secretary:
        return ExchangeWords::tr("secretary");
    case Role::Member:
        break;
    }
    return ExchangeWords::tr("member");
}

void PeoplePlanner::readPlace(const ReadRow &row, Draft &draft, const Team *team) const
{
    const QString cell = row.text(Field::Role);
    const auto role = exchange::vocabulary().role(cell);
    if (!cell.isEmpty() && !role) {
        draft.problem =
            ExchangeWords::tr("“%1” is no role. Roles: leader, deputy leader, secretary, member.")
                .arg(cell);
        return;
    }
    if (!team) {
        if (role)
            draft.problem = ExchangeWords::tr("The team is missing: of which is that the role?");
        return;
    }
    const TeamPerson *present = nullptr;
    for (const TeamPerson *place : m_index.peopleOfTeam(team->id)) {
        if (draft.planned.base && place->person == draft.planned.base->id)
            present = place;
    }
    draft.planned.role = role.value_or(present ? present->role : Role::Member);
    if (present && present->role == draft.planned.role)
        return;
    draft.planned.team = team->id;
    if (!present)
        draft.changes.push_back({Field::Team, {}, QString::number(team->number)});
    draft.changes.push_back({Field::Role,
                             present ? roleTitle(present->role) : QString(),
                             roleTitle(draft.planned.role)});
}

void PeoplePlanner::take(const ReadRow &row)
{
    const QString name =
        exchange::vocabulary().withoutHonorific(NameBook::tidied(row.text(Field::Person)));
    if (name.isEmpty()) {
        m_rows.refuse(row, {}, ExchangeWords::tr("The name of the person is missing."));
        return;
    }
    Draft draft;
    const Team *team = m_rows.team(row, draft.problem);
    if (draft.problem.isEmpty())
        findAgency(row, draft, team);
    if (draft.problem.isEmpty())
        findPerson(name, draft, row);
    for (const auto step : {&PeoplePlanner::readTexts, &PeoplePlanner::readContact}) {
        if (draft.problem.isEmpty())
            (this->*step)(row, draft);
    }
    if (draft.problem.isEmpty())
        readPlace(row, draft, team);
    const QString agency = agencyName(draft.planned.person.agency);
    const QString what = agency.isEmpty() ? name : ExchangeWords::tr("%1 (%2)").arg(name, agency);
    const QString key =
        matchKey(name) + u'|' + agency + u'|' + (team ? QString::number(team->number) : QString());
    if (draft.problem.isEmpty()) {
        if (const int first = m_seen.value(key); first != 0)
            draft.problem = ExchangeWords::tr("The person stands in row %1 already.").arg(first);
    }
    if (!draft.problem.isEmpty()) {
        m_rows.refuse(row, name, draft.problem, draft.candidates);
        return;
    }
    m_seen.insert(key, row.number());
    if (fileRow(m_rows.preview,
                {row.number(), what, draft.changes, draft.planned.person.name},
                !draft.planned.base))
        m_planned.push_back(std::move(draft.planned));
}

/// That a team would have two leaders is no reason to refuse a row: the old one may be taken off
/// afterwards. It must be said, though.
void PeoplePlanner::noteTwoLeaders()
{
    for (const Team &team : m_index.campaign().teams) {
        QStringList leaders;
        std::set<PersonId> renamed;
        for (const PlannedPerson &planned : m_planned) {
            if (planned.team != team.id)
                continue;
            if (planned.base)
                renamed.insert(planned.base->id);
            if (planned.role == Role::Leader)
                leaders << planned.person.name;
        }
        const bool touched = !leaders.isEmpty();
        for (const TeamPerson *place : m_index.peopleOfTeam(team.id)) {
            const Person *person = m_index.person(place->person);
            if (person && place->role == Role::Leader && renamed.count(place->person) == 0)
                leaders << person->name;
        }
        if (touched && leaders.size() > 1)
            m_rows.preview.notes << ExchangeWords::tr("Team %1 then has several leaders: %2.")
                                        .arg(teamNumberInWords(team.number), leaders.join(u"; "_s));
    }
}

} // namespace

Result<PeoplePlan>
planPeople(const CellTable &table, const CampaignIndex &index, const ImportOptions &options)
{
    auto rows = RowReader::prepare(table, TableKind::People, index, options);
    if (!rows)
        return tl::unexpected(rows.error());
    PeoplePlanner planner(index, *rows);
    rows->forEach([&planner](const ReadRow &row) { planner.take(row); });
    planner.noteTwoLeaders();
    return PeoplePlan{std::move(rows->preview), planner.takeRows()};
}

} // namespace skt
