// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/inspection_gaps.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <set>

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    std::set<UnitId> seen;
    for (const SupplementUnit &target : context.campaign().supplementUnits) {
        if (!context.index().unit(target.unit) || !seen.insert(target.unit).second
            || isInspectedBySomebody(context.index(), target.unit))
            continue;
        Conflict conflict = conflictOf(supplementWithoutVisit, subjectOf(target.unit));
        conflict.units = {target.unit};
        out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("The outline has further questions for %1, but no team inspects it; give "
                          "it to a team, or ask the issuer of the plan.")
        .arg(say.firstUnit(conflict));
}

} // namespace

const RuleSpec supplementWithoutVisit{
    .id = "supplement-without-visit",
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Further questions for a unit that nobody inspects"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A supplement of the report outline names a unit that no team "
                              "inspects: either the unit or the supplement is one too few or too "
                              "many. Give the unit to a team, or ask the issuer of the plan."),
};

} // namespace skt
