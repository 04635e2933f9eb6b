// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/slot_set.h"

#include <optional>
#include <utility>
#include <vector>

namespace skt {

/// How much it takes to break a wish. All but Must are warnings; when no schedule honours them all
/// they are given up in this order, and never more of them than needed.
enum class Strength {
    LateResults, ///< results notices would fall due after the team's report
    ShortVisits, ///< two visits of a team in one half-day, their hours apart
    AgencyTwice, ///< an agency without named people is wanted by two visits
    MemberAway,  ///< a member is away and nobody stands in
    UnitAway,    ///< a recorded day off of the unit
    HostAway,    ///< a unit's own people are out with another team
    Must,        ///< an error
};
inline constexpr int strengthCount = static_cast<int>(Strength::Must);

/// Half-days in which a visit had better not be.
struct AvoidedSlots
{
    Strength strength = Strength::LateResults;
    SlotSet slots;
};

/// One visit to be placed, or one that stays where it is. Half-day 2·d is the morning of day d,
/// 2·d + 1 its afternoon; an all-day visit starts in the morning and takes both.
struct ProblemVisit
{
    SlotSet open; ///< half-days that could be used if no demand closed them
    bool allDay = false;
    std::optional<int> fixed;   ///< it is there and stays
    std::optional<int> present; ///< it is there and had better stay
    int team = -1;
    int area = -1; ///< visits of one team and area belong on one day
    std::vector<AvoidedSlots> avoided;
};

/// Something that can serve one visit per half-day: a team, a person, an agency, a host office.
struct ProblemResource
{
    std::vector<int> visits; ///< ascending
    Strength strength = Strength::Must;
    /// What a pair of visits costs whose own hours keep them apart; nothing: it does not clash.
    std::optional<Strength> apart;
    /// Visits that need it in some half-days only.
    std::vector<std::pair<int, SlotSet>> partly;
    int demand = -1; ///< the demand that would be dropped by doing without it
};

/// A demand closes half-days to some visits, all of them if none is named.
struct Closure
{
    int demand = 0;
    SlotSet slots;
    std::vector<int> visits;
};

/// A schedule as list colouring: no word of the domain in it, so that files of other programs and
/// random cases can be solved and compared as well.
struct ScheduleProblem
{
    int slots = 0; ///< half-days, an even number
    std::vector<ProblemVisit> visits;
    std::vector<ProblemResource> resources;
    std::vector<Closure> closures;
    int demands = 0; ///< numbered from 0, see Closure and ProblemResource
    std::vector<std::pair<int, int>>
        apart; ///< pairs (smaller first) that own hours keep apart, sorted

    [[nodiscard]] int days() const { return slots / 2; }
    [[nodiscard]] int size() const { return static_cast<int>(visits.size()); }
};

/// The half-day of every visit, -1 for none; an all-day visit's is its morning.
using Schedule = std::vector<int>;

/// Half-days in which every visit may start while all demands stand, clashes left aside.
std::vector<SlotSet> startSlots(const ScheduleProblem &problem);

/// The half-days that a visit takes when it starts in \a slot.
inline int lastSlotOf(const ProblemVisit &visit, int slot)
{
    return visit.allDay ? slot + 1 : slot;
}

/// How many errors (pairs that clash, closed half-days, visits without a place) a schedule has;
/// fixed visits are not held against each other. Slow and simple: the judge of the solver.
int countErrors(const ScheduleProblem &problem, const Schedule &schedule);

} // namespace skt
