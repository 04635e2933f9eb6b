// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace skt;

namespace {

void collect(QSet<QString> &names, const QString &text, const QRegularExpression &expression)
{
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured(1));
}

/// The contexts in which tr() and translate() of our sources look.
QSet<QString> contextsOfSources()
{
    static const QRegularExpression declared(
        QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\(\\s*(?:\\w+::)*(\\w+)\\s*\\)"));
    static const QRegularExpression objects(
        QStringLiteral("class\\s+(\\w+)[^;{}]*\\{\\s*(?:private:\\s*)?Q_OBJECT"));
    static const QRegularExpression literal(QStringLiteral("translate\\(\\s*\"(\\w+)\""));
    QSet<QString> names;
    for (const SourceFile &file :
         sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        collect(names, file.text, declared);
        collect(names, file.text, objects);
        collect(names, file.text, literal);
    }
    return names;
}

} // namespace

TEST_CASE("Translations are filed under contexts in which the sources look",
          "[architecture][translations]")
{
    static const QRegularExpression context(QStringLiteral("<name>(?:\\w+::)*(\\w+)</name>"));
    const QSet<QString> known = contextsOfSources();
    REQUIRE(known.contains(QStringLiteral("Calendar")));
    const QDir folder(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("*_vi.ts")})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QSet<QString> filed;
        collect(filed, QString::fromUtf8(file.readAll()), context);
        for (const QString &wanted : std::as_const(filed)) {
            INFO(name.toStdString() << ": nothing looks for texts in " << wanted.toStdString()
                                    << " (run translations/update.sh and fill.py again)");
            CHECK(known.contains(wanted));
        }
    }
}
