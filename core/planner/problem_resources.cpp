// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/problem_builder.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace skt {
namespace {

/// Visits by number, with the half-days in which they need the thing (all where it is no matter).
using Uses = std::map<int, std::optional<SlotSet>>;

void addUse(Uses &uses, int visit, const SlotAttendance &at)
{
    const auto [known, isNew] = uses.try_emplace(visit);
    if (at.always)
        known->second.reset();
    else if (isNew)
        known->second = at.slots;
    else if (known->second)
        *known->second |= at.slots;
}

class Resources
{
public:
    Resources(const CampaignIndex &index,
              const std::vector<std::vector<SlotAttendance>> &attendance,
              BuiltProblem &built)
        : m_index(index)
        , m_built(built)
    {
        for (std::size_t visit = 0; visit < attendance.size(); ++visit)
            for (const SlotAttendance &at : attendance[visit])
                collect(static_cast<int>(visit), at);
        for (int visit = 0; visit < static_cast<int>(built.visits.size()); ++visit)
            for (const Visit &member : built.visits[static_cast<std::size_t>(visit)].visits) {
                m_byTeam[member.team].try_emplace(visit);
                m_byUnit[member.unit].try_emplace(visit);
            }
    }

    void run()
    {
        addTeams();
        addUnits();
        addPeople();
        addAgencies();
        addOffices();
        sort();
    }

private:
    void collect(int visit, const SlotAttendance &at)
    {
        const Attendees &attendees = at.attendees;
        for (const Attendee &attendee : attendees.people) {
            addUse(m_people[attendee.person], visit, at);
            if (attendee.agency)
                addUse(m_present[*attendee.agency], visit, at);
        }
        for (const UnitId agency : attendees.unnamedAgencies) {
            addUse(m_present[agency], visit, at);
            addUse(m_unnamed[agency], visit, at);
        }
        for (const PersonId host : attendees.hosts)
            m_people[host][visit].reset(); // at home whenever it is
    }

    void add(const Uses &uses,
             Strength strength,
             const ResourceSource &source,
             std::optional<Strength> apart = {},
             int demand = -1)
    {
        if (uses.size() < 2)
            return;
        ProblemResource resource;
        resource.strength = strength;
        resource.apart = apart;
        resource.demand = demand;
        for (const auto &[visit, slots] : uses) {
            resource.visits.push_back(visit);
            if (slots && slots->count() < m_built.problem.slots)
                resource.partly.emplace_back(visit, *slots);
        }
        m_built.problem.resources.push_back(std::move(resource));
        m_built.resources.push_back(source);
    }

    [[nodiscard]] const std::vector<Visit> &members(int visit) const
    {
        return m_built.visits[static_cast<std::size_t>(visit)].visits;
    }

    /// Whether one team makes all these visits: then the team itself says all.
    [[nodiscard]] bool withinOneTeam(const Uses &uses) const
    {
        for (const auto &[visit, slots] : uses)
            if (members(visit).size() > 1
                || members(visit).front().team != members(uses.begin()->first).front().team)
                return false;
        return true;
    }

    void addTeams()
    {
        const bool shortVisits = m_index.campaign().plan.shortVisits;
        for (const auto &[team, uses] : m_byTeam)
            add(uses,
                Strength::Must,
                {ResourceSource::Kind::Team, team, {}, {}},
                shortVisits ? Strength::ShortVisits : Strength::Must);
    }

    /// Two visits of a unit, unless they are held together.
    void addUnits()
    {
        for (const auto &[unit, uses] : m_byUnit) {
            Uses alone;
            for (const auto &[visit, slots] : uses)
                if (!members(visit).front().joint)
                    alone.try_emplace(visit);
            add(alone, Strength::Must, {ResourceSource::Kind::Office, {}, {}, unit});
        }
    }

    int personDemand(PersonId person)
    {
        Demand demand;
        demand.kind = Demand::Kind::Resource;
        demand.person = person;
        m_built.demands.push_back(std::move(demand));
        return static_cast<int>(m_built.demands.size()) - 1;
    }

    void addPeople()
    {
        for (const auto &[person, uses] : m_people)
            if (uses.size() > 1 && !withinOneTeam(uses))
                add(uses,
                    Strength::Must,
                    {ResourceSource::Kind::Person, {}, person, {}},
                    {},
                    personDemand(person));
    }

    void addAgencies()
    {
        for (const auto &[agency, uses] : m_unnamed)
            if (!withinOneTeam(uses))
                add(uses, Strength::AgencyTwice, {ResourceSource::Kind::Agency, {}, {}, agency});
    }

    /// A unit's people are needed at home when it, or what belongs to it, is inspected.
    void addOffices()
    {
        for (const auto &[unit, visits] : m_byUnit) {
            addOffice(unit, unit, visits);
            const Unit *row = m_index.unit(unit);
            if (row && row->parent)
                addOffice(unit, *row->parent, visits);
        }
    }

    void addOffice(UnitId inspected, UnitId agency, const Uses &visits)
    {
        const auto out = m_present.find(agency);
        if (out == m_present.end())
            return;
        std::map<TeamId, Uses> byTeam;
        for (const auto &[visit, slots] : out->second)
            if (!visits.contains(visit) && members(visit).front().unit != agency)
                byTeam[members(visit).front().team].emplace(visit, slots);
        for (auto &[team, uses] : byTeam) {
            Uses both = uses;
            for (const auto &[visit, slots] : visits)
                if (members(visit).front().team != team)
                    both.try_emplace(visit);
            if (both.size() > uses.size())
                add(both,
                    Strength::HostAway,
                    {ResourceSource::Kind::Office, {}, {}, inspected},
                    Strength::HostAway);
        }
    }

    /// An order that does not depend on ids, which differ from file to file.
    void sort()
    {
        auto &resources = m_built.problem.resources;
        std::vector<std::size_t> order(resources.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tuple{resources[b].strength, resources[a].visits}
                   < std::tuple{resources[a].strength, resources[b].visits};
        });
        std::vector<ProblemResource> sorted;
        std::vector<ResourceSource> sources;
        for (const std::size_t i : order) {
            sorted.push_back(std::move(resources[i]));
            sources.push_back(m_built.resources[i]);
        }
        resources = std::move(sorted);
        m_built.resources = std::move(sources);
    }

    const CampaignIndex &m_index;
    BuiltProblem &m_built;
    std::map<TeamId, Uses> m_byTeam;
    std::map<UnitId, Uses> m_byUnit;
    std::map<PersonId, Uses> m_people;
    std::map<UnitId, Uses> m_present;
    std::map<UnitId, Uses> m_unnamed;
};

} // namespace

void addResources(const CampaignIndex &index,
                  const std::vector<std::vector<SlotAttendance>> &attendance,
                  BuiltProblem &built)
{
    Resources(index, attendance, built).run();
}

} // namespace skt
