// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// The language of the window, "vi" or "en", as useLanguage() was told last.
QString language();
/// What the user wants; remembered; Vietnamese at first.
QString chosenLanguage();
/// For this session; windows that are open take it.
void useLanguage(const QString &code);
/// The same, and remembers it.
void chooseLanguage(const QString &code);

} // namespace skt
