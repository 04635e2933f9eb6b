// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/conflict_graph.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

const SlotSet *partOf(const ProblemResource &resource, int visit)
{
    for (const auto &[partVisit, slots] : resource.partly)
        if (partVisit == visit)
            return &slots;
    return nullptr;
}

} // namespace

/// Collects the edges of one visit after the other; between two visits only the strongest edge that
/// always holds is kept.
struct ConflictGraph::Builder
{
    const ScheduleProblem &problem;
    ConflictGraph &graph;
    std::vector<std::vector<int>> resourcesOf;
    std::vector<int> seenBy;         ///< the visit whose edge to this one was made last
    std::vector<std::size_t> edgeTo; ///< … and where it is
    bool anyApart = false;

    Builder(const ScheduleProblem &theProblem, ConflictGraph &theGraph)
        : problem(theProblem)
        , graph(theGraph)
        , resourcesOf(theProblem.visits.size())
        , seenBy(theProblem.visits.size(), -1)
        , edgeTo(theProblem.visits.size(), 0)
        , anyApart(!theProblem.apart.empty())
    {
        for (std::size_t resource = 0; resource < problem.resources.size(); ++resource)
            for (const int visit : problem.resources[resource].visits)
                resourcesOf[at(visit)].push_back(static_cast<int>(resource));
    }

    [[nodiscard]] std::optional<Strength>
    strength(const ProblemResource &resource, int a, int b) const
    {
        if (anyApart
            && std::binary_search(problem.apart.begin(),
                                  problem.apart.end(),
                                  std::pair{std::min(a, b), std::max(a, b)}))
            return resource.apart;
        return resource.strength;
    }

    void addPartly(const ProblemResource &resource, int visit, int other, Strength strength)
    {
        const SlotSet *mine = partOf(resource, visit);
        const SlotSet *theirs = partOf(resource, other);
        SlotSet both = SlotSet::all(problem.slots);
        for (const SlotSet *part : {mine, theirs})
            if (part)
                for (int slot = 0; slot < problem.slots; ++slot)
                    if (!part->contains(slot))
                        both.remove(slot);
        graph.m_masks.push_back(std::move(both));
        graph.m_edges.push_back({other, strength, static_cast<int>(graph.m_masks.size()) - 1});
    }

    void addEdges(int visit)
    {
        for (const int number : resourcesOf[at(visit)]) {
            const ProblemResource &resource = problem.resources[at(number)];
            for (const int other : resource.visits) {
                if (other == visit)
                    continue;
                const std::optional<Strength> how = strength(resource, visit, other);
                if (!how)
                    continue;
                if (!resource.partly.empty()) {
                    addPartly(resource, visit, other, *how);
                } else if (seenBy[at(other)] != visit) {
                    seenBy[at(other)] = visit;
                    edgeTo[at(other)] = graph.m_edges.size();
                    graph.m_edges.push_back({other, *how, -1});
                } else {
                    Strength &present = graph.m_edges[edgeTo[at(other)]].strength;
                    present = std::max(present, *how);
                }
            }
        }
    }
};

ConflictGraph::ConflictGraph(const ScheduleProblem &problem)
    : m_present(strengthCount + 1, false)
{
    Builder builder(problem, *this);
    m_begin.reserve(problem.visits.size() + 1);
    m_edges.reserve(problem.visits.size() * 24);
    for (int visit = 0; visit < problem.size(); ++visit) {
        const std::size_t begin = m_edges.size();
        m_begin.push_back(begin);
        builder.addEdges(visit);
        bool mixed = false;
        for (std::size_t edge = begin; edge < m_edges.size(); ++edge) {
            m_present[static_cast<std::size_t>(m_edges[edge].strength)] = true;
            mixed = mixed || m_edges[edge].strength != m_edges[begin].strength;
        }
        if (mixed)
            std::stable_sort(m_edges.begin() + static_cast<std::ptrdiff_t>(begin),
                             m_edges.end(),
                             [](const Edge &a, const Edge &b) { return a.strength > b.strength; });
        for (const AvoidedSlots &avoided : problem.visits[at(visit)].avoided)
            m_present[static_cast<std::size_t>(avoided.strength)] = true;
    }
    m_begin.push_back(m_edges.size());
}

} // namespace skt
