// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/conflict_graph.h"
#include "core/planner/problem_builder.h"
#include "core/planner/search_state.h"

namespace skt {

/// One visit or two that move, not yet judged by the rules.
struct MoveCandidate
{
    std::vector<Move> moves;
    int notified = 0; ///< units that have a notice already and need a new one
    int distance = 0; ///< from where they are, all moves together
};

/// Where the visits of a conflict could go. Everything stays but what is moved: the problem with
/// every visit where it is, free to go where no wish is broken.
class MoveFinder
{
public:
    MoveFinder(const CampaignIndex &index,
               const Environment &environment,
               const Conflict &conflict);
    MoveFinder(const MoveFinder &) = delete;
    MoveFinder &operator=(const MoveFinder &) = delete;

    /// One visit goes to a free half-day. The fewest units that were told first, then the nearest.
    std::vector<MoveCandidate> singles();
    /// A visit takes the place of another one, which goes to the nearest free half-day.
    std::vector<MoveCandidate> pairs();

private:
    [[nodiscard]] std::vector<int> movableVisits(const Conflict &conflict) const;
    [[nodiscard]] bool isMovable(int visit) const;
    [[nodiscard]] int presentSlot(int visit) const;
    void addMove(int visit, int slot, MoveCandidate &candidate) const;
    void lift(int visit);
    void putBack(int visit);
    void collectSingles(int visit, std::vector<MoveCandidate> &candidates);
    void collectPairs(int visit, std::vector<MoveCandidate> &candidates);
    [[nodiscard]] int nearestFree(int visit) const;

    Campaign m_campaign;
    CampaignIndex m_index;
    BuiltProblem m_built;
    ScheduleProblem m_problem;
    ConflictGraph m_graph;
    SearchState m_state;
    std::vector<int> m_visits; ///< those that may move
};

} // namespace skt
