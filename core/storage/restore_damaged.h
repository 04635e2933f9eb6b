// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <QString>

namespace skt {

/// Whether the file is a plan whose content is damaged. One that only cannot be opened here or now
/// (of a newer version, in use, unreadable) is not.
bool isDamagedPlan(const QString &path);

/// The backup in place of a damaged plan, which is kept under another name. Everything is copied
/// and checked before the plan is touched; nobody may be writing to it. Returns where it is kept.
QString restoreDamaged(const QString &backup, const QString &path, const Environment &environment);

} // namespace skt
