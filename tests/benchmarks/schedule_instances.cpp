// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/schedule_instances.h"

#include "core/planner/chance.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

namespace skt::bench {
namespace {

constexpr int membersPerTeam = 5;

struct DrawnVisit
{
    int team = 0;
    int host = -1;
    std::set<int> closed;
};

std::string written(const std::vector<std::vector<int>> &teams,
                    int agencies,
                    const std::vector<DrawnVisit> &visits,
                    int slots)
{
    std::ostringstream out;
    out << teams.size() << ' ' << agencies << ' ' << visits.size() << ' ' << slots << '\n';
    for (const std::vector<int> &team : teams) {
        out << team.size();
        for (const int agency : team)
            out << ' ' << agency;
        out << '\n';
    }
    for (const DrawnVisit &visit : visits) {
        out << visit.team << ' ' << visit.host << ' ' << visit.closed.size();
        for (const int slot : visit.closed)
            out << ' ' << slot;
        out << " -1\n";
    }
    return out.str();
}

/// Every team has a lead of its own; some other seats are held by agencies that sit elsewhere too,
/// none of them on more than three teams.
std::vector<std::vector<int>> drawTeams(const InstanceShape &shape, Chance &chance)
{
    std::vector<std::vector<int>> teams(static_cast<std::size_t>(shape.teams));
    for (int team = 0; team < shape.teams; ++team)
        for (int seat = 0; seat < membersPerTeam; ++seat)
            teams[static_cast<std::size_t>(team)].push_back(team * membersPerTeam + seat);
    std::vector<int> seats(static_cast<std::size_t>(shape.teams * membersPerTeam), 1);
    for (std::vector<int> &team : teams) {
        for (std::size_t seat = 1; seat < team.size(); ++seat) {
            if (chance.below(100) >= shape.sharedPercent)
                continue;
            const int other =
                chance.below(shape.teams) * membersPerTeam + 1 + chance.below(membersPerTeam - 1);
            if (seats[static_cast<std::size_t>(other)] >= 3
                || std::find(team.begin(), team.end(), other) != team.end())
                continue;
            ++seats[static_cast<std::size_t>(other)];
            team[seat] = other;
        }
    }
    return teams;
}

std::set<int> drawSlots(int slots, int percent, Chance &chance)
{
    std::set<int> drawn;
    while (static_cast<int>(drawn.size()) < slots * percent / 100)
        drawn.insert(chance.below(slots));
    return drawn;
}

} // namespace

std::string drawInstance(const InstanceShape &shape)
{
    Chance chance(shape.seed);
    const std::vector<std::vector<int>> teams = drawTeams(shape, chance);
    std::vector<std::set<int>> closed;
    for (int team = 0; team < shape.teams; ++team)
        closed.push_back(drawSlots(shape.slots, shape.teamClosedPercent, chance));
    std::vector<int> hosts(static_cast<std::size_t>(shape.teams * membersPerTeam));
    std::iota(hosts.begin(), hosts.end(), 0);
    chance.shuffle(hosts);
    std::vector<DrawnVisit> visits;
    for (int i = 0; i < shape.visits; ++i) {
        DrawnVisit visit;
        visit.team = i % shape.teams;
        const auto team = static_cast<std::size_t>(visit.team);
        visit.closed = closed[team];
        visit.closed.merge(drawSlots(shape.slots, shape.unitClosedPercent, chance));
        if (chance.below(100) < shape.hostPercent) {
            const auto host = std::find_if(hosts.begin(), hosts.end(), [&](int agency) {
                return std::find(teams[team].begin(), teams[team].end(), agency)
                       == teams[team].end();
            });
            if (host != hosts.end()) {
                visit.host = *host;
                hosts.erase(host);
            }
        }
        visits.push_back(std::move(visit));
    }
    return written(teams, shape.teams * membersPerTeam, visits, shape.slots);
}

std::string instanceOf2023(int slots)
{
    // Agencies by number; 13 sits on the third and the fourth team. Offices first, then communes.
    const std::vector<std::vector<int>> teams{{0, 1, 2, 3},
                                              {4, 5, 6, 7},
                                              {8, 9, 10, 13, 11, 12},
                                              {14, 15, 16, 17, 13},
                                              {18, 19, 20, 21, 22}};
    const std::vector<std::vector<int>> offices{
        {14, 6, 8}, {19, 2, -1}, {4, 5, 20}, {-1, 18, 9}, {15, 7, 17}};
    constexpr int communesOfFirst = 6;
    std::vector<DrawnVisit> visits;
    for (int team = 0; team < 5; ++team) {
        for (const int host : offices[static_cast<std::size_t>(team)])
            visits.push_back({team, host, {}});
        for (int i = 0; i < (team == 0 ? communesOfFirst : communesOfFirst - 1); ++i)
            visits.push_back({team, -1, {}});
    }
    return written(teams, 23, visits, slots);
}

void narrowWindows(ScheduleProblem &problem, const Schedule &schedule, int open, std::uint64_t seed)
{
    Chance chance(seed);
    for (std::size_t visit = 0; visit < problem.visits.size(); ++visit) {
        SlotSet slots(problem.slots);
        slots.insert(schedule[visit]);
        while (slots.count() < open)
            slots.insert(chance.below(problem.slots));
        problem.visits[visit].open = slots;
    }
}

int largestResource(const ScheduleProblem &problem)
{
    std::size_t most = 0;
    for (const ProblemResource &resource : problem.resources)
        most = std::max(most, resource.visits.size());
    return static_cast<int>(most);
}

} // namespace skt::bench
