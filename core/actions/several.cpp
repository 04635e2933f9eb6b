// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/several.h"

#include "core/actions/several_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// Takes each row through \a step in one edit; \a nameOf says for the history which they were.
template<typename RowId, typename NameOf, typename Step>
Result<EditOutcome> forAll(PlanFile &plan,
                           const std::vector<RowId> &rows,
                           const Environment &environment,
                           const QString &sentence,
                           const NameOf &nameOf,
                           const Step &step)
{
    const auto describe = [&](const CampaignIndex &index) {
        QStringList names;
        for (const RowId id : rows)
            names << nameOf(index, id);
        return sentence.arg(listInWords(names));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        for (const RowId id : rows) {
            if (const auto ok = step(edit, id); !ok)
                return tl::unexpected(ok.error());
        }
        return {};
    });
}

/// The person whom a row is about.
template<typename Row, typename RowId>
QString personOf(const CampaignIndex &index, const std::vector<Row> &rows, RowId id)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return it == rows.end() ? QString{} : personName(index, it->person);
}

QString ownerOf(const CampaignIndex &index, DayOffId id)
{
    for (const DayOff &day : index.campaign().daysOff) {
        if (day.id != id)
            continue;
        return day.unit   ? unitName(index, *day.unit)
               : day.team ? ActionWords::tr("Team %1").arg(teamNumber(index, *day.team))
                          : day.area;
    }
    return {};
}

} // namespace

Result<EditOutcome> receiveRegistrations(PlanFile &plan,
                                         const std::vector<TeamId> &teams,
                                         QDate received,
                                         const Environment &environment)
{
    return forAll(
        plan,
        teams,
        environment,
        ActionWords::tr("Registrations received on %1: teams %2").arg(formatDate(received)),
        teamNumber,
        [&](Edit &edit, TeamId team) {
            return writeRegistration(edit, team, received, {}, environment);
        });
}

Result<EditOutcome>
recordVisitsHeld(PlanFile &plan, const std::vector<VisitId> &visits, const Environment &environment)
{
    return forAll(
        plan,
        visits,
        environment,
        ActionWords::tr("Visits held: %1"),
        [](const CampaignIndex &index, VisitId id) {
            const Visit *visit = index.visit(id);
            return visit ? unitName(index, visit->unit) : QString{};
        },
        [&](Edit &edit, VisitId visit) {
            ChangeVisitState request;
            request.visit = visit;
            request.state = VisitState::Done;
            return writeVisitState(edit, request, environment);
        });
}

Result<EditOutcome> unassignPeople(PlanFile &plan,
                                   TeamId team,
                                   const std::vector<PersonId> &people,
                                   const Environment &environment)
{
    return forAll(
        plan,
        people,
        environment,
        ActionWords::tr("Members who leave their team: %1"),
        personName,
        [&](Edit &edit, PersonId person) { return writeUnassignment(edit, team, person); });
}

Result<EditOutcome>
removePeople(PlanFile &plan, const std::vector<PersonId> &people, const Environment &environment)
{
    return forAll(
        plan, people, environment, ActionWords::tr("Removed: %1"), personName, writePersonRemoval);
}

Result<EditOutcome> removeAbsences(PlanFile &plan,
                                   const std::vector<AbsenceId> &absences,
                                   const Environment &environment)
{
    return forAll(
        plan,
        absences,
        environment,
        ActionWords::tr("Absences removed: %1"),
        [](const CampaignIndex &index, AbsenceId id) {
            return personOf(index, index.campaign().absences, id);
        },
        [](Edit &edit, AbsenceId id) {
            return removeRecorded(edit, edit.campaign().absences, id);
        });
}

Result<EditOutcome> removeSubstitutions(PlanFile &plan,
                                        const std::vector<SubstitutionId> &substitutions,
                                        const Environment &environment)
{
    return forAll(
        plan,
        substitutions,
        environment,
        ActionWords::tr("Nobody stands in any longer for: %1"),
        [](const CampaignIndex &index, SubstitutionId id) {
            return personOf(index, index.campaign().substitutions, id);
        },
        [](Edit &edit, SubstitutionId id) {
            return removeRecorded(edit, edit.campaign().substitutions, id);
        });
}

Result<EditOutcome>
removeDaysOff(PlanFile &plan, const std::vector<DayOffId> &daysOff, const Environment &environment)
{
    return forAll(
        plan,
        daysOff,
        environment,
        ActionWords::tr("Days off removed: %1"),
        ownerOf,
        [](Edit &edit, DayOffId id) { return removeRecorded(edit, edit.campaign().daysOff, id); });
}

} // namespace skt
