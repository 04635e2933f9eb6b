// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/away_hosts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

const Unit *itself(const CampaignIndex &, const Unit &inspected)
{
    return &inspected;
}

void check(const CheckContext &context, Conflicts &out)
{
    findAwayHosts(context, hostAway, &itself, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 is inspected (%3) while it takes part in an inspection elsewhere "
                          "(%4); move one of the visits, so that its people can be at home.")
        .arg(say.when(conflict),
             say.firstUnit(conflict),
             say.visitsThere(conflict),
             say.visitsElsewhere(conflict));
}

} // namespace

const RuleSpec hostAway{
    .id = "host-away",
    .timed = true,
    .keyUnits = false, // where its people are instead does not matter
    .amongVisits = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Inspected unit is away inspecting"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A unit is inspected in a half-day in which it takes part in another team's visit "
        "elsewhere. "
        "By the plan its leaders and the officials concerned meet the team, so they are needed at "
        "home. Move one of the two visits."),
};

} // namespace skt
