// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skt {

// The largest counts that a setting takes; what is refused names them.
constexpr int mostSettingDays = 365;
constexpr int mostSettingMinutes = 24 * 60;

} // namespace skt
