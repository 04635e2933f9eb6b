// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace skt {

class MainWindow;

/// Opens \a file in the window and writes each page as `1-….png` … into \a folder. Returns an exit
/// code: 0, 3 if the file cannot be opened, 5 if a picture cannot be written.
int writeScreenshots(MainWindow &window, const QString &file, const QString &folder, QSize size);

} // namespace skt
