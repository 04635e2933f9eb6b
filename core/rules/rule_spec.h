// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/check_context.h"
#include "core/rules/conflict.h"

#include <string_view>
#include <vector>

namespace skt {

class Phrases;
using Conflicts = std::vector<Conflict>;

/// All of one rule: when it holds and what it says. Each stands in a file of its own.
struct RuleSpec
{
    std::string_view id;
    Severity severity = Severity::Warning; ///< the gravest
    bool byOrder = false;                  ///< an error that can be accepted by order
    bool timed = false;                    ///< its keys hold the half-day
    bool keyUnits = true;                  ///< its keys hold the other visits' units
    bool amongVisits = false; ///< a clash of several visits, which can shrink to fewer, or to less
                              ///< of the day
    bool ofVisits = true;     ///< its conflicts name visits, so that moving one matters
    void (*check)(const CheckContext &, Conflicts &) = nullptr;
    QString (*describe)(const Conflict &, const Phrases &) = nullptr;
    const char *title = nullptr; ///< to be translated in the context Rules
    const char *help = nullptr;
};

/// The rule of that name; nullptr if there is none.
const RuleSpec *specOf(std::string_view id);
/// All rules in the order of the table.
const std::vector<const RuleSpec *> &allSpecs();

} // namespace skt
