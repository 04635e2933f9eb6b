// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_store.h"

namespace skt {

/// A file of an earlier form is backed up and migrated. Throws where it may not be written: the
/// rows of an earlier form cannot be read as they are.
void bringUpToDate(PlanStore &store);

} // namespace skt
