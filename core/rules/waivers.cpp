// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/waivers.h"

#include "core/rules/check.h"

#include <algorithm>

namespace skt {

namespace {

bool namesAll(const QString &named, const QString &others)
{
    const QStringList known = named.split(u',');
    const QStringList asked = others.split(u',', Qt::SkipEmptyParts);
    return std::all_of(
        asked.begin(), asked.end(), [&](const QString &unit) { return known.contains(unit); });
}

bool namesTime(const Waiver &waiver, const Conflict &conflict, bool canShrink)
{
    if (waiver.date != conflict.date)
        return false;
    if (!canShrink || !waiver.part || !conflict.part)
        return waiver.part == conflict.part;
    return (halvesOf(*conflict.part) & ~halvesOf(*waiver.part)) == 0;
}

} // namespace

bool covers(const Waiver &waiver, const Conflict &conflict)
{
    const RuleSpec *spec = specOf(conflict.rule);
    return spec && waiver.subject == conflict.subject && specOf(waiver.rule.toStdString()) == spec
           && (!spec->timed || namesTime(waiver, conflict, spec->amongVisits))
           && namesAll(waiver.others, conflict.others());
}

bool suffices(const Waiver &waiver, const Conflict &conflict)
{
    if (waiver.reason.isEmpty() || !canBeWaived(conflict))
        return false;
    return conflict.severity == Severity::Warning || !waiver.orderedBy.isEmpty();
}

std::vector<Waiver> applyWaivers(Conflicts &conflicts, const std::vector<Waiver> &waivers)
{
    if (waivers.empty())
        return {}; // then nobody compares
    QMultiHash<QString, std::size_t> bySubject;
    for (std::size_t i = 0; i < waivers.size(); ++i)
        bySubject.insert(waivers[i].subject, i);
    std::vector<bool> isUsed(waivers.size(), false);
    for (Conflict &conflict : conflicts) {
        for (auto [it, end] = bySubject.equal_range(conflict.subject); it != end; ++it) {
            const Waiver &waiver = waivers[*it];
            if (!covers(waiver, conflict))
                continue;
            isUsed[*it] = true;
            if (suffices(waiver, conflict))
                conflict.waived = waiver;
        }
    }
    std::vector<Waiver> lapsed;
    for (std::size_t i = 0; i < waivers.size(); ++i) {
        if (!isUsed[i])
            lapsed.push_back(waivers[i]);
    }
    return lapsed;
}

} // namespace skt
