// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// A holiday's name or source in the language of the program: the bundled ones in English where
/// that is chosen, all others as they are written.
QString inChosenLanguage(const QString &name);

} // namespace skt
