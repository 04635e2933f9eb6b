// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <functional>

namespace skt {

/// A copy of the open plan with its attached files, also of one that is only read, as \a path; the
/// dialog has asked whether an existing file may be replaced. \a then follows in the window's
/// thread with what went wrong, empty if nothing, while \a receiver lives.
void copyPlan(OpenPlan &plan,
              const QString &path,
              QObject *receiver,
              std::function<void(const QString &problem)> then);

} // namespace skt
