// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/scheduled.h"
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/registration.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

namespace skt {

bool isRegistrationLate(const CheckContext &context, const Team &team)
{
    const QDate lastDay = context.index().dates().registrationLastDay;
    return lastDay.isValid() && context.today() > lastDay && !team.registrationReceived
           && !unscheduledUnits(context.index(), team).empty();
}

namespace {

void check(const CheckContext &context, Conflicts &out)
{
    for (const Team &team : context.campaign().teams) {
        if (!isRegistrationLate(context, team))
            continue;
        Conflict conflict = conflictOf(registrationLate, subjectOf(team.id));
        conflict.date = context.index().dates().registrationLastDay;
        conflict.teams = {team.id};
        for (const UnitId unit : unscheduledUnits(context.index(), team))
            addUnit(conflict, unit);
        out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1 has not registered its schedule, due on %2; without a visit: %3; "
                          "remind the team, place the visits, or let the program propose them.")
        .arg(say.firstTeam(conflict), say.when(conflict), say.units(conflict.units));
}

} // namespace

const RuleSpec registrationLate{
    .id = "registration-late",
    .keyUnits = false,
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Registration is late"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The last day for teams to register their schedule with the standing agency is past, the "
        "team's registration is not recorded, and some of its units have no visit. Remind the "
        "team, "
        "record its registration, or place the visits."),
};

} // namespace skt
