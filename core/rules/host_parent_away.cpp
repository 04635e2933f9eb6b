// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/away_hosts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

const Unit *parentOf(const CampaignIndex &index, const Unit &inspected)
{
    return inspected.parent ? index.unit(*inspected.parent) : nullptr;
}

void check(const CheckContext &context, Conflicts &out)
{
    findAwayHosts(context, hostParentAway, &parentOf, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    const Unit *unit = say.index().unit(conflict.units.front());
    const QString parent = unit && unit->parent ? say.unit(*unit->parent) : QString{};
    return RulesWords::tr(
               "%1: %2 is inspected (%3) while %4, to which it belongs, takes part in an "
               "inspection elsewhere (%5); move one of the visits.")
        .arg(say.when(conflict),
             say.firstUnit(conflict),
             say.visitsThere(conflict),
             parent,
             say.visitsElsewhere(conflict));
}

} // namespace

const RuleSpec hostParentAway{
    .id = "host-parent-away",
    .timed = true,
    .keyUnits = false, // where its people are instead does not matter
    .amongVisits = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Parent of the inspected unit is away inspecting"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A unit is inspected in a half-day in which the unit that it belongs to takes part in "
        "another "
        "team's visit elsewhere. Those who answer for the unit are then not at home. Move one of "
        "the two visits, or accept it where the parent is not needed."),
};

} // namespace skt
