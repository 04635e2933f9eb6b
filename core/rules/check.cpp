// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"

#include "core/rules/conflict_order.h"
#include "core/rules/phrases.h"
#include "core/rules/plan_notes.h"
#include "core/rules/rule_spec.h"
#include "core/rules/waivers.h"

#include <algorithm>

namespace skt {

namespace {

/// A unit's consent to a shorter notice may be there before the notice is too late: it waits for
/// its conflict while the visit stands where the consent says.
bool waitsForItsConflict(const Waiver &waiver, const CampaignIndex &index, QDate today)
{
    if (waiver.rule != u"notice-too-late" || !waiver.date || *waiver.date < today)
        return false;
    const auto &visits = index.visitsOn(*waiver.date);
    return std::any_of(visits.begin(), visits.end(), [&](const Visit *visit) {
        return visit->state == VisitState::Planned && noticeTooLateOf(*visit).key() == waiver.key;
    });
}

} // namespace

CheckResult check(const CampaignIndex &index, const Environment &environment)
{
    const CheckContext context{index, environment};
    CheckResult result;
    for (const RuleSpec *rule : allSpecs())
        rule->check(context, result.conflicts);
    sortConflicts(result.conflicts, index);
    result.notes = planNotes(index);
    result.lapsed = applyWaivers(result.conflicts, index.campaign().waivers);
    std::erase_if(result.lapsed, [&](const Waiver &waiver) {
        return waitsForItsConflict(waiver, index, environment.today);
    });
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
