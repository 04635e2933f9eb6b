// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_spec.h"

namespace skt {

/// Substitutions that are wrong by \a isWrong, one conflict for each person who stands in: first
/// that person, then those stood in for. Substitutions for cancelled visits do not count.
void findWrongSubstitutes(const CheckContext &context,
                          const RuleSpec &rule,
                          bool (*isWrong)(const Person &away, const Person &substitute),
                          Conflicts &out);

} // namespace skt
