// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/import_actions.h"

#include "core/actions/act.h"
#include "core/actions/unit_checks.h"
#include "core/actions/words.h"
#include "core/rules/check.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString countsInWords(const ImportPreview &preview)
{
    return ActionWords::tr("added %1, changed %2, refused %3")
        .arg(QString::number(preview.added.size()),
             QString::number(preview.changed.size()),
             QString::number(preview.refused.size()));
}

/// Plans on the state under the lock and writes that plan. The first look, without the lock, finds
/// what the history will say.
template<typename Planner, typename Writer>
Result<ImportOutcome> import(PlanFile &file,
                             const Environment &environment,
                             const QString &title,
                             const Planner &planRows,
                             const Writer &write)
{
    const auto before = file.load();
    if (!before)
        return tl::unexpected(before.error());
    const auto first = planRows(CampaignIndex(**before));
    if (!first)
        return tl::unexpected(first.error());
    ImportOutcome result;
    result.text = ActionWords::tr("%1: %2").arg(title, countsInWords(first->preview));
    const auto outcome = act(file, result.text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        const auto plan = planRows(index);
        if (!plan)
            return tl::unexpected(plan.error());
        if (const auto usable = requireUsable(plan->preview); !usable)
            return usable;
        result.preview = plan->preview;
        return write(edit, *plan);
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    result.outcome = *outcome;
    return result;
}

Result<> writeUnitRow(Edit &edit, const PlannedUnit &planned, std::vector<UnitId> &written)
{
    Unit unit = planned.unit;
    if (planned.newParent)
        unit.parent = written[*planned.newParent];
    if (planned.base) {
        if (planned.team) {
            if (const auto ok = writeAssignment(edit, unit.id, planned.team); !ok)
                return ok;
        }
        const auto team = planned.team ? std::optional(planned.team) : std::nullopt;
        if (const auto ok = writeUnit(edit, unit, *planned.base, team); !ok)
            return ok;
    } else {
        const auto made = edit.insert(unit);
        if (!made)
            return tl::unexpected(made.error());
        unit.id = made->id;
        if (planned.team) {
            if (const auto ok = writeAssignment(edit, unit.id, planned.team); !ok)
                return ok;
        }
    }
    written.push_back(unit.id);
    for (const QString &spelling : planned.newAliases) {
        if (const auto made = edit.insert(Alias{{}, unit.id, spelling}); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

Result<> writePlace(Edit &edit, const PlannedPerson &planned, PersonId person)
{
    std::int64_t last = 0;
    for (const TeamPerson &place : edit.changed().teamPeople) {
        if (place.team != *planned.team)
            continue;
        last = std::max(last, place.position);
        if (place.person != person)
            continue;
        TeamPerson changed = place;
        changed.role = planned.role;
        return edit.update(changed);
    }
    return edit.insert(TeamPerson{{}, *planned.team, person, planned.role, last + positionGap})
        .map([](const auto &) {});
}

/// The row that was made first, with what only a later one says.
Person filled(Person made, const Person &later)
{
    for (const auto field : {&Person::title, &Person::phone, &Person::email, &Person::note}) {
        if ((made.*field).isEmpty())
            made.*field = later.*field;
    }
    made.agencyLeader = made.agencyLeader || later.agencyLeader;
    if (made.roster == Roster::None)
        made.roster = later.roster;
    return made;
}

/// One person may stand in several rows, once for each team: made by the first of them.
Result<> writePersonRow(Edit &edit, const PlannedPerson &planned)
{
    Person person = planned.person;
    if (!planned.base) {
        const std::vector<Person> people = edit.changed().people;
        const auto same = std::find_if(people.begin(), people.end(), [&](const Person &row) {
            return matchKey(row.name) == matchKey(person.name) && row.agency == person.agency;
        });
        if (same != people.end()) {
            person.id = same->id;
            if (const auto ok = edit.update(filled(*same, person)); !ok)
                return ok;
        } else {
            const auto made = edit.insert(person);
            if (!made)
                return tl::unexpected(made.error());
            person.id = made->id;
        }
    } else if (person != *planned.base) {
        if (const auto ok = edit.update(person, *planned.base); !ok)
            return ok;
    }
    return planned.team ? writePlace(edit, planned, person.id) : Result<>{};
}

Result<> writeVisits(Edit &edit, const SchedulePlan &plan, std::vector<VisitId> &visits)
{
    for (const PlannedVisit &planned : plan.rows) {
        if (planned.base) {
            if (const auto ok = edit.update(planned.visit); !ok)
                return ok;
            visits.push_back(planned.visit.id);
            continue;
        }
        const auto made = edit.insert(planned.visit);
        if (!made)
            return tl::unexpected(made.error());
        visits.push_back(made->id);
    }
    return {};
}

Result<> recordReceived(Edit &edit, TeamId id, const ReceivedRegistration &received)
{
    const CampaignIndex index(edit.campaign());
    const Team *present = index.team(id);
    if (!present)
        return refused(ActionWords::tr("The team is gone: somebody else has removed it."));
    Team team = *present;
    team.registrationReceived = received.date;
    if (!received.file.isEmpty())
        team.registrationFile = received.file;
    return edit.update(team);
}

/// As far as they are understood, the conflicts of the visits; the change stands in any case.
std::vector<Conflict>
conflictsOf(PlanFile &file, const std::vector<VisitId> &visits, const Environment &environment)
{
    std::vector<Conflict> found;
    const auto after = file.load();
    if (!after)
        return found;
    for (const Conflict &conflict : check(**after, environment).conflicts) {
        const bool own =
            std::any_of(conflict.visits.begin(), conflict.visits.end(), [&](VisitId visit) {
                return std::find(visits.begin(), visits.end(), visit) != visits.end();
            });
        if (own)
            found.push_back(conflict);
    }
    return found;
}

} // namespace

Result<ImportOutcome> importUnits(PlanFile &plan,
                                  const CellTable &table,
                                  const ImportOptions &options,
                                  const Environment &environment)
{
    return import(
        plan,
        environment,
        ActionWords::tr("Units from a table"),
        [&](const CampaignIndex &index) { return planUnits(table, index, options); },
        [](Edit &edit, const UnitsPlan &rows) -> Result<> {
            std::vector<UnitId> written;
            for (const PlannedUnit &planned : rows.rows) {
                if (const auto ok = writeUnitRow(edit, planned, written); !ok)
                    return ok;
            }
            return {};
        });
}

Result<ImportOutcome> importPeople(PlanFile &plan,
                                   const CellTable &table,
                                   const ImportOptions &options,
                                   const Environment &environment)
{
    return import(
        plan,
        environment,
        ActionWords::tr("People from a table"),
        [&](const CampaignIndex &index) { return planPeople(table, index, options); },
        [](Edit &edit, const PeoplePlan &rows) -> Result<> {
            for (const PlannedPerson &planned : rows.rows) {
                if (const auto ok = writePersonRow(edit, planned); !ok)
                    return ok;
            }
            return {};
        });
}

Result<> mayReceive(const SchedulePlan &plan)
{
    if (plan.team)
        return {};
    return refused(ActionWords::tr("The table is not about one team only, so it cannot be recorded "
                                   "as a team's registration. Name the team."));
}

Result<ImportOutcome> importSchedule(PlanFile &plan,
                                     const CellTable &table,
                                     const ImportOptions &options,
                                     const std::optional<ReceivedRegistration> &received,
                                     const Environment &environment)
{
    std::vector<VisitId> visits;
    const QString title =
        received ? ActionWords::tr("Registration received on %1").arg(formatDate(received->date))
                 : ActionWords::tr("Schedule from a table");
    auto result = import(
        plan,
        environment,
        title,
        [&](const CampaignIndex &index) { return planSchedule(table, index, options); },
        [&](Edit &edit, const SchedulePlan &rows) -> Result<> {
            if (const auto ok = writeVisits(edit, rows, visits); !ok)
                return ok;
            if (!received)
                return {};
            if (const auto ok = mayReceive(rows); !ok)
                return ok;
            return recordReceived(edit, *rows.team, *received);
        });
    if (result && result->outcome.change)
        result->conflicts = conflictsOf(plan, visits, environment);
    return result;
}

} // namespace skt
