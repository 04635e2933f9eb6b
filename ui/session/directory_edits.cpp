// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/directory_edits.h"

#include "core/text/text.h"

#include <QCoreApplication>

namespace skt {

namespace {

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryEdits)
};

OpenPlan::Done doneOf(const EditOutcome &outcome)
{
    return {outcome.note, outcome.change.has_value()};
}

QString unitName(const OpenPlan &plan, UnitId id)
{
    const Unit *unit = plan.view() ? plan.view()->index.unit(id) : nullptr;
    return unit ? unit->name : QString();
}

QString personName(const OpenPlan &plan, PersonId id)
{
    const Person *person = plan.view() ? plan.view()->index.person(id) : nullptr;
    return person ? person->name : QString();
}

QString teamText(const OpenPlan &plan, TeamId id)
{
    const Team *team = plan.view() ? plan.view()->index.team(id) : nullptr;
    return EditWords::tr("Team %1").arg(team ? team->number : 0);
}

/// One unit by its name, several by their count.
QString unitsText(const OpenPlan &plan, const UnitIds &units)
{
    return units.size() == 1 ? unitName(plan, units.front())
                             : EditWords::tr("%1 units").arg(units.size());
}

using Act = std::function<Result<EditOutcome>(PlanFile &, const Environment &)>;

void run(OpenPlan &plan, const QString &what, Act act)
{
    plan.edit(what, [act = std::move(act), what](PlanFile &file, const Environment &environment) {
        return act(file, environment).map([&](const EditOutcome &outcome) {
            OpenPlan::Done done = doneOf(outcome);
            if (!done.text.isEmpty())
                done.text = QStringLiteral("%1. %2").arg(what, done.text);
            return done;
        });
    });
}

} // namespace

void addUnit(OpenPlan &plan, const Unit &unit, std::optional<TeamId> inspectedBy)
{
    run(plan, EditWords::tr("New unit: %1").arg(unit.name), [=](PlanFile &file, const auto &env) {
        return skt::addUnit(file, unit, inspectedBy, env);
    });
}

void editUnit(OpenPlan &plan, const Unit &unit, const Unit &base, const QString &field)
{
    run(plan, QStringLiteral("%1: %2").arg(base.name, field), [=](PlanFile &file, const auto &env) {
        return skt::editUnit(file, unit, base, env);
    });
}

void setAliases(OpenPlan &plan, UnitId unit, const QStringList &spellings, const QStringList &base)
{
    run(plan,
        EditWords::tr("%1: other spellings").arg(unitName(plan, unit)),
        [=](PlanFile &file, const auto &env) {
            return skt::setAliases(file, unit, spellings, base, env);
        });
}

void setArea(OpenPlan &plan, const UnitIds &units, const QString &area)
{
    run(plan,
        area.isEmpty() ? EditWords::tr("%1: no area").arg(unitsText(plan, units))
                       : EditWords::tr("%1: area %2").arg(unitsText(plan, units), area),
        [=](PlanFile &file, const auto &env) { return skt::setArea(file, units, area, env); });
}

void assignUnits(OpenPlan &plan, const UnitIds &units, std::optional<TeamId> team)
{
    run(plan,
        team ? EditWords::tr("%1: inspected by %2")
                   .arg(unitsText(plan, units), teamText(plan, *team))
             : EditWords::tr("%1: inspected by no team").arg(unitsText(plan, units)),
        [=](PlanFile &file, const auto &env) { return skt::assignUnits(file, units, team, env); });
}

void setPriority(OpenPlan &plan, const UnitIds &units, bool priority)
{
    run(plan,
        priority ? EditWords::tr("%1: marked as priority").arg(unitsText(plan, units))
                 : EditWords::tr("%1: no longer marked as priority").arg(unitsText(plan, units)),
        [=](PlanFile &file, const auto &env) {
            return skt::setPriority(file, units, priority, env);
        });
}

void mergeUnits(OpenPlan &plan, UnitId kept, UnitId merged)
{
    run(plan,
        EditWords::tr("%1 is one with %2").arg(unitName(plan, merged), unitName(plan, kept)),
        [=](PlanFile &file, const auto &env) { return skt::mergeUnits(file, kept, merged, env); });
}

void removeUnits(OpenPlan &plan, const UnitIds &units)
{
    run(plan,
        EditWords::tr("Remove %1").arg(unitsText(plan, units)),
        [=](PlanFile &file, const auto &env) { return skt::removeUnits(file, units, env); });
}

void addTeam(OpenPlan &plan, const Team &team, std::optional<UnitId> lead)
{
    run(plan, EditWords::tr("New team %1").arg(team.number), [=](PlanFile &file, const auto &env) {
        return skt::addTeam(file, team, lead, {}, env);
    });
}

void editTeam(OpenPlan &plan, const Team &team, const Team &base, const QString &field)
{
    run(plan,
        QStringLiteral("%1: %2").arg(teamText(plan, base.id), field),
        [=](PlanFile &file, const auto &env) { return skt::editTeam(file, team, base, env); });
}

