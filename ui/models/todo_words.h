// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/todo.h"
#include "ui/session/plan_view.h"

#include <QString>

namespace skt {

// The to-do list in words.

/// "Overdue", "Today" …: heading of a group.
QString todoGroupTitle(TodoUrgency urgency);
/// What is to be done, in one line.
QString todoTitle(const TodoItem &item, const PlanView &view);
/// What belongs to it: team, day, who is missing. May be empty.
QString todoDetail(const TodoItem &item, const PlanView &view);
/// "2 days late", "today", "3 days left"; empty without a day.
QString todoDaysLeft(const TodoItem &item, QDate today);
/// On the button of the line.
QString todoActionText(TodoAction action);
/// Tells lines apart, also after the plan has changed.
QString todoKey(const TodoItem &item, const PlanView &view);

} // namespace skt
