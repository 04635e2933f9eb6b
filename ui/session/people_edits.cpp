// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/several.h"
#include "core/planner/applied.h"
#include "core/text/text.h"
#include "ui/session/directory_edit_support.h"

#include <algorithm>

namespace skt {

using namespace Qt::Literals::StringLiterals;

void addPerson(OpenPlan &plan, const Person &person)
{
    run(plan,
        DirectoryEditWords::tr("New person: %1").arg(person.name),
        recordOf(u"addPerson"_s, person),
        [=](PlanFile &file, const auto &env) { return skt::addPerson(file, person, env); });
}

void editPerson(OpenPlan &plan, const Person &person, const Person &base, const QString &field)
{
    run(
        plan,
        QStringLiteral("%1: %2").arg(base.name, field),
        recordOf(u"editPerson"_s, person, base, field),
        [=](PlanFile &file, const auto &env) { return skt::editPerson(file, person, base, env); },
        [=](Campaign &campaign) { previewRow(campaign.people, person, base); });
}

void removePeople(OpenPlan &plan, const std::vector<PersonId> &people)
{
    const QString whom = people.size() == 1
                             ? personName(plan, people.front())
                             : DirectoryEditWords::tr("%1 people").arg(people.size());
    run(plan,
        DirectoryEditWords::tr("Remove %1").arg(whom),
        recordOf(u"removePeople"_s, people),
        [=](PlanFile &file, const auto &env) { return skt::removePeople(file, people, env); });
}

void assignPerson(OpenPlan &plan, const AssignPerson &request)
{
    run(plan,
        DirectoryEditWords::tr("%1: %2").arg(teamText(plan, request.team), request.name),
        recordOf(u"assignPerson"_s, request),
        [=](PlanFile &file, const auto &env) { return skt::assignPerson(file, request, env); });
}

void unassignPeople(OpenPlan &plan, TeamId team, const std::vector<PersonId> &people)
{
    const QString whom = people.size() == 1
                             ? personName(plan, people.front())
                             : DirectoryEditWords::tr("%1 people").arg(people.size());
    run(
        plan,
        DirectoryEditWords::tr("%1 without %2").arg(teamText(plan, team), whom),
        recordOf(u"unassignPeople"_s, team, people),
        [=](PlanFile &file, const auto &env) {
            return skt::unassignPeople(file, team, people, env);
        },
        [=](Campaign &campaign) {
            std::erase_if(campaign.teamPeople, [&](const TeamPerson &row) {
                return row.team == team && std::ranges::find(people, row.person) != people.end();
            });
        });
}

void recordAbsence(OpenPlan &plan, PersonId person, const HalfDaySpan &span, const QString &reason)
{
    run(
        plan,
        DirectoryEditWords::tr("%1 is away from %2 to %3")
            .arg(personName(plan, person), formatDate(span.from.date), formatDate(span.to.date)),
        recordOf(u"recordAbsence"_s, person, span, reason),
        [=](PlanFile &file, const auto &env) {
            return skt::recordAbsence(file, person, span, reason, env);
        },
        [=, id = shownId<AbsenceId>(plan)](Campaign &campaign) {
            campaign.absences.push_back({id, person, span, reason});
        });
}

void removeAbsences(OpenPlan &plan, const std::vector<AbsenceId> &absences)
{
    run(
        plan,
        absences.size() == 1 ? DirectoryEditWords::tr("Remove an absence")
                             : DirectoryEditWords::tr("Remove %1 absences").arg(absences.size()),
        recordOf(u"removeAbsences"_s, absences),
        [=](PlanFile &file, const auto &env) { return skt::removeAbsences(file, absences, env); },
        [=](Campaign &campaign) { previewRemoval(campaign.absences, absences); });
}

namespace {

QString standInText(const OpenPlan &plan, VisitId visit, PersonId person, const QString &by)
{
    const PlanViewPtr view = plan.view();
    const Visit *row = view ? view->index.visit(visit) : nullptr;
    return DirectoryEditWords::tr("%1 stands in for %2 at %3")
        .arg(by, personName(plan, person), row ? unitName(plan, row->unit) : QString());
}

} // namespace

void substitutePerson(OpenPlan &plan, VisitId visit, PersonId person, PersonId by)
{
    run(
        plan,
        standInText(plan, visit, person, personName(plan, by)),
        recordOf(u"substitutePerson"_s, visit, person, by),
        [=](PlanFile &file, const auto &env) {
            return skt::substitutePerson(file, {visit, person, by, {}}, env);
        },
        [=](Campaign &campaign) {
            putStandIn(campaign, {visit, person, by});
        });
}

void substituteByNew(OpenPlan &plan, VisitId visit, PersonId person, const QString &name)
{
    run(plan,
        standInText(plan, visit, person, name),
        recordOf(u"substituteByNew"_s, visit, person, name),
        [=](PlanFile &file, const auto &env) {
            return skt::substituteByName(file, visit, person, name, env);
        });
}

void removeSubstitutions(OpenPlan &plan, const std::vector<SubstitutionId> &substitutions)
{
    run(
        plan,
        substitutions.size() == 1
            ? DirectoryEditWords::tr("Remove a substitution")
            : DirectoryEditWords::tr("Remove %1 substitutions").arg(substitutions.size()),
        recordOf(u"removeSubstitutions"_s, substitutions),
        [=](PlanFile &file, const auto &env) {
            return skt::removeSubstitutions(file, substitutions, env);
        },
        [=](Campaign &campaign) { previewRemoval(campaign.substitutions, substitutions); });
}

void recordDayOff(OpenPlan &plan, const DayOff &dayOff)
{
    const QString whose = dayOff.unit   ? unitName(plan, *dayOff.unit)
                          : dayOff.team ? teamText(plan, *dayOff.team)
                                        : dayOff.area;
    run(
        plan,
        DirectoryEditWords::tr("%1 is off from %2 to %3")
            .arg(whose, formatDate(dayOff.span.from.date), formatDate(dayOff.span.to.date)),
        recordOf(u"recordDayOff"_s, dayOff),
        [=](PlanFile &file, const auto &env) { return skt::recordDayOff(file, dayOff, env); },
        [=, shown = [&] {
            DayOff row = dayOff;
            row.id = shownId<DayOffId>(plan);
            return row;
        }()](Campaign &campaign) { campaign.daysOff.push_back(shown); });
}

void removeDaysOff(OpenPlan &plan, const std::vector<DayOffId> &daysOff)
{
    run(
        plan,
        daysOff.size() == 1 ? DirectoryEditWords::tr("Remove a day off")
                            : DirectoryEditWords::tr("Remove %1 days off").arg(daysOff.size()),
        recordOf(u"removeDaysOff"_s, daysOff),
        [=](PlanFile &file, const auto &env) { return skt::removeDaysOff(file, daysOff, env); },
        [=](Campaign &campaign) { previewRemoval(campaign.daysOff, daysOff); });
}

} // namespace skt
