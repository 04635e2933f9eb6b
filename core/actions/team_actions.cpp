// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/team_actions.h"

#include "core/actions/person_checks.h"
#include "core/actions/several_support.h"
#include "core/actions/words.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString roleInWords(Role role)
{
    switch (role) {
    case Role::Leader:
        return ActionWords::tr("leader");
    case Role::Deputy:
        return ActionWords::tr("deputy leader");
    case Role::Secretary:
        return ActionWords::tr("secretary");
    case Role::Member:
        break;
    }
    return ActionWords::tr("member");
}

/// The person meant by name (and agency); made where nobody is. Several of one name are refused.
Result<Person> findOrAddPerson(Edit &edit, const CampaignIndex &index, const AssignPerson &request)
{
    const QString key = matchKey(request.name);
    std::vector<const Person *> known;
    for (const Person &person : edit.campaign().people) {
        if (matchKey(person.name) == key && (!request.agency || person.agency == request.agency))
            known.push_back(&person);
    }
    if (known.size() > 1) // refused with the candidates
        return tl::unexpected(resolvePerson(index, request.name, request.agency).error());
    if (known.size() == 1) {
        Person person = *known.front();
        if (!request.title.isEmpty())
            person.title = cleaned(request.title);
        if (const auto ok = edit.update(person); !ok)
            return tl::unexpected(ok.error());
        return person;
    }
    Person person;
    person.name = cleaned(request.name);
    person.title = cleaned(request.title);
    person.agency = request.agency;
    if (!person.agency) {
        const Unit *lead = index.leadAgency(request.team);
        if (!lead)
            return refused(ActionWords::tr("Name the agency of “%1”: team %2 has no lead agency.")
                               .arg(request.name, teamNumber(index, request.team)));
        person.agency = lead->id;
    }
    return edit.insert(person);
}

Result<>
writePlace(Edit &edit, const CampaignIndex &index, const AssignPerson &request, PersonId person)
{
    if (request.role == Role::Leader) {
        if (const auto ok = mayLead(index, request.team, person); !ok)
            return ok;
    }
    std::int64_t last = 0;
    for (const TeamPerson *place : index.peopleOfTeam(request.team)) {
        last = std::max(last, place->position);
        if (place->person != person)
            continue;
        TeamPerson changed = *place;
        changed.role = request.role;
        return edit.update(changed);
    }
    constexpr std::int64_t gap = 1024;
    return edit.insert(TeamPerson{{}, request.team, person, request.role, last + gap})
        .map([](const auto &) {});
}

} // namespace

Result<EditOutcome>
assignPerson(PlanFile &plan, const AssignPerson &request, const Environment &environment)
{
    if (cleaned(request.name).isEmpty())
        return refused(ActionWords::tr("The name of the person is missing."));
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Team %1: %2 (%3)")
            .arg(teamNumber(index, request.team), cleaned(request.name), roleInWords(request.role));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        const auto person = findOrAddPerson(edit, index, request);
        if (!person)
            return tl::unexpected(person.error());
        return writePlace(edit, index, request, person->id);
    });
}

Result<EditOutcome>
unassignPerson(PlanFile &plan, TeamId team, PersonId person, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Team %1 without %2")
            .arg(teamNumber(index, team), personName(index, person));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return writeUnassignment(edit, team, person);
    });
}

Result<> writeUnassignment(Edit &edit, TeamId team, PersonId person)
{
    const CampaignIndex index(edit.campaign());
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        if (place->person == person)
            return edit.remove(*place);
    }
    return refused(ActionWords::tr("%1 is not on team %2.")
                       .arg(personName(index, person), teamNumber(index, team)));
}

Result<EditOutcome> recordAbsence(PlanFile &plan,
                                  PersonId person,
                                  const HalfDaySpan &span,
                                  const QString &reason,
                                  const Environment &environment)
{
    if (span.to < span.from)
        return refused(ActionWords::tr("The absence would end on %1, before it begins on %2.")
                           .arg(formatDate(span.to.date), formatDate(span.from.date)));
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("%1 is away from %2 to %3")
            .arg(personName(index, person), formatDate(span.from.date), formatDate(span.to.date));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        return edit.insert(Absence{{}, person, span, cleaned(reason)}).map([](const auto &) {});
    });
}

