// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <functional>

namespace skt {

/// The one door through which actions change a plan: PlanFile::edit(), after which what was
/// accepted lapses with its conflict. A waiver whose conflict held before \a body and no longer
/// holds after it is removed in the same change, which says so; left there, it would count again
/// when the same conflict comes back.
Result<EditOutcome> act(PlanFile &plan,
                        const QString &description,
                        const Environment &environment,
                        const std::function<Result<>(Edit &)> &body);

} // namespace skt
