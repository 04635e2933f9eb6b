// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/substitutes.h"
#include "core/rules/words.h"

namespace skt {

namespace {

bool isNoLeader(const Person &, const Person &substitute)
{
    return !substitute.agencyLeader;
}

void check(const CheckContext &context, Conflicts &out)
{
    findWrongSubstitutes(context, substituteNotALeader, &isNoLeader, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    const std::vector<PersonId> away(conflict.people.begin() + 1, conflict.people.end());
    const QString where =
        conflict.visits.empty() ? RulesWords::tr("for a period") : say.datedVisits(conflict.visits);
    return RulesWords::tr("%1 stands in for %2 (%3) but is no leader of the agency; name a leader "
                          "of the same agency, or mark the person as one.")
        .arg(say.firstPerson(conflict), say.people(away), where);
}

} // namespace

const RuleSpec substituteNotALeader{
    .id = "substitute-not-a-leader",
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Substitute is no leader"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "By the plan whoever stands in for an absent member is a leader of the same agency. The "
        "substitute is not marked as one. Name a leader, mark the person as belonging to the "
        "agency's leadership, or accept it with the reason."),
};

} // namespace skt
