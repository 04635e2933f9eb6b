// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stand_ins_model.h"

#include "core/domain/attendees.h"
#include "core/planner/stand_ins.h"
#include "ui/models/model_words.h"
#include "ui/session/directory_edits.h"

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

bool stillToCome(const Visit &visit)
{
    return visit.occupies() && visit.state != VisitState::Done;
}

void sortByTime(std::vector<const Visit *> &visits)
{
    std::ranges::stable_sort(visits, [](const Visit *a, const Visit *b) {
        return HalfDay{*a->date, a->part} < HalfDay{*b->date, b->part};
    });
}

QString unitName(const CampaignIndex &index, const Visit &visit)
{
    const Unit *unit = index.unit(visit.unit);
    return unit ? unit->name : QString();
}

/// The role in which a person is expected at a visit; none: not expected.
std::optional<Role> expectedAs(const CampaignIndex &index, const Visit &visit, PersonId person)
{
    const Attendees attendees = attendeesOf(index, visit);
    for (const Attendee &attendee : attendees.people) {
        if (attendee.person == person)
            return attendee.role;
    }
    for (const MissingAttendee &missing : attendees.missing) {
        if (missing.person == person)
            return missing.role;
    }
    return std::nullopt;
}

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::Leader:
        return ModelWords::tr("leader");
    case Role::Deputy:
        return ModelWords::tr("deputy leader");
    case Role::Secretary:
        return ModelWords::tr("secretary");
    case Role::Member:
        break;
    }
    return ModelWords::tr("member");
}

QString rosterWord(Roster roster)
{
    switch (roster) {
    case Roster::WorkingGroup:
        return ModelWords::tr("working group");
    case Roster::SupportGroup:
        return ModelWords::tr("support group");
    case Roster::None:
        break;
    }
    return ModelWords::tr("on no roster");
}

std::vector<FreePerson> freeFor(const CampaignIndex &index, VisitId visit, PersonId away)
{
    Conflict question; // the planner answers it for conflicts: who could come instead?
    question.people = {away};
    question.visits = {visit};
    std::vector<FreePerson> free;
    for (const StandIn &standIn : standInsFor(index, question)) {
        const Person *person = index.person(standIn.by);
        if (!person)
            continue;
        QStringList detail;
        if (!person->title.isEmpty())
            detail << person->title;
        if (person->agencyLeader)
            detail << ModelWords::tr("of the agency's leadership");
        free.push_back({person->id, person->name, detail.join(QStringLiteral(", "))});
    }
    return free;
}

std::vector<AbsenceHit>
absenceHits(const CampaignIndex &index, PersonId person, const HalfDaySpan &span)
{
    std::vector<const Visit *> visits;
    for (const Visit &visit : index.campaign().visits) {
        if (stillToCome(visit) && span.meets(*visit.date, visit.part)
            && expectedAs(index, visit, person))
            visits.push_back(&visit);
    }
    sortByTime(visits);
    std::vector<AbsenceHit> hits;
    for (const Visit *visit : visits) {
        const QString words =
            ModelWords::tr("%1: %2, as %3")
                .arg(whenText(visit->date, visit->part),
                     unitName(index, *visit),
                     roleWord(expectedAs(index, *visit, person).value_or(Role::Member)));
        hits.push_back({visit->id, words, freeFor(index, visit->id, person)});
    }
    return hits;
}

StandInsModel::StandInsModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    visits.setHeaders({ModelWords::tr("Visit"), ModelWords::tr("Unit")});
    people.setHeaders(
        {ModelWords::tr("Who attends"), ModelWords::tr("Role"), ModelWords::tr("State")});
    free.setHeaders({ModelWords::tr("Free then"), ModelWords::tr("Title")});
}

void StandInsModel::setTeam(std::optional<TeamId> team)
{
    if (team == m_team)
        return;
    m_team = team;
    m_visit.reset();
    m_away.reset();
    refresh();
}

