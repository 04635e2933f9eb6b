// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/substitutes.h"
#include "core/rules/words.h"

namespace skt {

namespace {

bool isOfOtherAgency(const Person &away, const Person &substitute)
{
    return away.agency != substitute.agency;
}

void check(const CheckContext &context, Conflicts &out)
{
    findWrongSubstitutes(context, substituteOfOtherAgency, &isOfOtherAgency, out);
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    const std::vector<PersonId> away(conflict.people.begin() + 1, conflict.people.end());
    const QString where =
        conflict.visits.empty() ? RulesWords::tr("for a period") : say.datedVisits(conflict.visits);
    return RulesWords::
        tr("%1 stands in for %2 (%3) but is of another agency; name a leader of the same agency.")
            .arg(say.firstPerson(conflict), say.people(away), where);
}

} // namespace

const RuleSpec substituteOfOtherAgency{
    .id = "substitute-of-other-agency",
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Substitute of another agency"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "By the plan whoever stands in for an absent member is a leader of the same agency. The "
        "substitute is of another one. Name somebody of the same agency, correct the person's "
        "agency, or accept it with the reason."),
};

} // namespace skt
