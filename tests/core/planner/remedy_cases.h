// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out of a conflict, each applied and judged anew before a test looks at it.
#pragma once

#include "core/planner/applied.h"
#include "core/planner/propose.h"
#include "core/rules/waivers.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

namespace skt::test {

inline constexpr std::string_view moveBears = "changed-after-agreement";
inline constexpr std::string_view standInBears = "substitute-not-a-leader";

inline std::vector<Conflict>
conflictsOf(const Campaign &campaign, std::string_view rule, QDate today = {2023, 7, 20})
{
    std::vector<Conflict> found;
    for (const Conflict &conflict : check(campaign, environmentOn(today)).conflicts)
        if (conflict.rule == rule)
            found.push_back(conflict);
    return found;
}

inline Campaign applied(const Campaign &campaign, const Remedy &remedy)
{
    Campaign after = withMoves(campaign, remedy.moves);
    if (remedy.standIn)
        putStandIn(after, *remedy.standIn);
    return after;
}

/// The remedies of \a conflict: at most three, and each does what it promises.
inline std::vector<Remedy>
checkedRemedies(const Campaign &campaign, const Conflict &conflict, QDate today = {2023, 7, 20})
{
    const Environment environment = environmentOn(today);
    std::vector<Waiver> before;
    for (const Conflict &present : check(campaign, environment).conflicts)
        before.push_back(present.waiver());
    const auto wasThere = [&](const Conflict &left) {
        return std::any_of(
            before.begin(), before.end(), [&](const Waiver &names) { return covers(names, left); });
    };
    const auto found = remedies(CampaignIndex(campaign), environment, conflict);
    CHECK(found.size() <= 3);
    for (const Remedy &remedy : found) {
        CAPTURE(remedy.text);
        CHECK_FALSE(remedy.text.isEmpty());
        CHECK(remedy.moves.empty() == remedy.standIn.has_value());
        for (const Conflict &left : check(applied(campaign, remedy), environment).conflicts) {
            const bool borne = left.rule == (remedy.standIn ? standInBears : moveBears);
            CHECK_FALSE(covers(conflict.waiver(), left));
            CHECK((borne || wasThere(left)));
        }
    }
    return found;
}

/// The same of the only conflict of that rule.
inline std::vector<Remedy>
remediesOf(const Campaign &campaign, std::string_view rule, QDate today = {2023, 7, 20})
{
    const auto conflicts = conflictsOf(campaign, rule, today);
    REQUIRE(conflicts.size() == 1);
    return checkedRemedies(campaign, conflicts.front(), today);
}

} // namespace skt::test
