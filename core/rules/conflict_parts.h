// SPDX-License-Identifier: GPL-3.0-or-later
// How rules put a conflict together.
#pragma once

#include "core/rules/clash.h"
#include "core/rules/rule_spec.h"

namespace skt {

inline QString subjectOf(UnitId id)
{
    return QStringLiteral("unit:") + id.toString();
}
inline QString subjectOf(TeamId id)
{
    return QStringLiteral("team:") + id.toString();
}
inline QString subjectOf(PersonId id)
{
    return QStringLiteral("person:") + id.toString();
}

/// A conflict of the rule at its gravest.
Conflict conflictOf(const RuleSpec &rule, const QString &subject);
/// Adds the visits with their teams (kept sorted by number) and units, each once.
void addVisits(Conflict &conflict, const std::vector<const PlacedVisit *> &visits);
void addTeam(Conflict &conflict, const Team &team, const CampaignIndex &index);
void addUnit(Conflict &conflict, UnitId unit);
/// A clash in time, with its half-day.
Conflict clashConflict(const RuleSpec &rule,
                       const QString &subject,
                       const Clash &clash,
                       std::optional<UnitId> concerned = {});
/// What is wrong with one visit where it stands.
Conflict visitConflict(const RuleSpec &rule, const PlacedVisit &visit);

/// Visits of one team to one unit in one half-day would make conflicts of one key: they become one
/// conflict. \a from: where this rule's conflicts begin.
void mergeTwins(const CheckContext &context, Conflicts &conflicts, std::size_t from);

/// Calls \a holds for each judged visit; where it is true, adds the rule's conflict for it.
template<typename Holds>
void judgeEach(const CheckContext &context, const RuleSpec &rule, Conflicts &out, Holds holds)
{
    const std::size_t from = out.size();
    for (const PlacedVisit &visit : context.judged()) {
        if (holds(visit))
            out.push_back(visitConflict(rule, visit));
    }
    mergeTwins(context, out, from);
}

} // namespace skt
