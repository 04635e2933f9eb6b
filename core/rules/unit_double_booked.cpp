// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

bool areJoint(const PlacedVisit &a, const PlacedVisit &b)
{
    return a.team != b.team && a.visit->joint && b.visit->joint;
}

bool meetApart(const PlacedVisit &a, const PlacedVisit &b)
{
    return timesMeet(*a.visit, *b.visit) && !areJoint(a, b);
}

bool cannotBothBe(const PlacedVisit &a, const PlacedVisit &b)
{
    if (areJoint(a, b))
        return false;
    return a.team != b.team || timesMeet(*a.visit, *b.visit);
}

/// Dates \a conflict by the first half-day in which \a visits, which come by date, meet.
void dateByFirstClash(Conflict &conflict, const std::vector<const PlacedVisit *> &visits)
{
    for (auto begin = visits.begin(); begin != visits.end();) {
        const auto end = std::find_if(begin, visits.end(), [&](const PlacedVisit *visit) {
            return visit->date != (*begin)->date;
        });
        const std::vector<const PlacedVisit *> ofDay(begin, end);
        const auto clashes = clashesAmong(ofDay, &meetApart);
        if (!clashes.empty()) {
            conflict.date = (*begin)->date;
            conflict.part = clashes.front().part;
            return;
        }
        begin = end;
    }
}

/// One conflict a unit, whatever its days: dated by the first half-day in which visits meet, else
/// by the first visit.
Conflict conflictOfUnit(const std::vector<const PlacedVisit *> &clashing)
{
    const Unit &unit = *clashing.front()->unit;
    Conflict conflict = conflictOf(unitDoubleBooked, subjectOf(unit.id));
    conflict.date = clashing.front()->date;
    dateByFirstClash(conflict, clashing);
    addVisits(conflict, clashing);
    return conflict;
}

void check(const CheckContext &context, Conflicts &out)
{
    for (const auto &visits : context.repeatedUnits()) {
        std::vector<const PlacedVisit *> clashing;
        for (const PlacedVisit *visit : visits) {
            if (std::any_of(visits.begin(), visits.end(), [&](const PlacedVisit *other) {
                    return other != visit && cannotBothBe(*visit, *other);
                }))
                clashing.push_back(visit);
        }
        if (!clashing.empty())
            out.push_back(conflictOfUnit(clashing));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    if (conflict.part)
        return RulesWords::tr("%1: %2 is visited more than once at the same time (%3); move one "
                              "visit, or mark them as held jointly.")
            .arg(say.when(conflict), say.firstUnit(conflict), say.datedVisits(conflict.visits));
    return RulesWords::tr("%1 is visited by more than one team (%2); leave it to one team, or mark "
                          "the visits as held jointly.")
        .arg(say.firstUnit(conflict), say.datedVisits(conflict.visits));
}

} // namespace

const RuleSpec unitDoubleBooked{
    .id = "unit-double-booked",
    .severity = Severity::Error,
    .keyUnits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Unit visited twice at once"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Two visits to one unit meet in time, or two teams visit one unit. "
                              "The plan gives each unit "
                              "to one team, and inspections must not overlap or be repeated. Move "
                              "one visit, take it off, "
                              "or mark both as held jointly where that is intended."),
};

} // namespace skt
