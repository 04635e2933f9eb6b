// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/check.h"
#include "core/storage/plan_file.h"

#include <QString>

namespace skt {

struct WaiveConflict
{
    QString key;
    QString reason;
    QString orderedBy; ///< demanded for errors
    QString order;     ///< number and date of the order
};
/// Accepts a present conflict. Error Input if no conflict has that key, it cannot be accepted, or
/// reason or order are missing.
Result<EditOutcome>
waiveConflict(PlanFile &plan, const WaiveConflict &request, const Environment &environment);
Result<EditOutcome>
unwaiveConflict(PlanFile &plan, const QString &key, const Environment &environment);

} // namespace skt
