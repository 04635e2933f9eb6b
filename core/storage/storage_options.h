// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lock_file.h"
#include "core/storage/schema.h"

#include <QString>

namespace skt {

/// What tests replace: the VFS (a share without locks), time, and what this program's form is.
struct StorageOptions
{
    QString vfs;
    LockTiming timing = LockTiming::real();
    const Migrations *migrations = &skt::migrations();
};

} // namespace skt
