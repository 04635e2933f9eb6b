// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of the design (core/README.md): reads the includes and fails on a wrong one.
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

#include <map>

using namespace skt;

namespace {

/// Direct arrows: what a part may include besides itself; all that those may include follows.
const std::map<QString, QStringList> &arrows()
{
    static const std::map<QString, QStringList> direct{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/text"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/calendar"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/domain"),
         {QStringLiteral("core/calendar"), QStringLiteral("core/text")}},
        {QStringLiteral("core/deadlines"), {QStringLiteral("core/domain")}},
        {QStringLiteral("core/rules"), {QStringLiteral("core/deadlines")}},
        {QStringLiteral("core/planner"), {QStringLiteral("core/rules")}},
        {QStringLiteral("core/reports"), {QStringLiteral("core/rules")}},
        {QStringLiteral("core/storage"), {QStringLiteral("core/domain")}},
        {QStringLiteral("core/documents"), {QStringLiteral("core/reports")}},
        {QStringLiteral("core/intake"), {QStringLiteral("core/domain")}},
        {QStringLiteral("core/exchange"), {QStringLiteral("core/reports")}},
        {QStringLiteral("core/actions"),
         {QStringLiteral("core/planner"),
          QStringLiteral("core/documents"),
          QStringLiteral("core/intake"),
          QStringLiteral("core/exchange"),
          QStringLiteral("core/storage")}},
    };
    return direct;
}

QSet<QString> closure(const QString &part)
{
    QSet<QString> all{part};
    const auto it = arrows().find(part);
    if (it == arrows().end())
        return all;
    for (const QString &next : it->second)
        all += closure(next);
    return all;
}

bool isOurs(const QString &include)
{
    return include.startsWith(u"core/") || include.startsWith(u"ui/") || include.startsWith(u"app/")
           || include.startsWith(u"tests/");
}

} // namespace

TEST_CASE("Inside core, includes follow the arrows of the design", "[architecture]")
{
    const auto files = sourceFiles({QStringLiteral("core")});
    REQUIRE(files.size() > 50);
    for (const SourceFile &file : files) {
        const QString part = partOf(file.path);
        INFO(file.path.toStdString());
        REQUIRE(arrows().count(part) == 1);
        const QSet<QString> allowed = closure(part);
        for (const QString &include : file.includes) {
            if (!isOurs(include))
                continue;
            INFO(include.toStdString());
            CHECK(allowed.contains(partOf(include)));
        }
    }
}

TEST_CASE("core knows no widget, no network, and no floor above it", "[architecture]")
{
    static const QRegularExpression forbidden(
        QStringLiteral("^(ui/|app/|tests/|QWidget|QApplication|QDialog|QMessageBox|QMainWindow|"
                       "QtWidgets|QtNetwork|QTcp|QUdp|QNetwork|QLocalSocket)"));
    for (const SourceFile &file : sourceFiles({QStringLiteral("core")})) {
        INFO(file.path.toStdString());
        for (const QString &include : file.includes) {
            INFO(include.toStdString());
            CHECK_FALSE(forbidden.match(include).hasMatch());
        }
    }
}

TEST_CASE("Only storage speaks SQL; only documents paint", "[architecture]")
{
    for (const SourceFile &file : sourceFiles({QStringLiteral("core")})) {
        const QString part = partOf(file.path);
        INFO(file.path.toStdString());
        for (const QString &include : file.includes) {
            INFO(include.toStdString());
            if (part != u"core/storage")
                CHECK_FALSE((include.startsWith(u"QSql") || include == u"sqlite3.h"));
            if (part != u"core/documents")
                CHECK_FALSE((include.startsWith(u"QPainter") || include.startsWith(u"QPdf")
                             || include.startsWith(u"QFont")));
        }
    }
}

TEST_CASE("ui stands on core and never on app; its models know no widget", "[architecture]")
{
    for (const SourceFile &file : sourceFiles({QStringLiteral("ui")})) {
        INFO(file.path.toStdString());
        for (const QString &include : file.includes) {
            INFO(include.toStdString());
            CHECK_FALSE(include.startsWith(u"app/"));
            CHECK_FALSE(include.startsWith(u"QSql"));
            const bool session = file.path.startsWith(u"ui/session/");
            if (!session)
                CHECK_FALSE(include.startsWith(u"core/storage/edit.h"));
            if (file.path.startsWith(u"ui/models/"))
                CHECK_FALSE((include.startsWith(u"QWidget") || include.startsWith(u"QDialog")
                             || include.startsWith(u"ui/widgets") || include.startsWith(u"ui/pages")
                             || include.startsWith(u"ui/shell")));
            if (file.path.startsWith(u"ui/widgets/"))
                CHECK_FALSE((include.startsWith(u"core/storage")
                             || include.startsWith(u"core/actions")
                             || include.startsWith(u"ui/session") || include.startsWith(u"ui/pages")
                             || include.startsWith(u"ui/shell")));
            if (file.path.startsWith(u"ui/pages/") && include.startsWith(u"ui/pages/"))
                CHECK(partOf(include) == partOf(file.path));
            if (file.path.startsWith(u"ui/imports/"))
                CHECK_FALSE((include.startsWith(u"ui/pages") || include.startsWith(u"ui/shell")));
            if (file.path.startsWith(u"ui/pages/"))
                CHECK_FALSE(include.startsWith(u"ui/shell"));
        }
    }
}

TEST_CASE("Every source file names its licence in the first line", "[architecture]")
{
    const auto files = sourceFiles({QStringLiteral("core"),
                                    QStringLiteral("ui"),
                                    QStringLiteral("app"),
                                    QStringLiteral("tests"),
                                    QStringLiteral("translations")});
    for (const SourceFile &file : files) {
        INFO(file.path.toStdString());
        CHECK(file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    }
}

TEST_CASE("Only app reads the clock, the user and chance", "[architecture]")
{
    static const QRegularExpression forbidden(
        QStringLiteral("QDate::currentDate|QDateTime::current|QTime::currentTime|QRandomGenerator|"
                       "std::random_device|std::time\\("));
    // Storage waits with a monotonic clock and jitter, and keeps the age of its lock and backups:
    // no content of a plan depends on it.
    const auto excepted = [](const QString &path) {
        return path.startsWith(u"core/storage/") || path.startsWith(u"core/base/");
    };
    for (const SourceFile &file : sourceFiles({QStringLiteral("core"), QStringLiteral("ui")})) {
        INFO(file.path.toStdString());
        if (!excepted(file.path))
            CHECK_FALSE(forbidden.match(file.text).hasMatch());
    }
}

TEST_CASE("Sources are at most 400 lines long", "[architecture]")
{
    for (const SourceFile &file :
         sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        INFO(file.path.toStdString());
        CHECK(file.text.count(u'\n') <= 400);
    }
}

TEST_CASE("Every text has its Vietnamese translation", "[architecture][translations]")
{
    const QDir folder(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/translations"));
    const QStringList names = folder.entryList({QStringLiteral("*_vi.ts")});
    REQUIRE(names.size() > 5);
    for (const QString &name : names) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.count(QStringLiteral("type=\"unfinished\"")) == 0);
        CHECK(text.count(QStringLiteral("<translation></translation>")) == 0);
        CHECK(text.count(QStringLiteral("<translation />")) == 0);
    }
}
