// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QSettings>

namespace skt {

namespace {

const QString recentKey = QStringLiteral("recent/files");
constexpr int most = 8;

} // namespace

QStringList recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void rememberFile(const QString &path)
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, most));
}

void forgetFile(const QString &path)
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
}

} // namespace skt
