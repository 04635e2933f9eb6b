// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skt {

/// Plan files opened lately, newest first; kept per user. Some may be gone meanwhile.
QStringList recentFiles();
void rememberFile(const QString &path);
void forgetFile(const QString &path);

} // namespace skt
