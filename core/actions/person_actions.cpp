// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, editing and removing people, and what was recorded about them.
#include "core/actions/directory_actions.h"
#include "core/actions/directory_support.h"
#include "core/actions/several_support.h"
#include "core/actions/words.h"
#include "core/domain/attendees.h"
#include "core/text/text.h"

namespace skt {

namespace {

tl::unexpected<Error> personIsGone()
{
    return refused(ActionWords::tr("The person is gone: somebody else has removed the entry."));
}

Person tidy(Person person)
{
    for (QString *text : {&person.name, &person.title, &person.phone, &person.email})
        *text = cleaned(*text);
    person.note = person.note.trimmed();
    return person;
}

Result<> checkIsNew(const CampaignIndex &index, const Person &person)
{
    for (const Person &other : index.campaign().people) {
        if (other.id != person.id && other.agency == person.agency
            && matchKey(other.name) == matchKey(person.name))
            return refused(ActionWords::tr("%1 of that agency is entered already. Change that "
                                           "entry, or add something to the name.")
                               .arg(other.name));
    }
    return {};
}

/// Only what differs from \a base is judged: what stands there already hinders no other edit.
Result<> checkPerson(const CampaignIndex &index, const Person &person, const Person &base)
{
    if (person.name.isEmpty())
        return refused(ActionWords::tr("The name of the person is missing."));
    if (person.agency && !index.unit(*person.agency))
        return refused(ActionWords::tr("The agency is gone: somebody else has removed it."));
    if (person.name != base.name || person.agency != base.agency) {
        if (const auto ok = checkIsNew(index, person); !ok)
            return ok;
    }
    if (person.email != base.email) {
        if (const auto ok = checkEmail(person.email); !ok)
            return ok;
    }
    return person.phone == base.phone ? Result<>{} : checkPhone(person.phone);
}

} // namespace

Result<EditOutcome> addPerson(PlanFile &plan, const Person &wanted, const Environment &environment)
{
    const Person person = tidy(wanted);
    return act(plan,
               ActionWords::tr("New person: %1").arg(person.name),
               environment,
               [&](Edit &edit) -> Result<> {
                   if (const auto ok = checkPerson(CampaignIndex(edit.campaign()), person, {}); !ok)
                       return ok;
                   return edit.insert(person).map([](const auto &) {});
               });
}

Result<EditOutcome>
editPerson(PlanFile &plan, const Person &wanted, const Person &base, const Environment &environment)
{
    const Person person = tidy(wanted);
    const QString text =
        ActionWords::tr("Person %1: %2")
            .arg(base.name, changedFields(person, base).join(QStringLiteral(", ")));
    return act(plan, text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        if (!index.person(person.id))
            return personIsGone();
        if (const auto ok = checkPerson(index, person, base); !ok)
            return ok;
        return edit.update(person, base);
    });
}

namespace {

/// Whether the person was at the visit, or somebody stood in there.
bool tookPart(const CampaignIndex &index, const Visit &visit, PersonId person)
{
    const Attendees attendees = attendeesOf(index, visit);
    const auto &people = attendees.people;
    return isAmong(attendees.hosts, person)
           || std::any_of(people.begin(), people.end(), [&](const Attendee &attendee) {
                  return attendee.person == person || attendee.standsInFor == person;
              });
}

Result<> checkRemovable(const CampaignIndex &index, const Person &person)
{
    for (const Unit &unit : index.campaign().units) {
        if (unit.headPerson == person.id)
            return refused(ActionWords::tr("%1 is the head of “%2”. Enter another head first.")
                               .arg(person.name, unit.name));
    }
    for (const Visit &visit : index.campaign().visits) {
        if (visit.state == VisitState::Done && tookPart(index, visit, person.id))
            return refused(ActionWords::tr("%1 took part in the inspection of “%2”, which is done, "
                                           "and so stays in the list.")
                               .arg(person.name, unitName(index, visit.unit)));
    }
    return {};
}

Result<> writeRemoval(Edit &edit, const Campaign &campaign, const Person &person)
{
    const auto ofPerson = [&](const auto &row) { return row.person == person.id; };
    const auto standsIn = [&](const Substitution &row) {
        return row.person == person.id || row.by == person.id;
    };
    const std::vector<Result<>> steps{
        removeRows(edit, campaign.teamPeople, ofPerson),
        removeRows(edit, campaign.absences, ofPerson),
        removeRows(edit, campaign.substitutions, standsIn),
        removeRows(edit, campaign.attendances, ofPerson),
        removeWaiversOf(edit, QStringLiteral("person:") + person.id.toString()),
    };
    for (const Result<> &step : steps) {
        if (!step)
            return step;
    }
    return edit.remove(person);
}

} // namespace

Result<EditOutcome> removePerson(PlanFile &plan, PersonId id, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Removed: %1").arg(personName(index, id));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        return writePersonRemoval(edit, id);
    });
}

Result<> writePersonRemoval(Edit &edit, PersonId id)
{
    const Campaign present = edit.changed();
    const CampaignIndex index(present);
    const Person *person = index.person(id);
    if (!person)
        return personIsGone();
    if (const auto ok = checkRemovable(index, *person); !ok)
        return ok;
    return writeRemoval(edit, present, *person);
}

tl::unexpected<Error> entryIsGone()
{
    return refused(ActionWords::tr("This entry is gone: somebody else has removed it."));
}

namespace {

template<typename Row, typename Id>
const Row *rowOf(const std::vector<Row> &rows, Id id)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

QString spanInWords(const HalfDaySpan &span)
{
    return ActionWords::tr("%1 to %2").arg(formatDate(span.from.date), formatDate(span.to.date));
}

} // namespace

Result<EditOutcome> removeAbsence(PlanFile &plan, AbsenceId id, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        const Absence *row = rowOf(index.campaign().absences, id);
        return row ? ActionWords::tr("No longer away: %1, %2")
                         .arg(personName(index, row->person), spanInWords(row->span))
                   : QString{};
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return removeRecorded(edit, edit.campaign().absences, id);
    });
}

Result<EditOutcome>
removeSubstitution(PlanFile &plan, SubstitutionId id, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        const Substitution *row = rowOf(index.campaign().substitutions, id);
        return row ? ActionWords::tr("%1 no longer stands in for %2")
                         .arg(personName(index, row->by), personName(index, row->person))
                   : QString{};
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return removeRecorded(edit, edit.campaign().substitutions, id);
    });
}

Result<EditOutcome> removeDayOff(PlanFile &plan, DayOffId id, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        const DayOff *row = rowOf(index.campaign().daysOff, id);
        if (!row)
            return QString{};
        const QString whose = row->unit ? unitName(index, *row->unit)
                              : row->team
                                  ? ActionWords::tr("Team %1").arg(teamNumber(index, *row->team))
                                  : row->area;
        return ActionWords::tr("No longer off: %1, %2").arg(whose, spanInWords(row->span));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return removeRecorded(edit, edit.campaign().daysOff, id);
    });
}

} // namespace skt
