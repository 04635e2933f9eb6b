// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <map>

namespace skt {

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    for (const auto &visits : context.repeatedUnits()) {
        std::map<int, std::vector<const PlacedVisit *>> byTeam;
        for (const PlacedVisit *visit : visits) {
            if (visit->visit->kind != VisitKind::FollowUp)
                byTeam[visit->team->number].push_back(visit);
        }
        for (const auto &[number, own] : byTeam) {
            if (own.size() < 2)
                continue;
            Conflict conflict = conflictOf(unitVisitedTwice, subjectOf(own.front()->team->id));
            conflict.date = own.back()->date;
            conflict.part = own.back()->part;
            addVisits(conflict, own);
            out.push_back(std::move(conflict));
        }
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 visits %2 more than once (%3); take one visit off, or mark the later "
                          "one as a follow-up.")
        .arg(say.firstTeam(conflict), say.firstUnit(conflict), say.datedVisits(conflict.visits));
}

} // namespace

const RuleSpec unitVisitedTwice{
    .id = "unit-visited-twice",
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Second visit of one team to a unit"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A team has a second visit to the same unit that is not marked as a follow-up. The plan "
        "has each unit inspected once. Take one visit off, or mark the later one as a follow-up."),
};

} // namespace skt
