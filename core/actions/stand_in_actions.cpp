// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/stand_in_actions.h"

#include "core/actions/act.h"
#include "core/actions/person_checks.h"
#include "core/actions/words.h"
#include "core/domain/campaign_index.h"
#include "core/domain/team_number.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

tl::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Input, message);
}

Result<PersonId>
findOrEnter(Edit &edit, const CampaignIndex &index, UnitId agency, const QString &name)
{
    const QString key = matchKey(name);
    for (const Person *known : index.peopleOfAgency(agency)) {
        if (matchKey(known->name) == key)
            return known->id;
    }
    Person person;
    person.name = name;
    person.agency = agency;
    return edit.insert(person).map([](const Person &made) { return made.id; });
}

Result<> writeStandIn(Edit &edit, VisitId visit, PersonId person, const QString &name)
{
    const CampaignIndex index(edit.campaign());
    const Visit *row = index.visit(visit);
    const Person *away = index.person(person);
    if (!row || !away)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    const auto &places = index.peopleOfTeam(row->team);
    if (std::ranges::none_of(places, [&](const TeamPerson *p) { return p->person == person; })) {
        const Team *team = index.team(row->team);
        return refused(ActionWords::tr("%1 is not on team %2, so nobody can stand in.")
                           .arg(away->name)
                           .arg(team ? teamNumberInWords(team->number) : QString{}));
    }
    if (!away->agency)
        return refused(ActionWords::tr("Name the agency of %1 first: somebody of it stands in.")
                           .arg(away->name));
    const auto by = findOrEnter(edit, index, *away->agency, name);
    if (!by)
        return tl::unexpected(by.error());
    if (*by == person)
        return refused(ActionWords::tr("Nobody can stand in for himself."));
    const Campaign present = edit.changed(); // who stands in may just have been entered
    const SubstitutePerson request{visit, person, *by, {}};
    if (const auto ok = mayStandIn(CampaignIndex(present), request); !ok)
        return ok;
    for (const Substitution *old : index.substitutions(person)) {
        if (old->visit != visit)
            continue;
        Substitution changed = *old;
        changed.by = *by;
        return edit.update(changed);
    }
    return edit.insert(Substitution{{}, person, *by, visit, {}, {}}).map([](const auto &) {});
}

} // namespace

Result<EditOutcome> substituteByName(PlanFile &plan,
                                     VisitId visit,
                                     PersonId person,
                                     const QString &name,
                                     const Environment &environment)
{
    const QString by = cleaned(name);
    if (by.isEmpty())
        return refused(ActionWords::tr("The name of the person is missing."));
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const Person *away = index.person(person);
    const Visit *row = index.visit(visit);
    const Unit *unit = row ? index.unit(row->unit) : nullptr;
    const QString text = ActionWords::tr("%1 stands in for %2 at %3")
                             .arg(by, away ? away->name : QString(), unit ? unit->name : QString());
    return act(
        plan, text, environment, [&](Edit &edit) { return writeStandIn(edit, visit, person, by); });
}

Result<EditOutcome> setPriority(PlanFile &plan,
                                const std::vector<UnitId> &units,
                                bool priority,
                                const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    QStringList names;
    for (const UnitId id : units) {
        if (const Unit *unit = index.unit(id))
            names << unit->name;
    }
    const QString all = names.join(QStringLiteral(", "));
    const QString text = priority ? ActionWords::tr("Marked as priority: %1").arg(all)
                                  : ActionWords::tr("No longer marked as priority: %1").arg(all);
    return act(plan, text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex present(edit.campaign());
        for (const UnitId id : units) {
            const Unit *unit = present.unit(id);
            if (!unit)
                return refused(ActionWords::tr("A unit is gone: somebody else has removed it."));
            Unit changed = *unit;
            changed.priority = priority;
            if (const auto ok = edit.update(changed); !ok)
                return ok;
        }
        return {};
    });
}

} // namespace skt
