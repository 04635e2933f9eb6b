// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_naming.h"

namespace skt {

namespace {

/// Its name is a word for its sort and a proper name.
bool isPlace(UnitKind kind)
{
    return kind == UnitKind::Commune || kind == UnitKind::Ward || kind == UnitKind::Town
           || kind == UnitKind::SpecialZone || kind == UnitKind::Village;
}

} // namespace

void nameFromPlace(Unit &unit, QStringView sort)
{
    if (sort.isEmpty() || unit.name.size() <= sort.size())
        return;
    const bool place = isPlace(unit.kind);
    const bool governed = unit.kind != UnitKind::Village && (place || unit.kind == UnitKind::Other);
    if (governed && unit.bodyName.isEmpty())
        unit.bodyName = QStringLiteral("UBND ") + unit.name.left(1).toLower() + unit.name.mid(1);
    // "Thôn 3", "Tổ dân phố B": a number or a letter alone is no name.
    const QString rest = unit.name.mid(sort.size()).trimmed();
    if (place && unit.shortName.isEmpty() && rest.size() > 2 && rest.front().isUpper())
        unit.shortName = rest;
}

std::optional<LevelId> usualLevel(const Campaign &campaign, UnitKind kind)
{
    std::optional<LevelId> level;
    bool any = false;
    for (const Unit &unit : campaign.units) {
        if (unit.kind != kind || !unit.level)
            continue;
        if (any && level != unit.level)
            return std::nullopt;
        level = unit.level;
        any = true;
    }
    if (any)
        return level;
    constexpr int own = 1;
    constexpr int below = 2;
    const auto ofRank = [&campaign](int rank) -> std::optional<LevelId> {
        for (const Level &one : campaign.levels) {
            if (one.rank == rank)
                return one.id;
        }
        return std::nullopt;
    };
    const auto lower = isPlace(kind) ? ofRank(below) : std::nullopt;
    return lower ? lower : ofRank(own);
}

} // namespace skt