void setMemberAgencies(
    OpenPlan &plan, TeamId team, UnitId lead, const UnitIds &members, const TeamAgencies &base)
{
    run(plan,
        EditWords::tr("%1: member agencies").arg(teamText(plan, team)),
        [=](PlanFile &file, const auto &env) {
            return skt::setMemberAgencies(file, team, lead, members, base, env);
        });
}

void removeTeam(OpenPlan &plan, TeamId team)
{
    run(plan,
        EditWords::tr("Remove %1").arg(teamText(plan, team)),
        [=](PlanFile &file, const auto &env) { return skt::removeTeam(file, team, env); });
}

void receiveRegistration(OpenPlan &plan, TeamId team, QDate received)
{
    run(plan,
        EditWords::tr("%1: registration received on %2")
            .arg(teamText(plan, team), formatDate(received)),
        [=](PlanFile &file, const auto &env) {
            return skt::receiveRegistration(file, team, received, {}, env);
        });
}

void addPerson(OpenPlan &plan, const Person &person)
{
    run(plan,
        EditWords::tr("New person: %1").arg(person.name),
        [=](PlanFile &file, const auto &env) { return skt::addPerson(file, person, env); });
}

void editPerson(OpenPlan &plan, const Person &person, const Person &base, const QString &field)
{
    run(plan, QStringLiteral("%1: %2").arg(base.name, field), [=](PlanFile &file, const auto &env) {
        return skt::editPerson(file, person, base, env);
    });
}

void removePerson(OpenPlan &plan, PersonId person)
{
    run(plan,
        EditWords::tr("Remove %1").arg(personName(plan, person)),
        [=](PlanFile &file, const auto &env) { return skt::removePerson(file, person, env); });
}

void assignPerson(OpenPlan &plan, const AssignPerson &request)
{
    run(plan,
        EditWords::tr("%1: %2").arg(teamText(plan, request.team), request.name),
        [=](PlanFile &file, const auto &env) { return skt::assignPerson(file, request, env); });
}

void unassignPerson(OpenPlan &plan, TeamId team, PersonId person)
{
    run(plan,
        EditWords::tr("%1 without %2").arg(teamText(plan, team), personName(plan, person)),
        [=](PlanFile &file, const auto &env) {
            return skt::unassignPerson(file, team, person, env);
        });
}

void recordAbsence(OpenPlan &plan, PersonId person, const HalfDaySpan &span, const QString &reason)
{
    run(plan,
        EditWords::tr("%1 is away from %2 to %3")
            .arg(personName(plan, person), formatDate(span.from.date), formatDate(span.to.date)),
        [=](PlanFile &file, const auto &env) {
            return skt::recordAbsence(file, person, span, reason, env);
        });
}

void removeAbsence(OpenPlan &plan, AbsenceId absence)
{
    run(plan, EditWords::tr("Remove an absence"), [=](PlanFile &file, const auto &env) {
        return skt::removeAbsence(file, absence, env);
    });
}

namespace {

QString standInText(const OpenPlan &plan, VisitId visit, PersonId person, const QString &by)
{
    const PlanViewPtr view = plan.view();
    const Visit *row = view ? view->index.visit(visit) : nullptr;
    return EditWords::tr("%1 stands in for %2 at %3")
        .arg(by, personName(plan, person), row ? unitName(plan, row->unit) : QString());
}

} // namespace

void substitutePerson(OpenPlan &plan, VisitId visit, PersonId person, PersonId by)
{
    run(plan,
        standInText(plan, visit, person, personName(plan, by)),
        [=](PlanFile &file, const auto &env) {
            return skt::substitutePerson(file, {visit, person, by, {}}, env);
        });
}

void substituteByNew(OpenPlan &plan, VisitId visit, PersonId person, const QString &name)
{
    run(plan, standInText(plan, visit, person, name), [=](PlanFile &file, const auto &env) {
        return skt::substituteByName(file, visit, person, name, env);
    });
}

void removeSubstitution(OpenPlan &plan, SubstitutionId substitution)
{
    run(plan, EditWords::tr("Remove a substitution"), [=](PlanFile &file, const auto &env) {
        return skt::removeSubstitution(file, substitution, env);
    });
}

void recordDayOff(OpenPlan &plan, const DayOff &dayOff)
{
    const QString whose = dayOff.unit   ? unitName(plan, *dayOff.unit)
                          : dayOff.team ? teamText(plan, *dayOff.team)
                                        : dayOff.area;
    run(plan,
        EditWords::tr("%1 is off from %2 to %3")
            .arg(whose, formatDate(dayOff.span.from.date), formatDate(dayOff.span.to.date)),
        [=](PlanFile &file, const auto &env) { return skt::recordDayOff(file, dayOff, env); });
}

void removeDayOff(OpenPlan &plan, DayOffId dayOff)
{
    run(plan, EditWords::tr("Remove a day off"), [=](PlanFile &file, const auto &env) {
        return skt::removeDayOff(file, dayOff, env);
    });
}

} // namespace skt
