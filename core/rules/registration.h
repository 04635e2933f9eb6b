// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/check_context.h"

namespace skt {

/// The registration day is past, the team's registration is not recorded, and units still wait.
bool isRegistrationLate(const CheckContext &context, const Team &team);

} // namespace skt
