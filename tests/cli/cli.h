// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace skt {

/// What one call of sokiemtra-cli came to.
struct Run
{
    int code = -1;
    QString out;
    QString err;

    /// The JSON document on standard output; fails the test if that is none.
    [[nodiscard]] QJsonObject json() const;
};

/// A folder with plans, in which the program is called in English with the author "An" on
/// 20/7/2023, unless the words say otherwise.
class Cli
{
public:
    Cli();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run run(const QStringList &words,
                          const QString &user = QStringLiteral("An")) const;
    /// The exit code of a call whose standard output goes into a file.
    [[nodiscard]] int runInto(const QString &output, const QStringList &words) const;
    /// As run(), for calls that must end with 0.
    Run ok(const QStringList &words) const;
    /// The sample plan as "plan.db"; with `scheduled`, with its proposed schedule.
    QString sample(bool scheduled = false) const;
    [[nodiscard]] QByteArray digest(const QString &name) const;
    [[nodiscard]] QStringList files() const;

private:
    QTemporaryDir m_folder;
};

} // namespace skt
