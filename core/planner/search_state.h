// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/conflict_graph.h"

#include <array>
#include <compare>

namespace skt {

/// What makes one schedule better than another, the most important first: warnings, changes against
/// the present, days on which a team is in an area, unevenness of the days, lateness.
struct ScheduleCost
{
    std::array<long long, 5> parts{};

    ScheduleCost &operator+=(const ScheduleCost &other)
    {
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] += other.parts[i];
        return *this;
    }
    friend ScheduleCost operator+(ScheduleCost a, const ScheduleCost &b) { return a += b; }
    friend auto operator<=>(const ScheduleCost &, const ScheduleCost &) = default;
};

/// A schedule in the making, with the counts that tell at once what a visit would meet in a
/// half-day. Wishes weaker than \a level have been given up: they cost, but do not forbid.
class SearchState
{
public:
    SearchState(const ScheduleProblem &problem,
                const ConflictGraph &graph,
                const std::vector<SlotSet> &starts,
                Strength level,
                int slotLimit);

    [[nodiscard]] const ScheduleProblem &problem() const { return m_problem; }
    [[nodiscard]] const std::vector<int> &freeVisits() const { return m_free; }
    [[nodiscard]] int slots() const { return m_slots; }
    [[nodiscard]] int slotOf(int visit) const { return m_schedule[index(visit)]; }
    [[nodiscard]] const Schedule &schedule() const { return m_schedule; }
    [[nodiscard]] int degree(int visit) const { return m_hardEdges[index(visit)]; }

    /// Whether the visit may start there as far as it alone is concerned.
    [[nodiscard]] bool mayStart(int visit, int slot) const { return m_ok[cell(visit, slot)] != 0; }
    /// How many placed visits are in the way of \a visit there.
    [[nodiscard]] int blockers(int visit, int slot) const
    {
        const int first = m_hard[cell(visit, slot)];
        return m_problem.visits[index(visit)].allDay ? first + m_hard[cell(visit, slot) + 1]
                                                     : first;
    }
    [[nodiscard]] bool isFree(int visit, int slot) const
    {
        return mayStart(visit, slot) && blockers(visit, slot) == 0;
    }
    /// The placed visits in the way.
    void collectBlockers(int visit, int slot, std::vector<int> &found) const;
    /// How many half-days are left for a visit that is not placed.
    [[nodiscard]] int choices(int visit) const { return m_choices[index(visit)]; }
    /// What placing the visit there would add.
    [[nodiscard]] ScheduleCost costAt(int visit, int slot) const;

    void put(int visit, int slot);
    void take(int visit);
    /// Puts back a whole schedule of the free visits (-1 = none).
    void load(const Schedule &schedule);

private:
    static std::size_t index(int number) { return static_cast<std::size_t>(number); }
    [[nodiscard]] std::size_t cell(int visit, int slot) const
    {
        return index(visit) * index(m_problem.slots) + index(slot);
    }
    void closeStarts(const std::vector<SlotSet> &starts, Strength level);
    void addFixed(int visit);
    void numberGroups();
    void touch(int visit, int slot, int change);
    void occupy(int visit, int slot, int change);
    void countDay(int visit, int slot, int change);

    const ScheduleProblem &m_problem;
    const ConflictGraph &m_graph;
    int m_slots;
    std::vector<int> m_free;
    Schedule m_schedule;
    std::vector<unsigned char> m_ok;
    std::vector<int> m_hard; ///< by visit and half-day: placed visits that forbid it
    std::vector<int> m_soft; ///< … the weight of what it would cost
    std::vector<int> m_hardEdges;
    std::vector<int> m_choices;
    std::vector<int> m_dayLoad;
    std::vector<int> m_group; ///< team and area of a visit, -1 for none
    std::vector<int> m_groupDay;
    std::vector<int> m_teamDay;
    int m_days;
};

} // namespace skt
