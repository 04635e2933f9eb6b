// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/unit_checks.h"

#include "core/actions/words.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

namespace skt {

Unit tidy(Unit unit)
{
    for (QString *text : {&unit.name,
                          &unit.bodyName,
                          &unit.shortName,
                          &unit.area,
                          &unit.headName,
                          &unit.headTitle,
                          &unit.address,
                          &unit.phone,
                          &unit.email})
        *text = cleaned(*text);
    unit.note = unit.note.trimmed(); // may have several lines
    return unit;
}

Result<> checkNameIsFree(const CampaignIndex &index, const QString &name, UnitId self)
{
    for (const Unit *other : findUnits(index, name)) {
        if (other->id == self)
            continue;
        return refused(ActionWords::tr("“%1” means the unit “%2” already. Choose another name, or "
                                       "merge the two units if they are one.")
                           .arg(name, other->name));
    }
    return {};
}

namespace {

Result<> checkParent(const CampaignIndex &index, const Unit &unit)
{
    if (!unit.parent)
        return {};
    const Unit *parent = index.unit(*unit.parent);
    if (!parent)
        return refused(ActionWords::tr("The unit that “%1” shall belong to is gone: somebody else "
                                       "has removed it.")
                           .arg(unit.name));
    if (makesRing(index, unit.id, parent->id))
        return refused(ActionWords::tr("“%1” cannot belong to “%2”, which belongs to it. Change "
                                       "the other one first.")
                           .arg(unit.name, parent->name));
    return {};
}

Result<> checkPeriod(const Unit &unit)
{
    if (!unit.validFrom || !unit.validTo || *unit.validFrom <= *unit.validTo)
        return {};
    return refused(ActionWords::tr("The period of “%1” would end on %2, before it begins on %3.")
                       .arg(unit.name, formatDate(*unit.validTo), formatDate(*unit.validFrom)));
}

/// A unit that is given to a team is inspected.
Result<> checkInspected(const CampaignIndex &index, const Unit &unit, std::optional<TeamId> team)
{
    if (unit.inspected || !team)
        return {};
    return refused(ActionWords::tr("“%1” is inspected by team %2. Give it to no team first.")
                       .arg(unit.name, teamNumber(index, *team)));
}

std::optional<TeamId> presentTeam(const CampaignIndex &index, UnitId unit)
{
    const auto &assignments = index.assignmentsOfUnit(unit);
    return assignments.empty() ? std::nullopt : std::optional{assignments.front()->team};
}

} // namespace

Result<> checkUnit(const CampaignIndex &index, const Unit &unit, const Unit *base)
{
    const Unit none;
    const Unit &before = base ? *base : none;
    if (unit.name.isEmpty())
        return refused(ActionWords::tr("The name of the unit is missing."));
    if (unit.name != before.name) {
        if (const auto ok = checkNameIsFree(index, unit.name, unit.id); !ok)
            return ok;
    }
    if (unit.parent != before.parent) {
        if (const auto ok = checkParent(index, unit); !ok)
            return ok;
    }
    if (unit.email != before.email) {
        if (const auto ok = checkEmail(unit.email); !ok)
            return ok;
    }
    if (unit.phone != before.phone) {
        if (const auto ok = checkPhone(unit.phone); !ok)
            return ok;
    }
    return checkPeriod(unit);
}

Result<> writeUnit(Edit &edit,
                   const Unit &unit,
                   const Unit &base,
                   const std::optional<std::optional<TeamId>> &team)
{
    // A parent is judged with this edit's own changes: two rows of one table may be about each
    // other.
    const bool moved = unit.parent != base.parent;
    const Campaign present = moved ? edit.changed() : Campaign{};
    const CampaignIndex index(moved ? present : edit.campaign());
    if (const auto ok = checkUnit(index, unit, &base); !ok)
        return ok;
    if (unit.inspected != base.inspected) {
        const auto after = team ? *team : presentTeam(index, unit.id);
        if (const auto ok = checkInspected(index, unit, after); !ok)
            return ok;
    }
    if (const auto ok = edit.update(unit, base); !ok)
        return ok;
    return unit.area == base.area ? Result<>{} : carryDaysOff(edit, {base.area}, unit.area);
}

Result<> carryDaysOff(Edit &edit, const QStringList &formerAreas, const QString &area)
{
    const auto &daysOff = edit.campaign().daysOff;
    const bool any = std::any_of(daysOff.begin(), daysOff.end(), [&](const DayOff &dayOff) {
        return !dayOff.area.isEmpty() && formerAreas.contains(dayOff.area);
    });
    if (!any || area.isEmpty())
        return {};
    const Campaign after = edit.changed();
    for (const DayOff &dayOff : daysOff) {
        if (dayOff.area.isEmpty() || !formerAreas.contains(dayOff.area))
            continue;
        const bool left = std::any_of(after.units.begin(),
                                      after.units.end(),
                                      [&](const Unit &unit) { return unit.area == dayOff.area; });
        if (left)
            continue;
        DayOff moved = dayOff;
        moved.area = area;
        if (const auto ok = edit.update(moved); !ok)
            return ok;
    }
    return {};
}

Result<>
writeAliases(Edit &edit, UnitId unit, const QStringList &spellings, const QStringList &base)
{
    const CampaignIndex index(edit.campaign());
    QStringList wanted;
    for (const QString &spelling : spellings) {
        if (const QString text = cleaned(spelling); !text.isEmpty() && !wanted.contains(text))
            wanted << text;
    }
    QStringList stored;
    for (const Alias *known : index.aliases(unit)) {
        stored << known->text;
        if (wanted.contains(known->text) || !base.contains(known->text))
            continue;
        if (const auto ok = edit.remove(*known); !ok)
            return ok;
    }
    for (const QString &text : wanted) {
        if (stored.contains(text) || base.contains(text))
            continue;
        if (const auto ok = checkNameIsFree(index, text, unit); !ok)
            return ok;
        if (const auto made = edit.insert(Alias{{}, unit, text}); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

} // namespace skt
