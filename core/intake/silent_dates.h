// SPDX-License-Identifier: GPL-3.0-or-later
// Days in the plan's sentences of which nothing came: the user has to look at them.
#pragma once

#include "core/intake/recognise.h"

namespace skt::intake {

/// The paragraphs of \a node speak of days that should become settings.
void expectSettings(Recognition &recognition, const Node &node);

/// Lines of expected days that are in no setting count as not understood.
void forgetSilentDates(Recognition &recognition);

} // namespace skt::intake
