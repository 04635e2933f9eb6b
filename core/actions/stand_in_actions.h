// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/storage/plan_file.h"

#include <QString>

#include <vector>

namespace skt {

/// As substitutePerson(), by somebody named: found among the people of the absent one's agency, or
/// entered as one of them, in the same step. Error Input if the absent one has no agency, is not on
/// the visit's team, or the name is missing.
Result<EditOutcome> substituteByName(PlanFile &plan,
                                     VisitId visit,
                                     PersonId person,
                                     const QString &name,
                                     const Environment &environment);

/// Who stands in for a person at every visit of a time.
struct SubstituteForPeriod
{
    PersonId person;
    PersonId by;
    HalfDaySpan span;
    QString paper{};
};
/// Error Input if the person is on no team, the time ends before it begins, or somebody else stands
/// in already for a part of it. The same time again names another one.
Result<EditOutcome> substituteForPeriod(PlanFile &plan,
                                        const SubstituteForPeriod &request,
                                        const Environment &environment);

/// Marks units as "trọng điểm", or takes the mark off, in one step.
Result<EditOutcome> setPriority(PlanFile &plan,
                                const std::vector<UnitId> &units,
                                bool priority,
                                const Environment &environment);

} // namespace skt
