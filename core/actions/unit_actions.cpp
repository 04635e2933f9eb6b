// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and editing units, their spellings and areas.
#include "core/actions/directory_actions.h"
#include "core/actions/unit_checks.h"
#include "core/actions/words.h"
#include "core/domain/unit_naming.h"
#include "core/exchange/vocabulary.h"
#include "core/text/text.h"

namespace skt {

namespace {

tl::unexpected<Error> unitIsGone()
{
    return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
}

} // namespace

Result<EditOutcome> addUnit(PlanFile &plan,
                            const Unit &wanted,
                            std::optional<TeamId> inspectedBy,
                            const Environment &environment)
{
    Unit unit = tidy(wanted);
    return act(plan,
               ActionWords::tr("New unit: %1").arg(unit.name),
               environment,
               [&](Edit &edit) -> Result<> {
                   const CampaignIndex index(edit.campaign());
                   if (const auto ok = checkUnit(index, unit, nullptr); !ok)
                       return ok;
                   exchange::vocabulary().nameFromWords(unit);
                   if (!unit.level)
                       unit.level = usualLevel(edit.campaign(), unit.kind);
                   if (unit.position == 0)
                       unit.position = nextPosition(edit.campaign().units);
                   unit.inspected = unit.inspected || inspectedBy.has_value();
                   const auto made = edit.insert(unit);
                   if (!made)
                       return tl::unexpected(made.error());
                   return inspectedBy ? writeAssignment(edit, made->id, inspectedBy) : Result<>{};
               });
}

Result<EditOutcome>
changeUnit(PlanFile &plan, const UnitChange &change, const Environment &environment)
{
    const Unit unit = tidy(change.unit);
    const auto describe = [&](const CampaignIndex &index) {
        QStringList what = changedFields(unit, change.base);
        if (change.aliases)
            what << ActionWords::tr("other spellings");
        if (change.team)
            what << (*change.team
                         ? ActionWords::tr("given to team %1").arg(teamNumber(index, **change.team))
                         : ActionWords::tr("given to no team"));
        return ActionWords::tr("Unit %1: %2")
            .arg(change.base.name, what.join(QStringLiteral(", ")));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        const Campaign &campaign = edit.campaign();
        if (!CampaignIndex(campaign).unit(unit.id))
            return unitIsGone();
        if (change.team) {
            if (const auto ok = writeAssignment(edit, unit.id, *change.team); !ok)
                return ok;
        }
        if (const auto ok = writeUnit(edit, unit, change.base, change.team); !ok)
            return ok;
        if (!change.aliases)
            return {};
        return writeAliases(edit, unit.id, *change.aliases, change.aliasesBase);
    });
}

Result<EditOutcome>
editUnit(PlanFile &plan, const Unit &unit, const Unit &base, const Environment &environment)
{
    return changeUnit(plan, {.unit = unit, .base = base, .aliases = {}, .team = {}}, environment);
}

Result<EditOutcome> setAliases(PlanFile &plan,
                               UnitId unit,
                               const QStringList &spellings,
                               const QStringList &base,
                               const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Unit %1: %2")
            .arg(unitName(index, unit), ActionWords::tr("other spellings"));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        if (!CampaignIndex(edit.campaign()).unit(unit))
            return unitIsGone();
        return writeAliases(edit, unit, spellings, base);
    });
}

namespace {

/// The area as units that keep it spell it: "tuyến 1" and "Tuyến 1" are one.
QString
knownSpelling(const Campaign &campaign, const std::vector<UnitId> &units, const QString &area)
{
    for (const Unit &unit : campaign.units) {
        if (!isAmong(units, unit.id) && !area.isEmpty() && matchKey(unit.area) == matchKey(area))
            return unit.area;
    }
    return area;
}

} // namespace

Result<EditOutcome> setArea(PlanFile &plan,
                            const std::vector<UnitId> &units,
                            const QString &area,
                            const Environment &environment)
{
    if (units.empty())
        return refused(ActionWords::tr("Choose the units first."));
    const QString wanted = cleaned(area);
    const auto describe = [&](const CampaignIndex &index) {
        const QString names = listInWords(unitNames(index, units));
        return wanted.isEmpty() ? ActionWords::tr("No area: %1").arg(names)
                                : ActionWords::tr("Area %1: %2").arg(wanted, names);
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        const QString written = knownSpelling(edit.campaign(), units, wanted);
        QStringList former;
        for (const UnitId id : units) {
            const Unit *row = index.unit(id);
            if (!row)
                return unitIsGone();
            former << row->area;
            Unit unit = *row;
            unit.area = written;
            if (const auto ok = edit.update(unit); !ok)
                return ok;
        }
        return carryDaysOff(edit, former, written);
    });
}

} // namespace skt
