// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/days_off.h"

#include "core/rules/words.h"

#include <algorithm>

namespace skt {

bool isOff(const std::vector<const DayOff *> &daysOff, const PlacedVisit &visit)
{
    return std::any_of(daysOff.begin(), daysOff.end(), [&](const DayOff *dayOff) {
        return dayOff->span.meets(visit.date, visit.part);
    });
}

QString dayOffReason(const std::vector<const DayOff *> &daysOff, const Conflict &conflict)
{
    for (const DayOff *dayOff : daysOff) {
        if (dayOff->span.meets(*conflict.date, *conflict.part) && !dayOff->reason.isEmpty())
            return dayOff->reason;
    }
    return RulesWords::tr("no reason given");
}

} // namespace skt
