// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// One running process, so exactly that a number used again is not taken for it.
struct ProcessIdentity
{
    QString computer; ///< names the computer (and container) beyond its boots
    QString boot;     ///< names this run of the computer
    qint64 pid = 0;
    QString start; ///< when the process began, in the system's own count

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

ProcessIdentity ownProcess();

/// Whether \a process, which must be one of this computer and boot, still runs.
bool processRuns(const ProcessIdentity &process);

} // namespace skt
