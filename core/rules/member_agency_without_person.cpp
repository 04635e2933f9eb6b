// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>
#include <set>

namespace skt {

namespace {

bool hasNamedSomebody(const CampaignIndex &index, const Membership &membership)
{
    const auto &places = index.peopleOfTeam(membership.team);
    return std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
        const Person *person = index.person(place->person);
        return person && person->agency == membership.agency;
    });
}

void check(const CheckContext &context, Conflicts &out)
{
    const CampaignIndex &index = context.index();
    const QDate lastDay = index.dates().registrationLastDay;
    if (!lastDay.isValid() || context.today() <= lastDay)
        return;
    std::set<std::pair<TeamId, UnitId>> seen;
    for (const Membership &membership : context.campaign().memberships) {
        if (membership.lead || !index.team(membership.team) || hasNamedSomebody(index, membership)
            || !seen.emplace(membership.team, membership.agency).second)
            continue;
        Conflict conflict = conflictOf(memberAgencyWithoutPerson, subjectOf(membership.team));
        conflict.teams = {membership.team};
        conflict.units = {membership.agency};
        out.push_back(std::move(conflict));
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 has named nobody for the team; ask it to name its member.")
        .arg(say.firstTeam(conflict), say.firstUnit(conflict));
}

} // namespace

const RuleSpec memberAgencyWithoutPerson{
    .id = "member-agency-without-person",
    .ofVisits = false,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Member agency has named nobody"),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "The registration day is past and an agency of the team has not named its member. Ask it "
        "for the name, so that clashes of people can be seen and papers can name them."),
};

} // namespace skt
