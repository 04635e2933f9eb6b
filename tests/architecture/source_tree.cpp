// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace skt {

namespace {

QStringList includesOf(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        includes << it.next().captured(1);
    return includes;
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(SOKIEMTRA_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            files.push_back({root.relativeFilePath(file.fileName()), text, includesOf(text)});
        }
    }
    return files;
}

QString partOf(const QString &path)
{
    const QStringList steps = path.split(u'/');
    const bool deeper = steps.value(0) == u"ui" && steps.value(1) == u"pages" && steps.size() > 3;
    return steps.mid(0, deeper ? 3 : 2).join(u'/');
}

} // namespace skt
