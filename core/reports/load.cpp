// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/load.h"

#include "core/domain/attendees.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace skt {

namespace {

/// What one counts for: half-days as numbers, so that meeting one twice counts once.
struct Tally
{
    std::unordered_set<qint64> out;
    std::unordered_set<qint64> home;
    std::unordered_map<qint64, int> byDay;
    int visits = 0;

    void goOut(const Visit &visit)
    {
        ++visits;
        ++byDay[visit.date->toJulianDay()];
        addHalves(out, visit);
    }
    void stayHome(const Visit &visit) { addHalves(home, visit); }

    static void addHalves(std::unordered_set<qint64> &halves, const Visit &visit)
    {
        const qint64 morning = visit.date->toJulianDay() * 2;
        if (visit.part != DayPart::Afternoon)
            halves.insert(morning);
        if (visit.part != DayPart::Morning)
            halves.insert(morning + 1);
    }

    void fill(Load &load) const
    {
        load.visits = visits;
        load.halfDaysOut = static_cast<int>(out.size());
        load.halfDaysHome = static_cast<int>(home.size());
        for (const auto &[day, count] : byDay) {
            const QDate date = QDate::fromJulianDay(day);
            const bool more = count > load.mostVisitsInADay;
            if (more || (count == load.mostVisitsInADay && date < load.busiestDay))
                load.busiestDay = date;
            load.mostVisitsInADay = std::max(load.mostVisitsInADay, count);
        }
    }
};

class Counter
{
public:
    explicit Counter(const CampaignIndex &index)
        : m_index(index)
    {
        // Whoever belongs to a team stands in the list, with nothing to do yet too.
        for (const Team &team : index.campaign().teams)
            m_teams[team.id];
        for (const Membership &membership : index.campaign().memberships)
            m_agencies[membership.agency];
        for (const TeamPerson &place : index.campaign().teamPeople)
            m_people[place.person];
        for (const Visit &visit : index.campaign().visits) {
            if (visit.occupies())
                add(visit);
        }
    }

    [[nodiscard]] Loads result() const
    {
        Loads all;
        for (const auto &[id, tally] : m_teams) {
            all.teams.push_back({.team = id, .agency = {}, .person = {}, .busiestDay = {}});
            tally.fill(all.teams.back());
        }
        for (const auto &[id, tally] : m_agencies) {
            all.agencies.push_back({.team = {}, .agency = id, .person = {}, .busiestDay = {}});
            tally.fill(all.agencies.back());
        }
        for (const auto &[id, tally] : m_people) {
            all.people.push_back({.team = {}, .agency = {}, .person = id, .busiestDay = {}});
            tally.fill(all.people.back());
        }
        std::ranges::sort(all.teams, {}, [this](const Load &load) {
            const Team *team = m_index.team(*load.team);
            return team ? team->number : 0;
        });
        std::ranges::sort(all.agencies, {}, [this](const Load &load) {
            const Unit *unit = m_index.unit(*load.agency);
            return std::tuple{-load.halfDaysOut - load.halfDaysHome,
                              unit ? unit->position : 0,
                              load.agency->value()};
        });
        std::ranges::sort(all.people, {}, [](const Load &load) {
            return std::tuple{-load.halfDaysOut - load.halfDaysHome, load.person->value()};
        });
        return all;
    }

private:
    void add(const Visit &visit)
    {
        m_teams[visit.team].goOut(visit);
        const Attendees attendees = attendeesOf(m_index, visit);
        std::vector<UnitId> agencies = attendees.unnamedAgencies;
        for (const Attendee &attendee : attendees.people) {
            m_people[attendee.person].goOut(visit);
            // A guest's agency is only counted where it belongs to some team.
            if (attendee.agency && m_agencies.contains(*attendee.agency)
                && std::ranges::find(agencies, *attendee.agency) == agencies.end())
                agencies.push_back(*attendee.agency);
        }
        for (const UnitId agency : agencies)
            m_agencies[agency].goOut(visit);
        if (const auto host = m_agencies.find(visit.unit); host != m_agencies.end())
            host->second.stayHome(visit);
        for (const Person *person : m_index.peopleOfAgency(visit.unit)) {
            if (const auto host = m_people.find(person->id); host != m_people.end())
                host->second.stayHome(visit);
        }
    }

    const CampaignIndex &m_index;
    std::unordered_map<TeamId, Tally> m_teams;
    std::unordered_map<UnitId, Tally> m_agencies;
    std::unordered_map<PersonId, Tally> m_people;
};

} // namespace

Loads loads(const CampaignIndex &index)
{
    return Counter{index}.result();
}

} // namespace skt
