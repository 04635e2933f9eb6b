// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/team_rows.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/stand_ins_model.h"
#include "ui/models/unit_card_model.h"
#include "ui/models/units_model.h"

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Row = RowsModel::Row;
using Tone = RowsModel::Cell::Tone;

Cell text(const QString &words, Tone tone = Tone::Plain)
{
    return {words, {}, {}, tone, false};
}

Cell number(int value)
{
    return {QString::number(value), value, {}, Tone::Plain, true};
}

QString personName(const CampaignIndex &index, PersonId id)
{
    const Person *person = index.person(id);
    return person ? person->name : QString();
}

QString agencyName(const CampaignIndex &index, const Person &person)
{
    const Unit *agency = person.agency ? index.unit(*person.agency) : nullptr;
    return agency ? agency->name : QString();
}

QString titleOf(const Person &person)
{
    if (!person.agencyLeader)
        return person.title;
    const QString leadership = ModelWords::tr("of the agency's leadership");
    return person.title.isEmpty() ? leadership
                                  : QStringLiteral("%1 (%2)").arg(person.title, leadership);
}

Cell awayCell(const CampaignIndex &index, PersonId person)
{
    QStringList spans;
    for (const Absence *absence : index.absences(person))
        spans << spanText(absence->span);
    return text(spans.join(QStringLiteral("; ")), Tone::Warning);
}

Row memberRow(const CampaignIndex &index, const TeamPerson &place, const Person &person)
{
    Cell role = text(capitalised(roleWord(place.role)));
    role.sort = static_cast<int>(place.role);
    return {person.id.toString(),
            {},
            {text(person.name),
             role,
             text(titleOf(person)),
             text(agencyName(index, person)),
             text(person.phone),
             awayCell(index, person.id)}};
}

} // namespace

QStringList agencyHeaders()
{
    return {ModelWords::tr("Agency"), ModelWords::tr("Role"), ModelWords::tr("People")};
}

std::vector<Row> agencyRows(const CampaignIndex &index, TeamId team)
{
    std::vector<Row> rows;
    for (const Membership *membership : index.membershipsOfTeam(team)) {
        const Unit *unit = index.unit(membership->agency);
        if (!unit)
            continue;
        const auto people =
            std::ranges::count_if(index.peopleOfTeam(team), [&](const TeamPerson *place) {
                const Person *person = index.person(place->person);
                return person && person->agency == unit->id;
            });
        rows.push_back({unit->id.toString(),
                        {},
                        {text(unit->name),
                         membership->lead ? text(ModelWords::tr("leads"), Tone::Good)
                                          : text(ModelWords::tr("member"), Tone::Quiet),
                         number(static_cast<int>(people))}});
    }
    return rows;
}

QStringList memberHeaders()
{
    return {ModelWords::tr("Name"),
            ModelWords::tr("Role"),
            ModelWords::tr("Title"),
            ModelWords::tr("Agency"),
            ModelWords::tr("Phone"),
            ModelWords::tr("Away")};
}

std::vector<Row> memberRows(const CampaignIndex &index, TeamId team)
{
    std::vector<Row> rows;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        if (const Person *person = index.person(place->person))
            rows.push_back(memberRow(index, *place, *person));
    }
    return rows;
}

QStringList absenceHeaders()
{
    return {ModelWords::tr("Who is away"), ModelWords::tr("When"), ModelWords::tr("Reason")};
}

std::vector<Row> absenceRows(const CampaignIndex &index, TeamId team)
{
    std::vector<Row> rows;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        for (const Absence *absence : index.absences(place->person)) {
            Cell when = text(spanText(absence->span));
            when.sort = absence->span.from.date;
            rows.push_back(
                {absence->id.toString(),
                 {},
                 {text(personName(index, absence->person)), when, text(absence->reason)}});
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.cells[1].sort.toDate(); });
    return rows;
}

QStringList substitutionHeaders()
{
    return {ModelWords::tr("Who is away"),
            ModelWords::tr("Who stands in"),
            ModelWords::tr("At which visit"),
            ModelWords::tr("Paper")};
}

std::vector<Row> substitutionRows(const CampaignIndex &index, TeamId team)
{
    std::vector<Row> rows;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        for (const Substitution *substitution : index.substitutions(place->person)) {
            const Visit *visit = substitution->visit ? index.visit(*substitution->visit) : nullptr;
            if (visit && visit->team != team)
                continue;
            const Unit *unit = visit ? index.unit(visit->unit) : nullptr;
            QString when;
            if (visit)
                when = QStringLiteral("%1 (%2)").arg(unit ? unit->name : QString(),
                                                     whenText(visit->date, visit->part));
            else if (substitution->span)
                when = spanText(*substitution->span);
            rows.push_back({substitution->id.toString(),
                            {},
                            {text(personName(index, substitution->person)),
                             text(personName(index, substitution->by)),
                             text(when),
                             text(substitution->paper)}});
        }
    }
    return rows;
}

QStringList teamUnitHeaders()
{
    return {ModelWords::tr("Unit"),
            ModelWords::tr("Visit"),
            ModelWords::tr("State"),
            ModelWords::tr("Area")};
}

std::vector<Row> teamUnitRows(const CampaignIndex &index, TeamId team)
{
    std::vector<Row> rows;
    for (const Assignment *assignment : index.assignmentsOfTeam(team)) {
        const Unit *unit = index.unit(assignment->unit);
        if (!unit)
            continue;
        const Visit *shown = nullptr;
        for (const Visit *visit : index.visitsOfUnit(unit->id)) {
            if (visit->team == team)
                shown = visit;
        }
        const bool dated = shown && shown->date;
        Cell when =
            text(shown ? whenText(shown->date, shown->part) : ModelWords::tr("not scheduled"),
                 dated ? Tone::Plain : Tone::Warning);
        when.sort = dated ? *shown->date : QDate(9999, 1, 1);
        rows.push_back({unit->id.toString(),
                        {},
                        {text(unit->name),
                         when,
                         text(shown ? stateWord(shown->state) : QString()),
                         text(unit->area)}});
    }
    return rows;
}

QStringList peopleHeaders()
{
    return {ModelWords::tr("Name"),
            ModelWords::tr("Title"),
            ModelWords::tr("Agency"),
            ModelWords::tr("Roster"),
            ModelWords::tr("Teams"),
            ModelWords::tr("Phone"),
            ModelWords::tr("Away")};
}

std::vector<Row> peopleRows(const CampaignIndex &index)
{
    std::vector<Row> rows;
    for (const Person &person : index.campaign().people) {
        QStringList teams;
        for (const TeamPerson *place : index.teamsOfPerson(person.id)) {
            if (const Team *team = index.team(place->team))
                teams << QStringLiteral("%1 (%2)").arg(teamMark(team->number),
                                                       roleWord(place->role));
        }
        const QString chip = person.roster != Roster::None ? toString(person.roster)
                             : teams.isEmpty()             ? QStringLiteral("free")
                                                           : QString();
        rows.push_back(
            {person.id.toString(),
             chip,
             {text(person.name),
              text(titleOf(person)),
              text(agencyName(index, person)),
              text(person.roster == Roster::None ? QString() : rosterWord(person.roster)),
              teams.isEmpty() ? text(ModelWords::tr("on no team"), Tone::Quiet)
                              : text(teams.join(QStringLiteral(", "))),
              text(person.phone),
              awayCell(index, person.id)}});
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
        return comparePersonNames(a.cells[0].text, b.cells[0].text) < 0;
    });
    return rows;
}

} // namespace skt
