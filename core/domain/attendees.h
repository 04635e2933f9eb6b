// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <optional>
#include <vector>

namespace skt {

/// Someone who is needed at a visit.
struct Attendee
{
    PersonId person;
    std::optional<UnitId> agency;
    Role role = Role::Member; ///< of the person stood in for, where there is one
    std::optional<PersonId> standsInFor;
    bool guest = false;

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// Someone of the attendance who is away then and for whom nobody stands in.
struct MissingAttendee
{
    PersonId person;
    Role role = Role::Member;

    friend bool operator==(const MissingAttendee &, const MissingAttendee &) = default;
};

/// Who is needed at a visit: the team's people, less those left out, with substitutes in place of
/// the absent, and guests. This is what "needed" means in every rule.
struct Attendees
{
    std::vector<Attendee> people;         ///< by role, then position; guests last
    std::vector<UnitId> unnamedAgencies;  ///< agencies of the team without any named person on it
    std::vector<MissingAttendee> missing; ///< away, nobody stands in
    std::vector<PersonId> hosts;          ///< named hosts, and the unit's head where a person
};

/// \a at overrides the visit's date and part (what if it were there?). Absences and period
/// substitutions are judged at that time; without a date none applies.
Attendees attendeesOf(const CampaignIndex &index,
                      const Visit &visit,
                      std::optional<QDate> date,
                      DayPart part);
inline Attendees attendeesOf(const CampaignIndex &index, const Visit &visit)
{
    return attendeesOf(index, visit, visit.date, visit.part);
}

} // namespace skt