namespace {

Result<> writeSubstitution(Edit &edit, const SubstitutePerson &request)
{
    const CampaignIndex index(edit.campaign());
    const Visit *visit = index.visit(request.visit);
    if (!visit)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    const auto &places = index.peopleOfTeam(visit->team);
    const bool member = std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
        return place->person == request.person;
    });
    if (!member)
        return refused(ActionWords::tr("%1 is not on team %2, so nobody can stand in.")
                           .arg(personName(index, request.person), teamNumber(index, visit->team)));
    if (request.person == request.by)
        return refused(ActionWords::tr("Nobody can stand in for himself."));
    if (const auto ok = mayStandIn(index, request); !ok)
        return ok;
    for (const Substitution *old : index.substitutions(request.person)) {
        if (old->visit != request.visit)
            continue;
        Substitution changed = *old;
        changed.by = request.by;
        changed.paper = cleaned(request.paper);
        return edit.update(changed);
    }
    return edit
        .insert(
            Substitution{{}, request.person, request.by, request.visit, {}, cleaned(request.paper)})
        .map([](const auto &) {});
}

} // namespace

Result<EditOutcome>
substitutePerson(PlanFile &plan, const SubstitutePerson &request, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        const Visit *visit = index.visit(request.visit);
        const Unit *unit = visit ? index.unit(visit->unit) : nullptr;
        return ActionWords::tr("%1 stands in for %2 at %3")
            .arg(personName(index, request.by),
                 personName(index, request.person),
                 unit ? unit->name : QString{});
    };
    return actDescribed(
        plan, environment, describe, [&](Edit &edit) { return writeSubstitution(edit, request); });
}

namespace {

/// The area as the units spell it; refused where no unit lies in it, since it would do nothing.
Result<QString> knownArea(const Campaign &campaign, const QString &area)
{
    QStringList known;
    for (const Unit &unit : campaign.units) {
        if (matchKey(unit.area) == matchKey(area))
            return unit.area;
        if (!unit.area.isEmpty() && !known.contains(unit.area))
            known << unit.area;
    }
    if (known.isEmpty())
        return refused(ActionWords::tr("No unit has an area yet, so “%1” means nobody.").arg(area));
    return refused(ActionWords::tr("No unit lies in “%1”. Areas: %2.")
                       .arg(area, known.join(QStringLiteral("; "))));
}

} // namespace

Result<EditOutcome>
recordDayOff(PlanFile &plan, const DayOff &dayOff, const Environment &environment)
{
    if (dayOff.span.to < dayOff.span.from)
        return refused(
            ActionWords::tr("The time off would end on %1, before it begins on %2.")
                .arg(formatDate(dayOff.span.to.date), formatDate(dayOff.span.from.date)));
    const auto describe = [&](const CampaignIndex &index) {
        const Unit *unit = dayOff.unit ? index.unit(*dayOff.unit) : nullptr;
        const QString whose = unit ? unit->name
                              : dayOff.team
                                  ? ActionWords::tr("Team %1").arg(teamNumber(index, *dayOff.team))
                                  : dayOff.area;
        return ActionWords::tr("%1 is off from %2 to %3")
            .arg(whose, formatDate(dayOff.span.from.date), formatDate(dayOff.span.to.date));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        DayOff row = dayOff;
        if (!row.area.isEmpty()) {
            const auto area = knownArea(edit.campaign(), row.area);
            if (!area)
                return tl::unexpected(area.error());
            row.area = *area;
        }
        return edit.insert(row).map([](const auto &) {});
    });
}

Result<EditOutcome> receiveRegistration(PlanFile &plan,
                                        TeamId team,
                                        QDate received,
                                        const QString &file,
                                        const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Registration of team %1 received on %2")
            .arg(teamNumber(index, team), formatDate(received));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return writeRegistration(edit, team, received, file, environment);
    });
}

Result<> writeRegistration(
    Edit &edit, TeamId team, QDate received, const QString &file, const Environment &environment)
{
    if (received > environment.today)
        return refused(ActionWords::tr("A registration cannot have come in on %1: that day is "
                                       "after today, %2.")
                           .arg(formatDate(received), formatDate(environment.today)));
    const CampaignIndex index(edit.campaign());
    const Team *present = index.team(team);
    if (!present)
        return refused(ActionWords::tr("The team is gone: somebody else has removed it."));
    Team changed = *present;
    changed.registrationReceived = received;
    if (!file.isEmpty())
        changed.registrationFile = file;
    return edit.update(changed);
}

} // namespace skt
