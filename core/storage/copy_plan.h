// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_store.h"

namespace skt {

/// A consistent, verified copy at \a destination, also while others write. Throws StorageFailure;
/// nothing partial is left.
void copyPlan(PlanStore &source, const QString &destination, bool force);

} // namespace skt
