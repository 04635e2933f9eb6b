// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

namespace skt {

/// The real clock, the name of the logged-in user and of the computer, random ids. Valid \a today
/// and non-empty \a user replace what the computer says (--today, --user).
Environment realEnvironment(QDate today = {}, const QString &user = {});

} // namespace skt
