// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"
#include "ui/session/plan_view.h"

#include <vector>

namespace skt {

// What of a unit is edited in place, as texts by the field's key. `team` and `aliases` are no
// columns of the unit: they have actions of their own.

std::vector<EditField> unitFields();
QString unitValue(const PlanView &view, const Unit &unit, const QString &key);
/// What may be chosen for a field of the kinds Choice, Pick and Suggest.
EditChoices unitChoices(const PlanView &view, const Unit &unit, const QString &key);
/// What is wrong with a value; empty: nothing that can be seen here.
QString
unitProblem(const PlanView &view, const Unit &unit, const QString &key, const QString &value);
/// Puts a value into the unit; false for keys that are no column.
bool setUnitValue(Unit &unit, const QString &key, const QString &value);

/// "Other spellings" as typed: one a line, or between semicolons.
QStringList spellingsOf(const QString &typed);

/// What is wrong with a phone number or e-mail address; empty: nothing.
QString phoneProblem(const QString &phone);
QString emailProblem(const QString &email);

} // namespace skt
