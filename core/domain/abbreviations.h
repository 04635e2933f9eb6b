// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"

namespace skt {

/// \a name cleaned, with the plan's abbreviations written out where they stand as whole words,
/// whatever their case ("Phòng LĐ-TB&XH" → "Phòng Lao động - Thương binh và Xã hội").
QString writtenOut(const Campaign &campaign, const QString &name);
/// \a name with the plan's abbreviations put in; empty where it has none to put in.
QString abbreviated(const Campaign &campaign, const QString &name);

} // namespace skt
