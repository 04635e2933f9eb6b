// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/directory_edits.h"

#include "core/actions/several.h"
#include "core/planner/applied.h"
#include "core/text/text.h"
#include "ui/session/edit_record.h"
#include "ui/session/edit_support.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryEdits)
};

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

void run(OpenPlan &plan,
         const QString &what,
         const QJsonObject &record,
         Act act,
         OpenPlan::Preview preview = {})
{
    plan.edit(
        what,
        record,
        [act = std::move(act), what](PlanFile &file, const Environment &environment) {
            return act(file, environment).map([&](const EditOutcome &outcome) {
                OpenPlan::Done done = noted(outcome);
                if (!done.text.isEmpty())
                    done.text = QStringLiteral("%1. %2").arg(what, done.text);
                return done;
            });
        },
        std::move(preview));
}

/// An id that a row shown before it is written has meanwhile.
template<typename RowId>
RowId shownId(const OpenPlan &plan)
{
    return RowId::fromInteger(plan.environment().newId());
}

/// Every unit of \a units is changed by \a change.
template<typename Change>
OpenPlan::Preview onUnits(const UnitIds &units, Change change)
{
    return [=](Campaign &campaign) {
        for (const UnitId id : units) {
            if (Unit *unit = rowOf(campaign.units, id))
                change(*unit);
        }
    };
}

/// As assigning comes out: visits without a day go with their unit.
void previewAssignment(Campaign &campaign, UnitId unit, std::optional<TeamId> team, AssignmentId id)
{
    std::erase_if(campaign.assignments, [&](const Assignment &row) {
        if (row.unit == unit)
            id = row.id;
        return row.unit == unit;
    });
    if (!team)
        return;
    Assignment made;
    made.id = id;
    made.team = *team;
    made.unit = unit;
    made.position = std::numeric_limits<std::int64_t>::max();
    campaign.assignments.push_back(made);
    for (Visit &visit : campaign.visits) {
        if (visit.unit == unit && !visit.date)
            visit.team = *team;
    }
}

/// The team's agencies in their new order.
void previewAgencies(
    Campaign &campaign, TeamId team, UnitId lead, const UnitIds &members, MembershipId firstId)
{
    std::vector<Membership> before;
    std::erase_if(campaign.memberships, [&](const Membership &row) {
        if (row.team == team)
            before.push_back(row);
        return row.team == team;
    });
    UnitIds agencies{lead};
    agencies.insert(agencies.end(), members.begin(), members.end());
    std::int64_t place = 0;
    for (const UnitId agency : agencies) {
        const auto it = std::ranges::find(before, agency, &Membership::agency);
        Membership row = it == before.end() ? Membership{} : *it;
        if (it == before.end())
            row.id = MembershipId::fromInteger(firstId.value() + place);
        row.team = team;
        row.agency = agency;
        row.lead = agency == lead;
        row.position = ++place;
        campaign.memberships.push_back(row);
    }
}

void previewAliases(Campaign &campaign, UnitId unit, const QStringList &spellings, AliasId firstId)
{
    std::erase_if(campaign.aliases, [&](const Alias &row) {
        return row.unit == unit && !spellings.contains(row.text);
    });
    std::int64_t next = 0;
    for (const QString &text : spellings) {
        const bool known = std::ranges::any_of(campaign.aliases, [&](const Alias &row) {
            return row.unit == unit && row.text == text;
        });
        if (!known)
            campaign.aliases.push_back(
                {AliasId::fromInteger(firstId.value() + next++), unit, text});
    }
}

} // namespace

void addUnit(OpenPlan &plan, const Unit &unit, std::optional<TeamId> inspectedBy)
{
    run(plan,
        EditWords::tr("New unit: %1").arg(unit.name),
        recordOf(u"addUnit"_s, unit, inspectedBy),
        [=](PlanFile &file, const auto &env) {
            return skt::addUnit(file, unit, inspectedBy, env);
        });
}

void editUnit(OpenPlan &plan, const Unit &unit, const Unit &base, const QString &field)
{
    run(
        plan,
        QStringLiteral("%1: %2").arg(base.name, field),
        recordOf(u"editUnit"_s, unit, base, field),
        [=](PlanFile &file, const auto &env) { return skt::editUnit(file, unit, base, env); },
        [=](Campaign &campaign) { previewRow(campaign.units, unit, base); });
}

