// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// Two sentences one behind the other: a full stop between them where the first has no end yet.
/// Either alone where the other is empty.
QString joinedSentences(const QString &first, const QString &second);

} // namespace skt
