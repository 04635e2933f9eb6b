// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt {

// Keeping the directory: units, teams, people. An edit gives the row as the user left it and the
// row from which the work began: columns that others changed meanwhile are kept; the same column
// changed by both is refused with both values. The history names the thing and the fields.

/// A new unit. \a inspectedBy: the team that inspects it (it counts as inspected then). Error Input
/// if the name is empty or another unit has it (findUnits()).
Result<EditOutcome> addUnit(PlanFile &plan,
                            const Unit &unit,
                            std::optional<TeamId> inspectedBy,
                            const Environment &environment);
/// Error Input as addUnit(); also for a parent that would make a ring, a period that ends before it
/// begins, an e-mail or phone that is none.
Result<EditOutcome>
editUnit(PlanFile &plan, const Unit &unit, const Unit &base, const Environment &environment);
/// Several things about one unit in one step, as editUnit(), setAliases() and assignUnits() do
/// them.
struct UnitChange
{
    Unit unit;
    Unit base;
    std::optional<QStringList> aliases;        ///< all of them
    std::optional<std::optional<TeamId>> team; ///< none inside: given to nobody
    QStringList aliasesBase = {};              ///< all that the user saw
};
Result<EditOutcome>
changeUnit(PlanFile &plan, const UnitChange &change, const Environment &environment);
/// Other spellings of a unit's name, all of them, where the user saw \a base: what others added or
/// removed since stays so. Error Input if a new one means another unit.
Result<EditOutcome> setAliases(PlanFile &plan,
                               UnitId unit,
                               const QStringList &spellings,
                               const QStringList &base,
                               const Environment &environment);
/// Route of several units at once; empty: none.
Result<EditOutcome> setArea(PlanFile &plan,
                            const std::vector<UnitId> &units,
                            const QString &area,
                            const Environment &environment);
/// Gives inspected units to a team (none: to nobody). Visits without a date of the former team go
/// with them. Error Input if a unit has a visit with a date, or done, by its former team.
Result<EditOutcome> assignUnits(PlanFile &plan,
                                const std::vector<UnitId> &units,
                                std::optional<TeamId> team,
                                const Environment &environment);
/// Two records of one unit become one: everything that refers to \a merged refers to \a kept, whose
/// empty fields are filled; the merged name is kept as an alias. One step, undoable. Error Input
/// if both have a visit by one team with a date, or are on the same supplement with answers.
Result<EditOutcome>
mergeUnits(PlanFile &plan, UnitId kept, UnitId merged, const Environment &environment);
/// Removes units and what hangs on them alone (aliases, assignment, membership, undated visits,
/// days off), by name in one change. Error Input naming what stands in the way: visits with a
/// date, papers, answers, people.
Result<EditOutcome>
removeUnits(PlanFile &plan, const std::vector<UnitId> &units, const Environment &environment);

/// A new team with its lead agency and members in order. Error Input if the number is taken.
Result<EditOutcome> addTeam(PlanFile &plan,
                            const Team &team,
                            std::optional<UnitId> lead,
                            const std::vector<UnitId> &members,
                            const Environment &environment);
Result<EditOutcome>
editTeam(PlanFile &plan, const Team &team, const Team &base, const Environment &environment);
/// The agencies of a team as a user saw them, members in order.
struct TeamAgencies
{
    std::optional<UnitId> lead;
    std::vector<UnitId> members;
};
/// Lead agency and members, in order, where the user saw \a base: what others added or removed
/// since stays so. People of an agency that leaves are named in the refusal.
Result<EditOutcome> setMemberAgencies(PlanFile &plan,
                                      TeamId team,
                                      UnitId lead,
                                      const std::vector<UnitId> &members,
                                      const TeamAgencies &base,
                                      const Environment &environment);
/// Both in one step; \a lead and \a members: both or none.
struct TeamChange
{
    Team team;
    Team base;
    std::optional<UnitId> lead;
    std::vector<UnitId> members;
    TeamAgencies agenciesBase = {}; ///< as setMemberAgencies()
};
Result<EditOutcome>
changeTeam(PlanFile &plan, const TeamChange &change, const Environment &environment);
/// Error Input while it has units, visits with a date or papers.
Result<EditOutcome> removeTeam(PlanFile &plan, TeamId team, const Environment &environment);

Result<EditOutcome> addPerson(PlanFile &plan, const Person &person, const Environment &environment);
Result<EditOutcome> editPerson(PlanFile &plan,
                               const Person &person,
                               const Person &base,
                               const Environment &environment);
/// Removes a person with places on teams, absences and substitutions. Error Input if in the
/// attendance of a visit that is done, or head of a unit.
Result<EditOutcome> removePerson(PlanFile &plan, PersonId person, const Environment &environment);

Result<EditOutcome>
removeAbsence(PlanFile &plan, AbsenceId absence, const Environment &environment);
Result<EditOutcome>
removeSubstitution(PlanFile &plan, SubstitutionId substitution, const Environment &environment);
Result<EditOutcome> removeDayOff(PlanFile &plan, DayOffId dayOff, const Environment &environment);

} // namespace skt