void StandInsModel::refresh()
{
    const PlanViewPtr view = m_plan.view();
    std::vector<Row> rows;
    if (view && m_team) {
        std::vector<const Visit *> shown;
        for (const Visit *visit : view->index.visitsOfTeam(*m_team)) {
            if (stillToCome(*visit))
                shown.push_back(visit);
        }
        sortByTime(shown);
        for (const Visit *visit : shown) {
            Cell when = text(whenText(visit->date, visit->part));
            when.sort = *visit->date;
            if (!attendeesOf(view->index, *visit).missing.empty()) {
                when.text = QStringLiteral("⚠ ") + when.text;
                when.tone = Tone::Warning;
                when.tip = ModelWords::tr("Somebody is away and nobody stands in");
            }
            rows.push_back({visit->id.toString(), {}, {when, text(unitName(view->index, *visit))}});
        }
        if (m_visit
            && std::ranges::none_of(shown, [&](const Visit *v) { return v->id == *m_visit; }))
            m_visit.reset();
    }
    visits.setRows(std::move(rows));
    fillPeople();
}

void StandInsModel::chooseVisit(std::optional<VisitId> visit)
{
    if (visit == m_visit)
        return;
    m_visit = visit;
    m_away.reset();
    fillPeople();
}

void StandInsModel::chooseAway(std::optional<PersonId> person)
{
    if (person == m_away)
        return;
    m_away = person;
    fillFree();
}

void StandInsModel::fillPeople()
{
    const PlanViewPtr view = m_plan.view();
    const Visit *visit = view && m_visit ? view->index.visit(*m_visit) : nullptr;
    std::vector<Row> rows;
    if (visit) {
        const Attendees attendees = attendeesOf(view->index, *visit);
        const auto add = [&](PersonId id, Role role, const Cell &state) {
            if (const Person *person = view->index.person(id))
                rows.push_back(
                    {id.toString(), {}, {text(person->name), text(roleWord(role)), state}});
        };
        for (const MissingAttendee &missing : attendees.missing)
            add(missing.person, missing.role, text(ModelWords::tr("⚠ away"), Tone::Warning));
        for (const Attendee &attendee : attendees.people) {
            if (attendee.guest)
                continue;
            const Person *other =
                attendee.standsInFor ? view->index.person(*attendee.standsInFor) : nullptr;
            add(attendee.standsInFor.value_or(attendee.person),
                attendee.role,
                text(other ? ModelWords::tr("instead of %1").arg(other->name) : QString(),
                     Tone::Quiet));
        }
    }
    if (m_away && std::ranges::find(rows, QVariant(m_away->toString()), &Row::id) == rows.end())
        m_away.reset();
    people.setRows(std::move(rows));
    fillFree();
}

void StandInsModel::fillFree()
{
    const PlanViewPtr view = m_plan.view();
    std::vector<Row> rows;
    if (view && m_visit && m_away) {
        for (const FreePerson &person : freeFor(view->index, *m_visit, *m_away))
            rows.push_back({person.person.toString(),
                            {},
                            {text(person.name), text(person.detail, Tone::Quiet)}});
    }
    free.setRows(std::move(rows));
    Q_EMIT changed();
}

bool StandInsModel::mayReplace() const
{
    return m_visit && m_away && !m_plan.readOnly();
}

QString StandInsModel::advice() const
{
    const PlanViewPtr view = m_plan.view();
    if (!view || !m_team)
        return {};
    if (visits.rowCount() == 0)
        return ModelWords::tr("The team has no visit with a date yet.");
    if (!m_visit)
        return ModelWords::tr("Choose the visit first.");
    if (people.rowCount() == 0)
        return ModelWords::tr("Nobody of the team is named yet, so nobody can be replaced.");
    if (!m_away)
        return ModelWords::tr("Choose who is away.");
    if (free.rowCount() == 0)
        return ModelWords::tr("Nobody else of the same agency is known and free then. Type a name "
                              "below.");
    return ModelWords::tr("A click on a name sends this person instead.");
}

void StandInsModel::replaceBy(PersonId person)
{
    if (mayReplace())
        substitutePerson(m_plan, *m_visit, *m_away, person);
}

void StandInsModel::replaceByNew(const QString &name)
{
    if (mayReplace() && !name.trimmed().isEmpty())
        substituteByNew(m_plan, *m_visit, *m_away, name.trimmed());
}

} // namespace skt
