// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_support.h"
#include "core/domain/lookup.h"

#include <optional>

namespace skt {

// What a unit's row must be, and the steps that several actions on units take; not for others.

/// Texts as they are kept: cleaned, without stray spaces.
Unit tidy(Unit unit);
/// Error Input if the fields of \a unit that differ from \a base cannot stand (no base: a new
/// unit).
Result<> checkUnit(const CampaignIndex &index, const Unit &unit, const Unit *base);
/// Error Input if a unit other than \a self is called so.
Result<> checkNameIsFree(const CampaignIndex &index, const QString &name, UnitId self);

/// \a team: whom the same change gives the unit to (none inside: to nobody).
Result<> writeUnit(Edit &edit,
                   const Unit &unit,
                   const Unit &base,
                   const std::optional<std::optional<TeamId>> &team = {});
/// \a base: the spellings that the user saw.
Result<>
writeAliases(Edit &edit, UnitId unit, const QStringList &spellings, const QStringList &base);
/// Gives the unit to the team, with its visits that wait for a date.
Result<> writeAssignment(Edit &edit, UnitId unit, std::optional<TeamId> team);
/// Days off of an area follow where all its units get a new one.
Result<> carryDaysOff(Edit &edit, const QStringList &formerAreas, const QString &area);

} // namespace skt
