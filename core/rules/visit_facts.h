// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendees.h"

#include <memory>
#include <optional>
#include <vector>

namespace skt {

/// Whom a visit needs. People, units and teams go by their place in the campaign's rows, so that a
/// check can keep its notes in arrays.
struct Needs
{
    std::vector<int> people;
    std::vector<int> unnamed; ///< agencies of the team without a named person on it
    std::vector<int> present; ///< agencies that send somebody: the unnamed and those of the people
    std::vector<MissingAttendee> missing;
    bool led = false; ///< leader or deputy attends
};

/// A visit that takes up time, with all that rules ask about it.
struct PlacedVisit
{
    const Visit *visit = nullptr;
    const Team *team = nullptr;
    const Unit *unit = nullptr;
    QDate date;
    DayPart part = DayPart::Morning;
    std::shared_ptr<const Needs> needs;
    std::vector<int> hosts; ///< named hosts and the unit's head
};

/// Bits of the halves of a day: 1 morning, 2 afternoon.
constexpr unsigned halvesOf(DayPart part)
{
    return part == DayPart::Morning ? 1U : part == DayPart::Afternoon ? 2U : 3U;
}
constexpr DayPart partOf(unsigned halves)
{
    return halves == 1U ? DayPart::Morning : halves == 2U ? DayPart::Afternoon : DayPart::AllDay;
}

/// Two teams at one unit together, on purpose: one meeting, so nobody is in two places.
bool heldTogether(const PlacedVisit &a, const PlacedVisit &b);

/// Works out PlacedVisits; remembers what is the same for all visits of a team.
class VisitFacts
{
public:
    explicit VisitFacts(const CampaignIndex &index);

    /// Nothing if the visit takes up no time, or its team or unit does not exist.
    std::optional<PlacedVisit> place(const Visit &visit);

    [[nodiscard]] int number(const Unit &unit) const;
    [[nodiscard]] int number(const Team &team) const;
    [[nodiscard]] int number(const Person &person) const;

private:
    /// A team of whom nobody is ever away or replaced needs the same people everywhere.
    struct TeamNeeds
    {
        bool known = false;
        std::shared_ptr<const Needs> always; ///< none: to be worked out for each visit
    };

    const TeamNeeds &needsOf(const Team &team);
    [[nodiscard]] std::shared_ptr<const Needs> numbered(const Attendees &attendees) const;

    const CampaignIndex *m_index;
    std::vector<TeamNeeds> m_teams;
};

} // namespace skt
