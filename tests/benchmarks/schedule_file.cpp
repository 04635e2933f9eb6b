// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/schedule_file.h"

#include <algorithm>
#include <istream>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

bool readList(std::istream &in, int bound, std::vector<int> &values)
{
    int count = 0;
    if (!(in >> count) || count < 0)
        return false;
    for (int i = 0; i < count; ++i) {
        int value = 0;
        if (!(in >> value) || value < 0 || value >= bound)
            return false;
        values.push_back(value);
    }
    return true;
}

struct Reader
{
    std::istream &in;
    ScheduleProblem problem;
    std::vector<std::vector<int>> teamAgencies;
    std::vector<std::vector<int>> teamVisits;
    std::vector<std::vector<int>> agencyVisits;

    bool readTeams(int agencies)
    {
        for (std::vector<int> &list : teamAgencies)
            if (!readList(in, agencies, list))
                return false;
        return true;
    }

    bool readVisits(int count)
    {
        for (int visit = 0; visit < count; ++visit) {
            ProblemVisit wanted;
            wanted.open = SlotSet::all(problem.slots);
            int host = -1;
            int present = -1;
            std::vector<int> closed;
            if (!(in >> wanted.team >> host) || wanted.team < 0
                || at(wanted.team) >= teamVisits.size() || !readList(in, problem.slots, closed)
                || !(in >> present))
                return false;
            for (const int slot : closed)
                wanted.open.remove(slot);
            if (present >= 0)
                wanted.present = present;
            teamVisits[at(wanted.team)].push_back(visit);
            for (const int agency : teamAgencies[at(wanted.team)])
                agencyVisits[at(agency)].push_back(visit);
            if (host >= 0 && at(host) < agencyVisits.size())
                agencyVisits[at(host)].push_back(visit);
            problem.visits.push_back(std::move(wanted));
        }
        return true;
    }

    void addResources(std::vector<std::vector<int>> &lists)
    {
        for (std::vector<int> &list : lists) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            if (list.size() > 1)
                problem.resources.push_back({std::move(list), Strength::Must, {}, {}, -1});
        }
    }
};

} // namespace

std::optional<ScheduleProblem> readScheduleFile(std::istream &in)
{
    int teams = 0;
    int agencies = 0;
    int visits = 0;
    int slots = 0;
    if (!(in >> teams >> agencies >> visits >> slots) || teams < 1 || agencies < 0 || visits < 0
        || slots < 2)
        return std::nullopt;
    Reader reader{in, {}, {}, {}, {}};
    reader.problem.slots = slots + slots % 2;
    reader.teamAgencies.resize(at(teams));
    reader.teamVisits.resize(at(teams));
    reader.agencyVisits.resize(at(agencies));
    if (!reader.readTeams(agencies) || !reader.readVisits(visits))
        return std::nullopt;
    for (ProblemVisit &visit :
         reader.problem.visits) // an odd number: the last half-day is not there
        if (slots % 2)
            visit.open.remove(slots);
    reader.addResources(reader.teamVisits);
    reader.addResources(reader.agencyVisits);
    return std::move(reader.problem);
}

} // namespace skt
