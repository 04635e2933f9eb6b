// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

struct OwnInspection
{
    bool holds = false;
    std::vector<const Visit *> visits;
};

OwnInspection inspectionOf(const CheckContext &context, TeamId team, UnitId unit)
{
    OwnInspection own;
    const auto &assignments = context.index().assignmentsOfUnit(unit);
    own.holds = std::any_of(assignments.begin(),
                            assignments.end(),
                            [&](const Assignment *assignment) { return assignment->team == team; });
    for (const Visit *row : context.index().visitsOfUnit(unit)) {
        const Visit &visit = context.asItStands(*row);
        if (visit.team == team && visit.state != VisitState::Cancelled) {
            own.holds = true;
            own.visits.push_back(&visit);
        }
    }
    return own;
}

Conflict conflictOfOwn(TeamId team, UnitId unit, const OwnInspection &own)
{
    Conflict conflict = conflictOf(ownTeamInspects, subjectOf(team));
    conflict.teams = {team};
    conflict.units = {unit};
    for (const Visit *visit : own.visits) {
        conflict.visits.push_back(visit->id);
        if (visit->occupies() && !conflict.date) {
            conflict.date = visit->date;
            conflict.part = visit->part;
        }
    }
    return conflict;
}

void check(const CheckContext &context, Conflicts &out)
{
    for (const Team &team : context.campaign().teams) {
        std::vector<UnitId> seen;
        for (const Membership *membership : context.index().membershipsOfTeam(team.id)) {
            if (std::find(seen.begin(), seen.end(), membership->agency) != seen.end())
                continue;
            seen.push_back(membership->agency);
            const OwnInspection own = inspectionOf(context, team.id, membership->agency);
            if (own.holds)
                out.push_back(conflictOfOwn(team.id, membership->agency, own));
        }
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr(
               "%1 inspects %2, which belongs to that very team; give the unit to another "
               "team, or have it accepted by order.")
        .arg(say.firstTeam(conflict), say.firstUnit(conflict));
}

} // namespace

const RuleSpec ownTeamInspects{
    .id = "own-team-inspects",
    .severity = Severity::Error,
    .byOrder = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Team inspects one of its own agencies"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A unit is inspected by a team that it leads or belongs to. Nobody should inspect himself. "
        "Give the unit to another team, or have it accepted by order."),
};

} // namespace skt
