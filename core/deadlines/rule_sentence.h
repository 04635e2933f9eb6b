// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

namespace skt {

/// The rule of a deadline in words: the plan's own phrase, else a sentence made from its settings.
QString ruleSentence(const Deadline &deadline, const PlanSettings &plan);

} // namespace skt
