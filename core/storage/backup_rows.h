// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cell.h"
#include "core/storage/frozen_rows.h"

#include <QString>

#include <map>
#include <vector>

namespace skt {

/// One map a table, in the order of allTables().
using AllRows = std::vector<std::map<Cell, Cells>>;

/// What a backup holds, in this program's form.
struct BackupRows
{
    QString campaignId;
    AllRows rows;
    FrozenRows frozen;
};

/// Reads a backup; one of an earlier form is migrated as a copy, never itself. Throws
/// StorageFailure if it is damaged.
BackupRows readBackup(const QString &backup);

[[noreturn]] void refuseOtherCampaign(const QString &backup, const QString &path);

} // namespace skt
