// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/person_checks.h"

#include "core/actions/words.h"
#include "core/domain/attendees.h"
#include "core/domain/team_number.h"

#include <algorithm>

namespace skt {

Result<> mayLead(const CampaignIndex &index, TeamId team, PersonId person)
{
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        const Person *leader = index.person(place->person);
        if (place->role != Role::Leader || place->person == person || !leader)
            continue;
        const Team *row = index.team(team);
        return failure(
            Error::Kind::Input,
            ActionWords::tr("Team %1 is led by %2 already. To replace the leader, give %2 another "
                            "role or take %2 off the team first.")
                .arg(row ? teamNumberInWords(row->number) : QString{}, leader->name));
    }
    return {};
}

Result<> mayStandIn(const CampaignIndex &index, const SubstitutePerson &request)
{
    const Visit *visit = index.visit(request.visit);
    if (!visit)
        return {};
    const auto &places = index.peopleOfTeam(visit->team);
    const bool hasPart = std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
        return place->person == request.person && place->role != Role::Member;
    });
    if (hasPart)
        return {};
    const Attendees attendees = attendeesOf(index, *visit);
    const auto attends = [&](const Attendee &attendee) {
        return attendee.person == request.by && attendee.standsInFor != request.person;
    };
    if (std::none_of(attendees.people.begin(), attendees.people.end(), attends))
        return {};
    const Person *by = index.person(request.by);
    const Person *person = index.person(request.person);
    return failure(
        Error::Kind::Input,
        ActionWords::tr("%1 attends this visit anyway and cannot stand in for %2 as well. Name "
                        "somebody else.")
            .arg(by ? by->name : QString{}, person ? person->name : QString{}));
}

} // namespace skt
