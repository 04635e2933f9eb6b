// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <QString>

namespace skt {

/// What waits in a plan file that is not open.
struct RecentDue
{
    enum class State { Missing, Unreadable, Known };

    State state = State::Missing;
    int overdue = 0;
    int today = 0;
    QDate day;           ///< that counted as today
    bool ownDay = false; ///< it is the campaign's own
};

/// Reads the file, which takes its time: to be asked outside the window's thread. Writes nothing.
RecentDue dueIn(const QString &path, const Environment &environment);

} // namespace skt
