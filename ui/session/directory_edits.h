// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_actions.h"
#include "core/actions/stand_in_actions.h"
#include "core/actions/team_actions.h"
#include "ui/session/open_plan.h"

#include <vector>

namespace skt {

// What a user of the window can do to units, teams and people: each is one action of the core, run
// on the plan's worker thread, with the sentence that the undo bar shows. Several rows are one
// step.

using UnitIds = std::vector<UnitId>;

void addUnit(OpenPlan &plan, const Unit &unit, std::optional<TeamId> inspectedBy);
/// \a field: what was changed, in the window's words.
void editUnit(OpenPlan &plan, const Unit &unit, const Unit &base, const QString &field);
/// \a base, here and below: what the user saw, so that what others did since stays.
void setAliases(OpenPlan &plan, UnitId unit, const QStringList &spellings, const QStringList &base);
void setArea(OpenPlan &plan, const UnitIds &units, const QString &area);
void assignUnits(OpenPlan &plan, const UnitIds &units, std::optional<TeamId> team);
void setPriority(OpenPlan &plan, const UnitIds &units, bool priority);
void mergeUnits(OpenPlan &plan, UnitId kept, UnitId merged);
void removeUnits(OpenPlan &plan, const UnitIds &units);

void addTeam(OpenPlan &plan, const Team &team, std::optional<UnitId> lead);
void editTeam(OpenPlan &plan, const Team &team, const Team &base, const QString &field);
void setMemberAgencies(
    OpenPlan &plan, TeamId team, UnitId lead, const UnitIds &members, const TeamAgencies &base);
void removeTeam(OpenPlan &plan, TeamId team);
void receiveRegistrations(OpenPlan &plan, const std::vector<TeamId> &teams, QDate received);

void addPerson(OpenPlan &plan, const Person &person);
void editPerson(OpenPlan &plan, const Person &person, const Person &base, const QString &field);
void removePeople(OpenPlan &plan, const std::vector<PersonId> &people);
void assignPerson(OpenPlan &plan, const AssignPerson &request);
void unassignPeople(OpenPlan &plan, TeamId team, const std::vector<PersonId> &people);

void recordAbsence(OpenPlan &plan, PersonId person, const HalfDaySpan &span, const QString &reason);
void removeAbsences(OpenPlan &plan, const std::vector<AbsenceId> &absences);
void substitutePerson(OpenPlan &plan, VisitId visit, PersonId person, PersonId by);
/// By somebody who is not in the plan yet: entered as of the same agency first.
void substituteByNew(OpenPlan &plan, VisitId visit, PersonId person, const QString &name);
void removeSubstitutions(OpenPlan &plan, const std::vector<SubstitutionId> &substitutions);

void recordDayOff(OpenPlan &plan, const DayOff &dayOff);
void removeDaysOff(OpenPlan &plan, const std::vector<DayOffId> &daysOff);

/// The visits took place as they were scheduled.
void recordVisitsHeld(OpenPlan &plan, const std::vector<VisitId> &visits);

} // namespace skt
