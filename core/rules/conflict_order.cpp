// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_order.h"

#include <algorithm>
#include <limits>

namespace skt {

void sortConflicts(Conflicts &conflicts, const CampaignIndex &index)
{
    using Place = std::tuple<Severity, qint64, int, int>;
    std::vector<std::pair<Place, std::size_t>> order;
    order.reserve(conflicts.size());
    for (std::size_t i = 0; i < conflicts.size(); ++i) {
        const Conflict &conflict = conflicts[i];
        const Team *team = conflict.teams.empty() ? nullptr : index.team(conflict.teams.front());
        const qint64 day =
            conflict.date ? conflict.date->toJulianDay() : std::numeric_limits<qint64>::max();
        const int part = conflict.part ? static_cast<int>(*conflict.part) : -1;
        const int number = team ? team->number : std::numeric_limits<int>::max();
        order.emplace_back(Place{conflict.severity, day, part, number}, i);
    }
    std::sort(order.begin(), order.end());
    Conflicts sorted;
    sorted.reserve(conflicts.size());
    for (const auto &[place, i] : order)
        sorted.push_back(std::move(conflicts[i]));
    conflicts = std::move(sorted);
}

} // namespace skt