void setAliases(OpenPlan &plan, UnitId unit, const QStringList &spellings, const QStringList &base)
{
    run(
        plan,
        EditWords::tr("%1: other spellings").arg(unitName(plan, unit)),
        recordOf(u"setAliases"_s, unit, spellings, base),
        [=](PlanFile &file, const auto &env) {
            return skt::setAliases(file, unit, spellings, base, env);
        },
        [=, id = shownId<AliasId>(plan)](Campaign &campaign) {
            previewAliases(campaign, unit, spellings, id);
        });
}

void setArea(OpenPlan &plan, const UnitIds &units, const QString &area)
{
    run(
        plan,
        area.isEmpty() ? EditWords::tr("%1: no area").arg(unitsText(plan, units))
                       : EditWords::tr("%1: area %2").arg(unitsText(plan, units), area),
        recordOf(u"setArea"_s, units, area),
        [=](PlanFile &file, const auto &env) { return skt::setArea(file, units, area, env); },
        onUnits(units, [area](Unit &unit) { unit.area = area; }));
}

void assignUnits(OpenPlan &plan, const UnitIds &units, std::optional<TeamId> team)
{
    run(
        plan,
        team ? EditWords::tr("%1: inspected by %2")
                   .arg(unitsText(plan, units), teamText(plan, *team))
             : EditWords::tr("%1: inspected by no team").arg(unitsText(plan, units)),
        recordOf(u"assignUnits"_s, units, team),
        [=](PlanFile &file, const auto &env) { return skt::assignUnits(file, units, team, env); },
        [=, id = shownId<AssignmentId>(plan)](Campaign &campaign) {
            std::int64_t next = id.value();
            for (const UnitId unit : units)
                previewAssignment(campaign, unit, team, AssignmentId::fromInteger(next++));
        });
}

void setPriority(OpenPlan &plan, const UnitIds &units, bool priority)
{
    run(
        plan,
        priority ? EditWords::tr("%1: marked as priority").arg(unitsText(plan, units))
                 : EditWords::tr("%1: no longer marked as priority").arg(unitsText(plan, units)),
        recordOf(u"setPriority"_s, units, priority),
        [=](PlanFile &file, const auto &env) {
            return skt::setPriority(file, units, priority, env);
        },
        onUnits(units, [priority](Unit &unit) { unit.priority = priority; }));
}

void mergeUnits(OpenPlan &plan, UnitId kept, UnitId merged)
{
    run(plan,
        EditWords::tr("%1 is one with %2").arg(unitName(plan, merged), unitName(plan, kept)),
        recordOf(u"mergeUnits"_s, kept, merged),
        [=](PlanFile &file, const auto &env) { return skt::mergeUnits(file, kept, merged, env); });
}

void removeUnits(OpenPlan &plan, const UnitIds &units)
{
    run(plan,
        EditWords::tr("Remove %1").arg(unitsText(plan, units)),
        recordOf(u"removeUnits"_s, units),
        [=](PlanFile &file, const auto &env) { return skt::removeUnits(file, units, env); });
}

void addTeam(OpenPlan &plan, const Team &team, std::optional<UnitId> lead)
{
    run(plan,
        EditWords::tr("New team %1").arg(team.number),
        recordOf(u"addTeam"_s, team, lead),
        [=](PlanFile &file, const auto &env) { return skt::addTeam(file, team, lead, {}, env); });
}

void editTeam(OpenPlan &plan, const Team &team, const Team &base, const QString &field)
{
    run(
        plan,
        QStringLiteral("%1: %2").arg(teamText(plan, base.id), field),
        recordOf(u"editTeam"_s, team, base, field),
        [=](PlanFile &file, const auto &env) { return skt::editTeam(file, team, base, env); },
        [=](Campaign &campaign) { previewRow(campaign.teams, team, base); });
}

void setMemberAgencies(
    OpenPlan &plan, TeamId team, UnitId lead, const UnitIds &members, const TeamAgencies &base)
{
    run(
        plan,
        EditWords::tr("%1: member agencies").arg(teamText(plan, team)),
        recordOf(u"setMemberAgencies"_s, team, lead, members, base),
        [=](PlanFile &file, const auto &env) {
            return skt::setMemberAgencies(file, team, lead, members, base, env);
        },
        [=, id = shownId<MembershipId>(plan)](Campaign &campaign) {
            previewAgencies(campaign, team, lead, members, id);
        });
}

