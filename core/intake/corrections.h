// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign.h"

namespace skt {

/// Gives a unit that was taken in another name before anything is written; the spelling that was
/// read stays as an alias, so that it is known the next time. Error Input if the name is empty or
/// another unit's.
Result<> correctUnitName(Campaign &campaign,
                         UnitId unit,
                         const QString &name,
                         const Environment &environment);

} // namespace skt
