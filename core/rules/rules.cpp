// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>
#include <array>

namespace skt {

namespace {

/// A rule by itself, for those who want just that one.
template<const RuleSpec &Spec>
std::vector<Conflict> checkAlone(const CampaignIndex &index, const Environment &environment)
{
    std::vector<Conflict> conflicts;
    Spec.check(CheckContext{index, environment}, conflicts);
    return conflicts;
}

template<const RuleSpec &...Specs>
struct Table
{
    static const std::vector<const RuleSpec *> &specs()
    {
        static const std::vector<const RuleSpec *> all{&Specs...};
        return all;
    }
    static std::span<const Rule> rules()
    {
        static const std::array all{
            Rule{Specs.id, Specs.severity, Specs.byOrder, &checkAlone<Specs>}...};
        return all;
    }
};

/// In the order of the contract's table; conflicts of one moment are listed in this order.
using AllRules = Table<unitDoubleBooked,
                       unitVisitedTwice,
                       teamDoubleBooked,
                       memberDoubleBooked,
                       hostAway,
                       hostPersonAway,
                       hostParentAway,
                       ownTeamInspects,
                       outsideWindow,
                       notAWorkingDay,
                       teamAway,
                       unitUnavailable,
                       noticeTooLate,
                       noticeSentLate,
                       visitWithoutNotice,
                       registrationLate,
                       changedAfterAgreement,
                       unitUnassigned,
                       unitUnscheduled,
                       unitInTwoTeams,
                       supplementWithoutVisit,
                       noLeader,
                       noSecretary,
                       secretaryNotOfLeadAgency,
                       leaderNotOfLeadAgency,
                       memberAgencyWithoutPerson,
                       memberNotInWorkingGroup,
                       absentWithoutSubstitute,
                       substituteOfOtherAgency,
                       substituteNotALeader,
                       resultsAfterReport>;

} // namespace

const std::vector<const RuleSpec *> &allSpecs()
{
    return AllRules::specs();
}

const RuleSpec *specOf(std::string_view id)
{
    const auto &specs = allSpecs();
    const auto it = std::find_if(
        specs.begin(), specs.end(), [id](const RuleSpec *spec) { return spec->id == id; });
    return it == specs.end() ? nullptr : *it;
}

std::span<const Rule> rules()
{
    return AllRules::rules();
}

const Rule *findRule(QStringView id)
{
    const auto all = rules();
    const auto it = std::find_if(all.begin(), all.end(), [id](const Rule &rule) {
        return id == QLatin1String(rule.id.data(), static_cast<qsizetype>(rule.id.size()));
    });
    return it == all.end() ? nullptr : &*it;
}

QString ruleTitle(std::string_view id)
{
    const RuleSpec *spec = specOf(id);
    return spec ? RulesWords::tr(spec->title) : QString{};
}

QString ruleHelp(std::string_view id)
{
    const RuleSpec *spec = specOf(id);
    return spec ? RulesWords::tr(spec->help) : QString{};
}

bool canBeWaived(const Conflict &conflict)
{
    if (conflict.severity == Severity::Warning)
        return true;
    const RuleSpec *spec = specOf(conflict.rule);
    return spec && spec->byOrder;
}

} // namespace skt