void removeTeam(OpenPlan &plan, TeamId team)
{
    run(plan,
        EditWords::tr("Remove %1").arg(teamText(plan, team)),
        recordOf(u"removeTeam"_s, team),
        [=](PlanFile &file, const auto &env) { return skt::removeTeam(file, team, env); });
}

void receiveRegistrations(OpenPlan &plan, const std::vector<TeamId> &teams, QDate received)
{
    const QString whose = teams.size() == 1 ? teamText(plan, teams.front())
                                            : EditWords::tr("%1 teams").arg(teams.size());
    run(
        plan,
        EditWords::tr("%1: registration received on %2").arg(whose, formatDate(received)),
        recordOf(u"receiveRegistrations"_s, teams, received),
        [=](PlanFile &file, const auto &env) {
            return skt::receiveRegistrations(file, teams, received, env);
        },
        [=](Campaign &campaign) {
            for (const TeamId id : teams) {
                if (Team *team = rowOf(campaign.teams, id))
                    team->registrationReceived = received;
            }
        });
}

void recordVisitsHeld(OpenPlan &plan, const std::vector<VisitId> &visits)
{
    const Visit *first =
        visits.size() == 1 && plan.view() ? plan.view()->index.visit(visits.front()) : nullptr;
    run(
        plan,
        first ? EditWords::tr("The visit to %1 was held").arg(unitName(plan, first->unit))
              : EditWords::tr("Visits held: %1").arg(visits.size()),
        recordOf(u"recordVisitsHeld"_s, visits),
        [=](PlanFile &file, const auto &env) { return skt::recordVisitsHeld(file, visits, env); },
        [=](Campaign &campaign) {
            for (const VisitId id : visits) {
                if (Visit *visit = rowOf(campaign.visits, id))
                    visit->state = VisitState::Done;
            }
        });
}

void addPerson(OpenPlan &plan, const Person &person)
{
    run(plan,
        EditWords::tr("New person: %1").arg(person.name),
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
    const QString whom = people.size() == 1 ? personName(plan, people.front())
                                            : EditWords::tr("%1 people").arg(people.size());
    run(plan,
        EditWords::tr("Remove %1").arg(whom),
        recordOf(u"removePeople"_s, people),
        [=](PlanFile &file, const auto &env) { return skt::removePeople(file, people, env); });
}

void assignPerson(OpenPlan &plan, const AssignPerson &request)
{
    run(plan,
        EditWords::tr("%1: %2").arg(teamText(plan, request.team), request.name),
        recordOf(u"assignPerson"_s, request),
        [=](PlanFile &file, const auto &env) { return skt::assignPerson(file, request, env); });
}

void unassignPeople(OpenPlan &plan, TeamId team, const std::vector<PersonId> &people)
{
    const QString whom = people.size() == 1 ? personName(plan, people.front())
                                            : EditWords::tr("%1 people").arg(people.size());
    run(
        plan,
        EditWords::tr("%1 without %2").arg(teamText(plan, team), whom),
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
        EditWords::tr("%1 is away from %2 to %3")
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
        absences.size() == 1 ? EditWords::tr("Remove an absence")
                             : EditWords::tr("Remove %1 absences").arg(absences.size()),
        recordOf(u"removeAbsences"_s, absences),
        [=](PlanFile &file, const auto &env) { return skt::removeAbsences(file, absences, env); },
        [=](Campaign &campaign) { previewRemoval(campaign.absences, absences); });
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
            ? EditWords::tr("Remove a substitution")
            : EditWords::tr("Remove %1 substitutions").arg(substitutions.size()),
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
        EditWords::tr("%1 is off from %2 to %3")
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
        daysOff.size() == 1 ? EditWords::tr("Remove a day off")
                            : EditWords::tr("Remove %1 days off").arg(daysOff.size()),
        recordOf(u"removeDaysOff"_s, daysOff),
        [=](PlanFile &file, const auto &env) { return skt::removeDaysOff(file, daysOff, env); },
        [=](Campaign &campaign) { previewRemoval(campaign.daysOff, daysOff); });
}

} // namespace skt
