// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>
#include <set>

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

void check(const CheckContext &context, Conflicts &out)
{
    std::set<std::pair<TeamId, UnitId>> seen;
    for (const Membership &membership : context.campaign().memberships) {
        const Team *team = context.index().team(membership.team);
        if (!team || !seen.emplace(team->id, membership.agency).second)
            continue;
        const OwnInspection own = inspectionOf(context, team->id, membership.agency);
        if (!own.holds)
            continue;
        Conflict conflict = conflictOf(ownTeamInspects, subjectOf(team->id));
        conflict.teams = {team->id};
        conflict.units = {membership.agency};
        for (const Visit *visit : own.visits) {
            conflict.visits.push_back(visit->id);
            if (visit->occupies() && !conflict.date) {
                conflict.date = visit->date;
                conflict.part = visit->part;
            }
        }
        out.push_back(std::move(conflict));
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
