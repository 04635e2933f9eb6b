// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/visit_facts.h"

#include <algorithm>

namespace skt {

namespace {

template<typename Row>
int placeIn(const std::vector<Row> &rows, const Row &row)
{
    return static_cast<int>(&row - rows.data());
}

void addOnce(std::vector<int> &numbers, int number)
{
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
        numbers.push_back(number);
}

bool isNeverAway(const CampaignIndex &index, const Team &team)
{
    const auto &places = index.peopleOfTeam(team.id);
    return std::all_of(places.begin(), places.end(), [&](const TeamPerson *place) {
        return index.absences(place->person).empty() && index.substitutions(place->person).empty();
    });
}

} // namespace

bool heldTogether(const PlacedVisit &a, const PlacedVisit &b)
{
    return a.visit->joint && b.visit->joint && a.unit == b.unit && a.team != b.team
           && timesMeet(*a.visit, *b.visit);
}

VisitFacts::VisitFacts(const CampaignIndex &index)
    : m_index(&index)
    , m_teams(index.campaign().teams.size())
{}

int VisitFacts::number(const Unit &unit) const
{
    return placeIn(m_index->campaign().units, unit);
}

int VisitFacts::number(const Team &team) const
{
    return placeIn(m_index->campaign().teams, team);
}

int VisitFacts::number(const Person &person) const
{
    return placeIn(m_index->campaign().people, person);
}

std::shared_ptr<const Needs> VisitFacts::numbered(const Attendees &attendees) const
{
    auto needs = std::make_shared<Needs>();
    for (const UnitId id : attendees.unnamedAgencies) {
        if (const Unit *agency = m_index->unit(id)) {
            addOnce(needs->unnamed, number(*agency));
            addOnce(needs->present, number(*agency));
        }
    }
    for (const Attendee &attendee : attendees.people) {
        if (const Person *person = m_index->person(attendee.person))
            addOnce(needs->people, number(*person));
        if (const Unit *agency = attendee.agency ? m_index->unit(*attendee.agency) : nullptr)
            addOnce(needs->present, number(*agency));
        const bool leads = attendee.role == Role::Leader || attendee.role == Role::Deputy;
        needs->led = needs->led || leads;
    }
    needs->missing = attendees.missing;
    return needs;
}

const VisitFacts::TeamNeeds &VisitFacts::needsOf(const Team &team)
{
    TeamNeeds &needs = m_teams[static_cast<std::size_t>(number(team))];
    if (!needs.known) {
        needs.known = true;
        if (isNeverAway(*m_index, team)) {
            Visit anywhere;
            anywhere.team = team.id;
            needs.always = numbered(attendeesOf(*m_index, anywhere));
        }
    }
    return needs;
}

std::optional<PlacedVisit> VisitFacts::place(const Visit &visit)
{
    if (!visit.occupies())
        return std::nullopt;
    const Team *team = m_index->team(visit.team);
    const Unit *unit = m_index->unit(visit.unit);
    if (!team || !unit)
        return std::nullopt;
    PlacedVisit placed{&visit, team, unit, *visit.date, visit.part, needsOf(*team).always, {}};
    const bool asTheTeam =
        m_index->campaign().attendances.empty() || m_index->attendances(visit.id).empty();
    if (placed.needs && asTheTeam) {
        const Person *head = unit->headPerson ? m_index->person(*unit->headPerson) : nullptr;
        if (head)
            placed.hosts.push_back(number(*head));
        return placed;
    }
    const Attendees attendees = attendeesOf(*m_index, visit);
    placed.needs = numbered(attendees);
    for (const PersonId id : attendees.hosts) {
        if (const Person *host = m_index->person(id))
            addOnce(placed.hosts, number(*host));
    }
    return placed;
}

} // namespace skt
