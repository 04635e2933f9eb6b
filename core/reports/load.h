// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <optional>
#include <vector>

namespace skt {

/// How much of somebody's time the schedule takes. A visit of a whole day counts two half-days; two
/// visits in one half-day count it once.
struct Load
{
    std::optional<TeamId> team; ///< exactly one of the three is set
    std::optional<UnitId> agency;
    std::optional<PersonId> person;
    int visits = 0;           ///< visits taken part in
    int halfDaysOut = 0;      ///< half-days out with a team
    int halfDaysHome = 0;     ///< half-days on which the own office is inspected
    int mostVisitsInADay = 0; ///< most visits on one day
    std::optional<QDate> busiestDay;

    friend bool operator==(const Load &, const Load &) = default;
};

struct Loads
{
    std::vector<Load> teams;    ///< by number
    std::vector<Load> agencies; ///< those on a team, the most loaded first
    std::vector<Load> people;   ///< those on a team or otherwise needed, the most loaded first
};

/// Counted from the visits that take up time and from who is needed at each: a team's agency
/// without a named person goes along as a whole.
Loads loads(const CampaignIndex &index);

} // namespace skt
