// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/reports/todo.h"
#include "core/rules/check.h"

#include <functional>
#include <memory>
#include <vector>

namespace skt {

/// One state of the campaign with everything that follows from it, made where it does not block
/// the window. Immutable; pages hold a pointer and never ask the file.
struct PlanView
{
    PlanView(Snapshot snapshot, Environment surroundings);
    /// \a dayOf chooses the day that is looked at; it may ask the index.
    using DayOf = std::function<QDate(const CampaignIndex &)>;
    PlanView(Snapshot snapshot, Environment surroundings, const DayOf &dayOf);

    Snapshot campaign;
    Environment environment; ///< today is the day that the window looks at
    CampaignIndex index;
    CheckResult check;
    std::vector<Deadline> deadlines;
    std::vector<TodoItem> todo;
};

using PlanViewPtr = std::shared_ptr<const PlanView>;

} // namespace skt
