// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendees.h"

#include <algorithm>

namespace skt {

namespace {

struct Occasion
{
    const CampaignIndex &index;
    const Visit &visit;
    std::optional<QDate> date;
    DayPart part;

    [[nodiscard]] bool within(const HalfDaySpan &span) const
    {
        return date && span.meets(*date, part);
    }
};

/// A substitution for this very visit wins over one for a period.
std::optional<PersonId> substituteOf(const Occasion &occasion, PersonId person)
{
    std::optional<PersonId> forPeriod;
    for (const Substitution *substitution : occasion.index.substitutions(person)) {
        if (substitution->visit == occasion.visit.id)
            return substitution->by;
        if (!substitution->visit && substitution->span && occasion.within(*substitution->span))
            forPeriod = substitution->by;
    }
    return forPeriod;
}

bool isAway(const Occasion &occasion, PersonId person)
{
    const auto &absences = occasion.index.absences(person);
    return std::any_of(absences.begin(), absences.end(), [&](const Absence *absence) {
        return occasion.within(absence->span);
    });
}

bool isLeftOut(const Occasion &occasion, PersonId person)
{
    const auto &rows = occasion.index.attendances(occasion.visit.id);
    return std::any_of(rows.begin(), rows.end(), [&](const Attendance *row) {
        return row->person == person && row->status == Attendance::Status::LeftOut;
    });
}

std::optional<UnitId> agencyOf(const CampaignIndex &index, PersonId person)
{
    const Person *row = index.person(person);
    return row ? row->agency : std::nullopt;
}

/// Adds the person, or who stands in; notes one who is away. Nobody is added twice.
void addAttendee(const Occasion &occasion, Attendee attendee, Attendees &result)
{
    const PersonId wanted = attendee.person;
    const auto substitute = substituteOf(occasion, wanted);
    if (substitute) {
        attendee.standsInFor = wanted;
        attendee.person = *substitute;
        attendee.agency = agencyOf(occasion.index, *substitute);
    }
    // A substitute may be away too: then nobody is there.
    if (isAway(occasion, attendee.person)) {
        result.missing.push_back({attendee.person, attendee.role});
        return;
    }
    const auto same = [&](const Attendee &other) { return other.person == attendee.person; };
    if (std::none_of(result.people.begin(), result.people.end(), same))
        result.people.push_back(attendee);
}

/// "A deputy stands in for the leader": not missing while one attends.
void letDeputyStandIn(Attendees &attendees)
{
    const bool deputy =
        std::any_of(attendees.people.begin(), attendees.people.end(), [](const Attendee &attendee) {
            return attendee.role == Role::Deputy;
        });
    if (deputy) {
        std::erase_if(attendees.missing,
                      [](const MissingAttendee &missing) { return missing.role == Role::Leader; });
    }
}

std::vector<UnitId> unnamedAgenciesOf(const CampaignIndex &index, TeamId team)
{
    std::vector<UnitId> unnamed;
    for (const Membership *membership : index.membershipsOfTeam(team)) {
        const auto &places = index.peopleOfTeam(team);
        const bool named = std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
            return agencyOf(index, place->person) == membership->agency;
        });
        if (!named)
            unnamed.push_back(membership->agency);
    }
    return unnamed;
}

} // namespace

Attendees
attendeesOf(const CampaignIndex &index, const Visit &visit, std::optional<QDate> date, DayPart part)
{
    const Occasion occasion{index, visit, date, part};
    Attendees result;
    for (const TeamPerson *place : index.peopleOfTeam(visit.team)) {
        if (!isLeftOut(occasion, place->person))
            addAttendee(occasion,
                        {.person = place->person,
                         .agency = agencyOf(index, place->person),
                         .role = place->role,
                         .standsInFor = {}},
                        result);
    }
    letDeputyStandIn(result);
    for (const Attendance *row : index.attendances(visit.id)) {
        if (row->status == Attendance::Status::Guest)
            addAttendee(occasion,
                        {.person = row->person,
                         .agency = agencyOf(index, row->person),
                         .role = Role::Member,
                         .standsInFor = {},
                         .guest = true},
                        result);
        else if (row->status == Attendance::Status::Host)
            result.hosts.push_back(row->person);
    }
    const Unit *unit = index.unit(visit.unit);
    if (unit && unit->headPerson
        && std::find(result.hosts.begin(), result.hosts.end(), *unit->headPerson)
               == result.hosts.end())
        result.hosts.push_back(*unit->headPerson);
    result.unnamedAgencies = unnamedAgenciesOf(index, visit.team);
    return result;
}

} // namespace skt
