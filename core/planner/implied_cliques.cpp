// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/implied_cliques.h"

#include <algorithm>
#include <set>

namespace skt {
namespace {

constexpr int largest = 400; ///< visits; more are left alone, the table of pairs would grow too big

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

/// Pairs that must never be at one time.
std::vector<SlotSet> excludedBy(const ScheduleProblem &problem)
{
    const ConflictGraph graph(problem);
    std::vector<SlotSet> result(problem.visits.size(), SlotSet{problem.size()});
    for (int visit = 0; visit < problem.size(); ++visit)
        for (const ConflictGraph::Edge &edge : graph.edges(visit))
            if (edge.strength == Strength::Must && edge.mask < 0)
                result[at(visit)].insert(edge.to);
    return result;
}

} // namespace

std::vector<ProblemResource> impliedCliques(const ScheduleProblem &problem)
{
    std::vector<ProblemResource> result;
    if (problem.size() > largest)
        return result;
    const std::vector<SlotSet> excluded = excludedBy(problem);
    std::set<std::vector<int>> known;
    for (const ProblemResource &resource : problem.resources) {
        if (!resource.partly.empty() || resource.strength != Strength::Must)
            continue;
        std::vector<int> members = resource.visits;
        for (int visit = 0; visit < problem.size(); ++visit)
            if (std::all_of(members.begin(), members.end(), [&](int member) {
                    return excluded[at(visit)].contains(member);
                }))
                members.push_back(visit);
        std::sort(members.begin(), members.end());
        if (members.size() > resource.visits.size() && known.insert(members).second)
            result.push_back({std::move(members), Strength::Must, resource.apart, {}, -1});
    }
    return result;
}

} // namespace skt
