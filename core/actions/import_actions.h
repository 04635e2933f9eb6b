// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plans.h"
#include "core/rules/conflict.h"
#include "core/storage/plan_file.h"

#include <optional>

namespace skt {

// Rows from outside. A window shows planUnits() … of the snapshot as the preview; the action makes
// the same plan again from the file under the lock and writes it in one step that one undo takes
// back. Refused rows do not stop the others. Error Input if the table as a whole cannot be used.

struct ImportOutcome
{
    EditOutcome outcome;
    ImportPreview preview;           ///< what was written, and what was not
    std::vector<Conflict> conflicts; ///< those that imported visits take part in now
    QString text;                    ///< what was done, for the undo bar
};

Result<ImportOutcome> importUnits(PlanFile &plan,
                                  const CellTable &table,
                                  const ImportOptions &options,
                                  const Environment &environment);
Result<ImportOutcome> importPeople(PlanFile &plan,
                                   const CellTable &table,
                                   const ImportOptions &options,
                                   const Environment &environment);

/// That the rows are a team's registration, and when it came in.
struct ReceivedRegistration
{
    QDate date;
    QString file; ///< kept with the team; may be empty
};
/// With \a received the team's registration is recorded in the same step; Error Input if the table
/// is not about one team.
Result<ImportOutcome> importSchedule(PlanFile &plan,
                                     const CellTable &table,
                                     const ImportOptions &options,
                                     const std::optional<ReceivedRegistration> &received,
                                     const Environment &environment);

/// What importSchedule() would refuse as a whole, for a dry run. The plan is that of
/// planSchedule().
Result<> mayReceive(const SchedulePlan &plan);

} // namespace skt
