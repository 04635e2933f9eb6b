// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// Writes a small report into \a folder if the program crashes (a signal or an uncaught exception):
/// version, build, what happened and the last action. Call it once, early. Everything that the
/// report needs is prepared here, because a crashing program can do very little.
void installCrashHandler(const QString &folder, const QString &version, const QString &build);

/// What the user did last, in words of the program ("edit visit"), never the user's data.
void noteAction(const char *action);

/// The report left by the last crash; empty if there is none. Reading it moves it aside.
QString takeCrashReport(const QString &folder);

} // namespace skt
