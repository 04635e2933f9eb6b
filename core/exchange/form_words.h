// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"

#include <QString>

namespace skt {

/// A text of the registration form by its key in resources/exchange/registration-form.tsv.
QString formWord(const QString &key);
QString formWord(DayPart part);

} // namespace skt
