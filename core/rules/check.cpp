// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"

#include "core/rules/conflict_order.h"
#include "core/rules/phrases.h"
#include "core/rules/plan_notes.h"
#include "core/rules/rule_spec.h"
#include "core/rules/waivers.h"

namespace skt {

CheckResult check(const CampaignIndex &index, const Environment &environment)
{
    const CheckContext context{index, environment};
    CheckResult result;
    for (const RuleSpec *rule : allSpecs())
        rule->check(context, result.conflicts);
    sortConflicts(result.conflicts, index);
    result.notes = planNotes(index);
    result.lapsed = applyWaivers(result.conflicts, index.campaign().waivers);
    for (const Conflict &conflict : result.conflicts) {
        if (conflict.waived)
            ++result.waived;
        else if (conflict.severity == Severity::Error)
            ++result.errors;
        else
            ++result.warnings;
    }
    return result;
}

CheckResult check(const Campaign &campaign, const Environment &environment)
{
    return check(CampaignIndex{campaign}, environment);
}

QString describe(const Conflict &conflict, const CampaignIndex &index)
{
    const RuleSpec *rule = specOf(conflict.rule);
    return rule ? rule->describe(conflict, Phrases{index}) : QString{};
}

} // namespace skt
