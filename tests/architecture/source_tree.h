// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace skt {

/// A source file with what it includes.
struct SourceFile
{
    QString path; ///< from the root, with slashes
    QString text;
    QStringList includes; ///< as written, without quotes or brackets
};

/// All .h and .cpp files below these folders of the checkout.
std::vector<SourceFile> sourceFiles(const QStringList &folders);

/// The part of the house that a path lies in: "core/rules", "ui/pages/papers", "app/cli" …
QString partOf(const QString &path);

} // namespace skt
