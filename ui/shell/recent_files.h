// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skt {

/// Plan files opened lately, newest first; kept per user. Files that are gone are left out.
QStringList recentFiles();
void rememberFile(const QString &path);

} // namespace skt
