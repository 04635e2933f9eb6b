// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Wrong usage ends with 2 and one sentence", "[cli]")
{
    const Cli cli;
    for (const QStringList &words :
         {QStringList{u"fly"_s},
          QStringList{u"merge"_s, u"a.db"_s, u"b.db"_s},
          QStringList{u"show"_s},
          QStringList{u"show"_s, u"a.db"_s, u"b.db"_s},
          QStringList{u"check"_s, u"a.db"_s, u"--colour"_s},
          QStringList{u"workday"_s, u"2023-08-24"_s, u"--add"_s, u"five"_s},
          QStringList{u"show"_s, u"a.db"_s, u"--today"_s, u"soon"_s}}) {
        INFO(words.join(u' ').toStdString());
        const Run run = cli.run(words);
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(cli.run({u"show"_s, u"a.db"_s, u"--lang"_s, u"fr"_s}).code == 2);
}

TEST_CASE("Every command of the help explains itself in both languages", "[cli]")
{
    const Cli cli;
    const QString help = cli.ok({u"--help"_s}).out;
    int commands = 0;
    bool inTable = false;
    for (const QString &line : help.split(u'\n')) {
        if (line.startsWith(u"---")) {
            inTable = true;
            continue;
        }
        if (!inTable || line.isEmpty()) {
            inTable = false;
            continue;
        }
        const QStringList name = line.section(u"  "_s, 0, 0).split(u' ');
        INFO(line.toStdString());
        ++commands;
        const QString english = cli.ok(name + QStringList{u"--help"_s}).out;
        const QString vietnamese =
            cli.ok(name + QStringList{u"--help"_s, u"--lang"_s, u"vi"_s}).out;
        CHECK(english.contains(u"Usage: sokiemtra-cli"_s));
        CHECK(vietnamese.contains(u"Cách dùng: sokiemtra-cli"_s));
        CHECK(english.section(u'\n', 0, 0) != vietnamese.section(u'\n', 0, 0));
    }
    CHECK(commands >= 29);
}

TEST_CASE("workday counts and says what was passed over", "[cli]")
{
    const Cli cli;
    const QJsonObject count =
        cli.ok({u"workday"_s, u"2023-08-25"_s, u"--add"_s, u"5"_s, u"--json"_s}).json();
    CHECK(count[u"date"].toString() == u"2023-09-05"_s);
    CHECK(count[u"counted"].toArray().size() == 5);
    CHECK(count[u"skipped"].toArray().size() == 6);
    CHECK(cli.ok({u"workday"_s, u"2023-08-03"_s, u"--add"_s, u"-2"_s, u"--json"_s})
              .json()[u"date"]
              .toString()
          == u"2023-08-01"_s);
    CHECK(cli.ok({u"workday"_s, u"2023-09-02"_s, u"--add"_s, u"0"_s, u"--json"_s})
              .json()[u"date"]
              .toString()
          == u"2023-09-02"_s);
    const QJsonObject year = cli.ok({u"workday"_s, u"--list"_s, u"2026"_s, u"--json"_s}).json();
    CHECK(year[u"working_days"].toInt() == 249);
    CHECK(cli.run({u"workday"_s, u"2023-13-01"_s, u"--add"_s, u"1"_s}).code == 4);
}

TEST_CASE("Deadlines carry the plan's words and how they were counted", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"schedule"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--unit"_s,
            u"Xã Quảng Bình"_s,
            u"--date"_s,
            u"2023-08-03"_s,
            u"--half-day"_s,
            u"morning"_s});
    const QJsonObject found =
        cli.ok({u"deadlines"_s, u"plan.db"_s, u"--today"_s, u"2023-08-01"_s, u"--json"_s}).json();
    CHECK(found[u"today"].toString() == u"2023-08-01"_s);
    bool seen = false;
    for (const QJsonValue &deadline : found[u"deadlines"].toArray()) {
        if (deadline[u"kind"].toString() != u"send-notice"_s)
            continue;
        seen = true;
        CHECK(deadline[u"due"].toString() == u"2023-08-01"_s);
        CHECK(deadline[u"state"].toString() == u"due-today"_s);
        CHECK(deadline[u"unit"].toString() == u"Xã Quảng Bình"_s);
        CHECK_FALSE(deadline[u"rule"].toString().isEmpty());
        CHECK(deadline[u"counted"].toArray().size() == 2);
    }
    CHECK(seen);
}

TEST_CASE("41 notices are printed under the contract's names, and none overwritten", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    const QStringList words{u"print"_s,
                            u"plan.db"_s,
                            u"--document"_s,
                            u"inspection-notice"_s,
                            u"--all"_s,
                            u"--format"_s,
                            u"pdf"_s,
                            u"--output"_s,
                            u"out"_s,
                            u"--json"_s};
    const QJsonObject printed = cli.ok(words).json();
    CHECK(printed[u"files"].toArray().size() == 41);
    CHECK(printed[u"failed"].toArray().isEmpty());
    const QString notice = cli.path(u"out/inspection-notice_doan-1_xa-quang-binh.pdf"_s);
    QFile file(notice);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-1.4"));
    CHECK(cli.run(words).code == 5);
    CHECK(cli.run(words + QStringList{u"--force"_s}).code == 0);
    const Run team = cli.run({u"print"_s,
                              u"plan.db"_s,
                              u"--document"_s,
                              u"inspection-notice"_s,
                              u"--team"_s,
                              u"2"_s,
                              u"--format"_s,
                              u"pdf"_s,
                              u"--output"_s,
                              u"teams"_s,
                              u"--json"_s});
    CHECK(team.json()[u"files"].toArray().size() == 1);
}

TEST_CASE("What cannot be printed is refused, and no folder is left behind", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList words{u"print"_s,
                            u"plan.db"_s,
                            u"--document"_s,
                            u"inspection-notice"_s,
                            u"--unit"_s,
                            u"Xã Quảng Bình"_s,
                            u"--output"_s,
                            u"out"_s};
    CHECK(cli.run(words + QStringList{u"--format"_s, u"pdf"_s}).code == 4);
    CHECK(cli.run(words + QStringList{u"--format"_s, u"odt"_s}).code == 2);
    CHECK(cli.run({u"print"_s,
                   u"plan.db"_s,
                   u"--document"_s,
                   u"checklist"_s,
                   u"--format"_s,
                   u"pdf"_s,
                   u"--output"_s,
                   u"out"_s})
              .code
          == 2);
    CHECK(QDir(cli.path(u"out"_s)).entryList(QDir::Files).isEmpty());
}

TEST_CASE("The default language is Vietnamese", "[cli]")
{
    const Cli cli;
    const Run run = cli.run({u"show"_s, u"missing.db"_s, u"--lang"_s, u"vi"_s});
    CHECK(run.code == 3);
    CHECK(run.err.contains(u"missing.db"_s));
    CHECK(run.err.contains(QChar(0x1EBF)) + run.err.contains(u"tệp"_s) + run.err.contains(u"Tệp"_s)
          > 0);
}
