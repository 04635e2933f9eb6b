// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/sendings.h"
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

/// A later paper to the unit that names the visit where it stands now.
bool isToldAnew(const CheckContext &context, const Visit &visit)
{
    const CampaignIndex &index = context.index();
    const auto &papers = index.papersOfVisit(visit.id);
    return std::any_of(papers.begin(), papers.end(), [&](const PaperVisit *named) {
        const Paper *paper = index.paper(named->paper);
        if (!paper || !paper->inForce() || named->date != visit.date || named->part != visit.part)
            return false;
        const auto sent = sentToUnit(index, paper->id, visit.unit);
        return sent && *sent >= context.plan().agreedOn.value_or(*sent);
    });
}

void check(const CheckContext &context, Conflicts &out)
{
    if (context.campaign().agreedVisits.empty())
        return;
    judgeEach(context, changedAfterAgreement, out, [&](const PlacedVisit &visit) {
        const AgreedVisit *agreed = context.index().agreed(visit.visit->id);
        const bool differs = agreed && (agreed->date != visit.date || agreed->part != visit.part);
        return differs && !isToldAnew(context, *visit.visit);
    });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    const AgreedVisit *agreed = say.index().agreed(conflict.visits.front());
    return RulesWords::tr(
               "%1 visits %2 on %3, agreed was %4, and the unit was not told in writing; "
               "send it a notice of the change.")
        .arg(say.firstTeam(conflict),
             say.firstUnit(conflict),
             say.when(conflict),
             agreed ? say.when(agreed->date, agreed->part) : QString{});
}

} // namespace

const RuleSpec changedAfterAgreement{
    .id = "changed-after-agreement",
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Changed after the schedule was agreed"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The visit stands elsewhere than in the agreed schedule, and no "
                              "later paper to the unit names its present day and half-day. Send "
                              "the unit a notice of the change, or move the visit back."),
};

} // namespace skt
