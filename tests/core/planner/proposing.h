// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of a campaign's schedule, and what the rules say of them.
#pragma once

#include "core/planner/applied.h"
#include "core/planner/propose.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <set>

namespace skt::test {

inline const QDate planned{2023, 7, 20}; ///< long before the first visit

inline Proposal proposed(const Campaign &campaign, QDate today = planned, std::uint64_t seed = 1)
{
    Environment environment = environmentOn(today);
    environment.seed = seed;
    return propose(CampaignIndex(campaign), environment);
}

inline CheckResult
checkedAfter(const Campaign &campaign, const Proposal &proposal, QDate today = planned)
{
    return check(withVisitsPlaced(campaign, proposal.visits), environmentOn(today));
}

/// Conflicts of rules that depend on when visits take place.
inline int scheduleConflicts(const CheckResult &result)
{
    const std::set<std::string_view> others{"no-leader",
                                            "no-secretary",
                                            "secretary-not-of-lead-agency",
                                            "leader-not-of-lead-agency",
                                            "member-agency-without-person",
                                            "supplement-without-visit",
                                            "member-not-in-working-group",
                                            "registration-late"};
    return static_cast<int>(std::count_if(
        result.conflicts.begin(), result.conflicts.end(), [&others](const Conflict &conflict) {
            return !others.contains(conflict.rule);
        }));
}

} // namespace skt::test
