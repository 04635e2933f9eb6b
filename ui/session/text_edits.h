// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/plan_text_actions.h"
#include "core/calendar/working_calendar.h"
#include "ui/session/open_plan.h"

#include <optional>

namespace skt {

// The plan's texts, lists and calendar: each is one action of the core. \a what: the sentence that
// the window shows.

/// For PlanText, Duty, PlanRecipient, LegalDocument and Abbreviation.
template<typename Row>
void editList(OpenPlan &plan, const QString &what, const ListEdit<Row> &edit);

/// Without \a day: as bundled.
void changeCalendarDay(OpenPlan &plan,
                       const QString &what,
                       QDate date,
                       const std::optional<SpecialDay> &day);

} // namespace skt
