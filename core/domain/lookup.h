// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign_index.h"

#include <QString>

#include <optional>
#include <vector>

namespace skt {

/// Units whose name, body's name, short name or an alias equals \a name by matchKey; a full name
/// wins over a short name. Several mean that the name is ambiguous. The general names of the
/// one-stop desk, old and new, mean the one that the plan has.
std::vector<const Unit *> findUnits(const CampaignIndex &index, QStringView name);
/// The one unit meant; Error Input naming the candidates, or the nearest names, otherwise.
Result<const Unit *> resolveUnit(const CampaignIndex &index, const QString &name);
/// The one person meant, if needed of that agency.
Result<const Person *>
resolvePerson(const CampaignIndex &index, const QString &name, std::optional<UnitId> agency = {});
Result<const Team *> resolveTeam(const CampaignIndex &index, int number);
/// The visit of \a unit (by \a team where several teams visit it). The newest sequence counts.
Result<const Visit *>
resolveVisit(const CampaignIndex &index, const Unit &unit, std::optional<int> team = {});
/// Whether \a parent is the unit itself or lies below it; also where a ring is stored already.
bool makesRing(const CampaignIndex &index, UnitId unit, UnitId parent);

} // namespace skt
