// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

#include <QString>

#include <optional>

namespace skt {

struct AssignPerson
{
    TeamId team;
    QString name;
    std::optional<UnitId> agency; ///< unset: the person's present agency, else the team's lead
    Role role = Role::Member;
    QString title; ///< empty: as before
};
/// Gives a person a role on a team; makes the person where nobody of that name and agency exists.
Result<EditOutcome>
assignPerson(PlanFile &plan, const AssignPerson &request, const Environment &environment);
Result<EditOutcome>
unassignPerson(PlanFile &plan, TeamId team, PersonId person, const Environment &environment);

Result<EditOutcome> recordAbsence(PlanFile &plan,
                                  PersonId person,
                                  const HalfDaySpan &span,
                                  const QString &reason,
                                  const Environment &environment);

struct SubstitutePerson
{
    VisitId visit;
    PersonId person;
    PersonId by;
    QString paper;
};
Result<EditOutcome>
substitutePerson(PlanFile &plan, const SubstitutePerson &request, const Environment &environment);

/// A day off of a unit, a team or an area (exactly one of them set in \a dayOff).
Result<EditOutcome>
recordDayOff(PlanFile &plan, const DayOff &dayOff, const Environment &environment);

/// A team's registration came in.
Result<EditOutcome> receiveRegistration(PlanFile &plan,
                                        TeamId team,
                                        QDate received,
                                        const QString &file,
                                        const Environment &environment);

} // namespace skt
