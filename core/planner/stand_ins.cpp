// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/stand_ins.h"

#include "core/domain/attendees.h"

#include <algorithm>
#include <set>

namespace skt {
namespace {

bool standsIn(const Substitution &substitution, const Visit &visit)
{
    if (substitution.visit)
        return substitution.visit == visit.id;
    return substitution.span && visit.date && substitution.span->meets(*visit.date, visit.part);
}

/// The people of the team for whom \a person comes to the visit: mostly the person itself.
std::vector<PersonId> placesTakenBy(const CampaignIndex &index, const Visit &visit, PersonId person)
{
    std::vector<PersonId> places;
    for (const TeamPerson *place : index.peopleOfTeam(visit.team)) {
        const auto &substitutions = index.substitutions(place->person);
        const bool replaces = std::any_of(
            substitutions.begin(), substitutions.end(), [&](const Substitution *substitution) {
                return substitution->by == person && standsIn(*substitution, visit);
            });
        if (place->person == person || replaces)
            places.push_back(place->person);
    }
    return places;
}

void addAll(const Attendees &attendees, std::set<PersonId> &people)
{
    for (const Attendee &attendee : attendees.people)
        people.insert(attendee.person);
    people.insert(attendees.hosts.begin(), attendees.hosts.end());
}

/// Who cannot stand in at the visit: its own team and hosts, and whoever is needed in another one.
std::set<PersonId> takenAt(const CampaignIndex &index, const Visit &visit)
{
    std::set<PersonId> taken;
    addAll(attendeesOf(index, visit), taken);
    for (const TeamPerson *place : index.peopleOfTeam(visit.team))
        taken.insert(place->person);
    if (!visit.date)
        return taken;
    for (const Visit *other : index.visitsOn(*visit.date))
        if (other->id != visit.id && other->occupies() && timesMeet(*other, visit))
            addAll(attendeesOf(index, *other), taken);
    return taken;
}

bool isAway(const CampaignIndex &index, PersonId person, const Visit &visit)
{
    const auto &absences = index.absences(person);
    return visit.date && std::any_of(absences.begin(), absences.end(), [&](const Absence *absence) {
               return absence->span.meets(*visit.date, visit.part);
           });
}

struct Candidate
{
    StandIn standIn;
    bool leader = false;
    bool onRoster = false;
};

void collect(const CampaignIndex &index,
             const Visit &visit,
             PersonId replaced,
             std::vector<Candidate> &candidates)
{
    const std::set<PersonId> taken = takenAt(index, visit);
    for (const PersonId place : placesTakenBy(index, visit, replaced)) {
        const Person *row = index.person(place);
        if (!row || !row->agency)
            continue;
        for (const Person *other : index.peopleOfAgency(*row->agency))
            if (other->id != replaced && !taken.contains(other->id)
                && !isAway(index, other->id, visit))
                candidates.push_back({{visit.id, place, other->id},
                                      other->agencyLeader,
                                      other->roster != Roster::None});
    }
}

} // namespace

std::vector<StandIn> standInsFor(const CampaignIndex &index, const Conflict &conflict)
{
    if (conflict.people.empty())
        return {};
    std::vector<Candidate> candidates;
    for (const VisitId id : conflict.visits) {
        const Visit *visit = index.visit(id);
        if (visit && visit->state != VisitState::Done)
            collect(index, *visit, conflict.people.front(), candidates);
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair{a.leader, a.onRoster} > std::pair{b.leader, b.onRoster};
        });
    std::vector<StandIn> result;
    for (const Candidate &candidate : candidates)
        result.push_back(candidate.standIn);
    return result;
}

} // namespace skt
