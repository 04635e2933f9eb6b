// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/day_sweep.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

namespace {

bool meetElsewhere(const PlacedVisit &a, const PlacedVisit &b)
{
    return timesMeet(*a.visit, *b.visit) && !heldTogether(a, b);
}

void checkPeople(const CheckContext &context, Conflicts &out)
{
    const auto &people = context.campaign().people;
    DaySweep sweep{people.size()};
    sweep.run(
        context,
        [](const PlacedVisit &visit, auto use) {
            for (const int person : visit.needs->people)
                use(person);
        },
        [&](int number, const std::vector<const PlacedVisit *> &visits) {
            const PersonId person = people[static_cast<std::size_t>(number)].id;
            for (const Clash &clash : clashesAmong(visits, &meetElsewhere)) {
                out.push_back(clashConflict(memberDoubleBooked, subjectOf(person), clash));
                out.back().people = {person};
            }
        });
}

/// An agency without a named person on the teams can still send two people: only a warning.
void checkAgencies(const CheckContext &context, Conflicts &out)
{
    const auto &units = context.campaign().units;
    DaySweep sweep{units.size()};
    sweep.run(
        context,
        [](const PlacedVisit &visit, auto use) {
            for (const int agency : visit.needs->unnamed)
                use(agency);
        },
        [&](int number, const std::vector<const PlacedVisit *> &visits) {
            const UnitId agency = units[static_cast<std::size_t>(number)].id;
            for (const Clash &clash : clashesAmong(visits, &meetElsewhere)) {
                out.push_back(clashConflict(memberDoubleBooked, subjectOf(agency), clash, agency));
                out.back().severity = Severity::Warning;
            }
        });
}

void check(const CheckContext &context, Conflicts &out)
{
    checkPeople(context, out);
    checkAgencies(context, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    if (conflict.people.empty())
        return RulesWords::tr("%1: %2 is needed in more than one visit (%3); name different people "
                              "for them, or move one visit.")
            .arg(say.when(conflict), say.firstUnit(conflict), say.visits(conflict.visits));
    return RulesWords::tr("%1: %2 is needed in more than one visit (%3); move one visit, or name a "
                          "substitute for one of them.")
        .arg(say.when(conflict), say.firstPerson(conflict), say.visits(conflict.visits));
}

} // namespace

const RuleSpec memberDoubleBooked{
    .id = "member-double-booked",
    .severity = Severity::Error,
    .timed = true,
    .amongVisits = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Member needed at two places"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A person is needed by two visits whose times meet; by the plan members attend every visit "
        "of their team. For an agency that has not named anybody yet it is only a matter of care, "
        "since it may send two people. Move one visit, name a substitute, or leave the person out "
        "of "
        "one attendance."),
};

} // namespace skt
