// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <catch2/catch.hpp>

namespace skt {

QJsonObject Run::json() const
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO("output: " << out.toStdString() << " errors: " << err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

Cli::Cli()
{
    REQUIRE(m_folder.isValid());
}

Run Cli::run(const QStringList &words, const QString &user) const
{
    QStringList all = words;
    const auto addUnlessGiven = [&](const QString &option, const QString &value) {
        if (!words.contains(option))
            all << option << value;
    };
    addUnlessGiven(QStringLiteral("--lang"), QStringLiteral("en"));
    addUnlessGiven(QStringLiteral("--today"), QStringLiteral("2023-07-20"));
    addUnlessGiven(QStringLiteral("--user"), user);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(SOKIEMTRA_CLI), all);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

int Cli::runInto(const QString &output, const QStringList &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(output);
    process.start(QStringLiteral(SOKIEMTRA_CLI), words);
    REQUIRE(process.waitForFinished(60000));
    return process.exitCode();
}

Run Cli::ok(const QStringList &words) const
{
    Run run = this->run(words);
    INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    REQUIRE(run.code == 0);
    return run;
}

QString Cli::sample(bool scheduled) const
{
    ok({QStringLiteral("new"),
        QStringLiteral("plan.db"),
        QStringLiteral("--sample"),
        QStringLiteral("quang-xuong")});
    if (scheduled)
        ok({QStringLiteral("propose"), QStringLiteral("plan.db"), QStringLiteral("--apply")});
    return QStringLiteral("plan.db");
}

QByteArray Cli::digest(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

QStringList Cli::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace skt
