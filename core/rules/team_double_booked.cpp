// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/day_sweep.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

bool inOneHalf(const PlacedVisit &a, const PlacedVisit &b)
{
    return overlaps(a.part, b.part) || timesMeet(*a.visit, *b.visit);
}

/// Both have hours, and there is time enough to travel between them.
bool farEnoughApart(const Visit &a, const Visit &b, int travelMinutes)
{
    if (!a.from || !a.to || !b.from || !b.to)
        return false;
    const Visit &first = *a.from <= *b.from ? a : b;
    const Visit &second = &first == &a ? b : a;
    return first.to->secsTo(*second.from) >= travelMinutes * 60;
}

/// The team splits: nobody is needed by both, and each part is led.
bool isSplit(const Needs &a, const Needs &b)
{
    const bool disjoint = std::none_of(a.people.begin(), a.people.end(), [&](int person) {
        return std::find(b.people.begin(), b.people.end(), person) != b.people.end();
    });
    return disjoint && a.led && b.led;
}

Severity severityOf(const std::vector<const PlacedVisit *> &visits, int travelMinutes)
{
    for (std::size_t i = 0; i < visits.size(); ++i) {
        for (std::size_t j = i + 1; j < visits.size(); ++j) {
            const PlacedVisit &a = *visits[i];
            const PlacedVisit &b = *visits[j];
            if (inOneHalf(a, b) && !farEnoughApart(*a.visit, *b.visit, travelMinutes)
                && !isSplit(*a.needs, *b.needs))
                return Severity::Error;
        }
    }
    return Severity::Warning;
}

void check(const CheckContext &context, Conflicts &out)
{
    DaySweep sweep{context.campaign().teams.size()};
    sweep.run(
        context,
        [&](const PlacedVisit &visit, auto use) { use(context.facts().number(*visit.team)); },
        [&](int, const std::vector<const PlacedVisit *> &visits) {
            for (const Clash &clash : clashesAmong(visits, &inOneHalf)) {
                const Team &team = *clash.visits.front()->team;
                out.push_back(clashConflict(teamDoubleBooked, subjectOf(team.id), clash));
                out.back().severity = severityOf(clash.visits, context.plan().travelMinutes);
            }
        });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    if (conflict.severity == Severity::Warning)
        return RulesWords::tr("%1: %2 has more than one visit (%3); see that the way between them "
                              "and the people suffice, or move one visit.")
            .arg(say.when(conflict), say.firstTeam(conflict), say.visits(conflict.visits));
    return RulesWords::tr("%1: %2 has more than one visit (%3); move one visit, set hours far "
                          "enough apart, or have it accepted by order.")
        .arg(say.when(conflict), say.firstTeam(conflict), say.visits(conflict.visits));
}

} // namespace

const RuleSpec teamDoubleBooked{
    .id = "team-double-booked",
    .severity = Severity::Error,
    .byOrder = true,
    .timed = true,
    .amongVisits = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Team at two places"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A team has two visits in one half-day. It cannot be at two places. It is only a matter of "
        "care where both visits have hours with time to travel between them (setting "
        "travel_minutes), or where the team splits and each part has its leader or deputy. Move "
        "one "
        "visit, set hours, or have it accepted by order."),
};

} // namespace skt
