// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_spec.h"

namespace skt {

/// People of the team in that role.
std::vector<const Person *> peopleInRole(const CampaignIndex &index, TeamId team, Role role);

/// Teams where nobody has the role.
void findTeamsWithout(const CheckContext &context, const RuleSpec &rule, Role role, Conflicts &out);
/// Teams where somebody in the role is not of the lead agency.
void findOutsiders(const CheckContext &context, const RuleSpec &rule, Role role, Conflicts &out);

} // namespace skt
