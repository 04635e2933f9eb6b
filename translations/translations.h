// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QCoreApplication;

namespace skt {

/// Installs all translations of \a language ("vi"; "en" needs none) on the application and removes
/// those installed before, so that it can be called again to switch at run time. Returns how many
/// files were loaded.
int installTranslations(QCoreApplication &application, QStringView language);

} // namespace skt
