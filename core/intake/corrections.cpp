// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/corrections.h"

#include "core/base/result.h"
#include "core/intake/intake_words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

Result<> correctUnitName(Campaign &campaign,
                         UnitId unit,
                         const QString &name,
                         const Environment &environment)
{
    const QString wanted = cleaned(name);
    if (wanted.isEmpty())
        return failure(Error::Kind::Input, IntakeWords::tr("A unit needs a name."));
    const auto row =
        std::ranges::find_if(campaign.units, [unit](const Unit &one) { return one.id == unit; });
    if (row == campaign.units.end() || row->name == wanted)
        return {};
    const QString key = matchKey(wanted);
    const auto named = [&key](const QString &text) { return matchKey(text) == key; };
    for (const Unit &other : campaign.units) {
        if (other.id != unit && named(other.name))
            return failure(Error::Kind::Input,
                           IntakeWords::tr("“%1” is the name of another unit.").arg(wanted));
    }
    for (const Alias &alias : campaign.aliases) {
        if (alias.unit != unit && named(alias.text))
            return failure(Error::Kind::Input,
                           IntakeWords::tr("“%1” is the name of another unit.").arg(wanted));
    }
    const QString read = std::exchange(row->name, wanted);
    std::erase_if(campaign.aliases,
                  [&](const Alias &alias) { return alias.unit == unit && named(alias.text); });
    if (!named(read))
        campaign.aliases.push_back({AliasId::fromInteger(environment.newId()), unit, read});
    if (matchKey(campaign.plan.standingAgency) == matchKey(read))
        campaign.plan.standingAgency = wanted;
    return {};
}

} // namespace skt
