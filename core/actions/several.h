// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

#include <vector>

namespace skt {

// What is done to several rows at once is one step of the history, and one undo takes it back. The
// first row that may not be changed refuses the whole with its sentence.

/// The registrations of several teams came in on \a received.
Result<EditOutcome> receiveRegistrations(PlanFile &plan,
                                         const std::vector<TeamId> &teams,
                                         QDate received,
                                         const Environment &environment);
/// Visits took place as they were scheduled.
Result<EditOutcome> recordVisitsHeld(PlanFile &plan,
                                     const std::vector<VisitId> &visits,
                                     const Environment &environment);
Result<EditOutcome> unassignPeople(PlanFile &plan,
                                   TeamId team,
                                   const std::vector<PersonId> &people,
                                   const Environment &environment);
Result<EditOutcome>
removePeople(PlanFile &plan, const std::vector<PersonId> &people, const Environment &environment);
Result<EditOutcome> removeAbsences(PlanFile &plan,
                                   const std::vector<AbsenceId> &absences,
                                   const Environment &environment);
Result<EditOutcome> removeSubstitutions(PlanFile &plan,
                                        const std::vector<SubstitutionId> &substitutions,
                                        const Environment &environment);
Result<EditOutcome>
removeDaysOff(PlanFile &plan, const std::vector<DayOffId> &daysOff, const Environment &environment);

} // namespace skt
