// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/waivers.h"

#include "core/rules/check.h"

namespace skt {

bool suffices(const Waiver &waiver, const Conflict &conflict)
{
    if (waiver.reason.isEmpty() || !canBeWaived(conflict))
        return false;
    return conflict.severity == Severity::Warning || !waiver.orderedBy.isEmpty();
}

std::vector<Waiver> applyWaivers(Conflicts &conflicts, const std::vector<Waiver> &waivers)
{
    if (waivers.empty())
        return {}; // then nobody asks for keys, which are long
    QHash<QString, Conflict *> byKey;
    for (Conflict &conflict : conflicts)
        byKey.insert(conflict.key(), &conflict);
    std::vector<Waiver> lapsed;
    for (const Waiver &waiver : waivers) {
        Conflict *conflict = byKey.value(waiver.key);
        if (!conflict)
            lapsed.push_back(waiver);
        else if (suffices(waiver, *conflict))
            conflict->waived = waiver;
    }
    return lapsed;
}

} // namespace skt
