// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/notice_days.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <map>
#include <utility>

namespace skt {

namespace {

/// A visit may be recorded as done without a date. Those of one team to one unit, as a first one
/// and its follow-up, would share a key: they make one conflict.
void checkUndated(const CheckContext &context, const NoticeDays &days, Conflicts &out)
{
    std::map<std::pair<TeamId, UnitId>, std::size_t> places;
    for (const Visit &visit : context.campaign().visits) {
        const Team *team = context.index().team(visit.team);
        const Unit *unit = context.index().unit(visit.unit);
        if (visit.state != VisitState::Done || visit.date || !team || !unit
            || days.statusOf(visit).everSent)
            continue;
        const auto [place, isNew] = places.try_emplace({team->id, unit->id}, out.size());
        if (isNew) {
            Conflict conflict = conflictOf(visitWithoutNotice, subjectOf(team->id));
            conflict.teams = {team->id};
            conflict.units = {unit->id};
            out.push_back(std::move(conflict));
        }
        out[place->second].visits.push_back(visit.id);
    }
}

void check(const CheckContext &context, Conflicts &out)
{
    const NoticeDays days{context};
    const std::size_t from = out.size();
    for (const PlacedVisit &visit : context.judged()) {
        const bool isOver = visit.visit->state == VisitState::Done || visit.date < context.today();
        if (isOver && !days.statusOf(*visit.visit).everSent)
            out.push_back(visitConflict(visitWithoutNotice, visit));
    }
    mergeTwins(context, out, from);
    if (!context.focus())
        checkUndated(context, days, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    const QString what =
        RulesWords::tr("the visit of %1 to %2 has no notice that was ever sent to "
                       "the unit; enter the notice if it exists, or accept it with "
                       "the reason.")
            .arg(say.firstTeam(conflict), say.firstUnit(conflict));
    return conflict.date ? QStringLiteral("%1: %2").arg(say.when(conflict), what) : what;
}

} // namespace

const RuleSpec visitWithoutNotice{
    .id = "visit-without-notice",
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Visit without a notice"),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The visit is done or its day is past, and no notice of it was ever "
                              "sent to the unit. The plan has every unit told beforehand. Enter "
                              "the notice if it was made elsewhere, or accept it with the reason."),
};

} // namespace skt
