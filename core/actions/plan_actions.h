// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/storage/plan_file.h"

#include <QString>

#include <utility>
#include <vector>

namespace skt {

/// A new, empty plan file. Error Output if the path is taken (unless \a force).
Result<PlanFile>
createEmptyPlan(const QString &path, const Environment &environment, bool force = false);
/// A new plan file with the bundled sample of that name (sampleNames()).
Result<PlanFile> createSamplePlan(const QString &path,
                                  const QString &sample,
                                  const Environment &environment,
                                  bool force = false);
/// Next year's campaign: units, aliases, people, teams, memberships, assignments, outlines and
/// levels of \a old; no dates, visits, absences, papers or waivers. Rules that carry a date are
/// unset.
Result<PlanFile> createPlanFrom(const QString &path,
                                const QString &old,
                                const Environment &environment,
                                bool force = false);
/// Writes what an intake found ("Ghi vào sổ"). Nothing was written before.
Result<PlanFile> createPlanFromIntake(const QString &path,
                                      const IntakeResult &intake,
                                      const Environment &environment,
                                      bool force = false);

/// Sets settings by key, as on the command line; all or none. Error Input names the key and what a
/// value looks like.
Result<EditOutcome> changeSettings(PlanFile &plan,
                                   const std::vector<std::pair<QString, QString>> &values,
                                   const Environment &environment);

/// Adds, changes (same date) or, without a day, removes a day of the plan's own working calendar.
Result<EditOutcome> changeCalendarDay(PlanFile &plan,
                                      QDate date,
                                      const std::optional<SpecialDay> &day,
                                      const Environment &environment);

} // namespace skt
