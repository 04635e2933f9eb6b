// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace skt {

/// Lets \a fill write a file under a free name beside \a path, syncs it and gives it its name. An
/// existing file is replaced only if \a force, and never while somebody writes to it. Throws
/// StorageFailure (Output); nothing partial is left.
void writeNewFile(const QString &path,
                  bool force,
                  const std::function<void(const QString &)> &fill);

} // namespace skt
