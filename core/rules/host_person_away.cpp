// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/day_sweep.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

bool hosts(int person, const PlacedVisit &visit)
{
    return std::find(visit.hosts.begin(), visit.hosts.end(), person) != visit.hosts.end();
}

Conflict conflictOfPerson(PersonId person, int number, const Clash &clash)
{
    const auto home = std::find_if(clash.visits.begin(),
                                   clash.visits.end(),
                                   [&](const PlacedVisit *visit) { return hosts(number, *visit); });
    Conflict conflict = clashConflict(hostPersonAway, subjectOf(person), clash, (*home)->unit->id);
    conflict.people = {person};
    return conflict;
}

void check(const CheckContext &context, Conflicts &out)
{
    const auto &people = context.campaign().people;
    std::vector<bool> isHost(people.size(), false);
    for (const PlacedVisit &visit : context.placed()) {
        for (const int host : visit.hosts)
            isHost[static_cast<std::size_t>(host)] = true;
    }
    DaySweep sweep{people.size()};
    sweep.run(
        context,
        [&](const PlacedVisit &visit, auto use) {
            for (const int host : visit.hosts)
                use(host);
            for (const int person : visit.needs->people) {
                if (isHost[static_cast<std::size_t>(person)])
                    use(person);
            }
        },
        [&](int number, const std::vector<const PlacedVisit *> &visits) {
            const auto meet = [&](const PlacedVisit &a, const PlacedVisit &b) {
                return (hosts(number, a) || hosts(number, b)) && timesMeet(*a.visit, *b.visit)
                       && !heldTogether(a, b);
            };
            const PersonId person = people[static_cast<std::size_t>(number)].id;
            for (const Clash &clash : clashesAmong(visits, meet))
                out.push_back(conflictOfPerson(person, number, clash));
        });
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 is to meet the team at %3 but is needed in another visit (%4); "
                          "move one visit, or name somebody else.")
        .arg(say.when(conflict),
             say.firstPerson(conflict),
             say.firstUnit(conflict),
             say.visits(conflict.visits));
}

} // namespace

const RuleSpec hostPersonAway{
    .id = "host-person-away",
    .severity = Severity::Error,
    .timed = true,
    .amongVisits = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Head or host needed in another visit"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The head of the inspected unit, or a person named to meet the team, is needed in another "
        "visit at that time. By the plan the leaders of the unit meet the team. Move one visit, "
        "name "
        "a substitute in the other team, or name another host."),
};

} // namespace skt
