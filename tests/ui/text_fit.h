// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace skt {

/// What cannot be read in full below \a window, a line each: labels, buttons, headers, tabs and
/// chosen entries whose text is wider or higher than its room, and neighbours that overlap.
QStringList unreadableTexts(const QWidget &window);

} // namespace skt
