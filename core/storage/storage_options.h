// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lock_file.h"

#include <QString>

namespace skt {

/// What tests replace: the VFS (a share without locks), and time.
struct StorageOptions
{
    QString vfs;
    LockTiming timing = LockTiming::real();
};

} // namespace skt
