// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is silently ignored, and what went wrong is said as it is.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList scheduled(const QString &date, const QString &part, const QStringList &more = {})
{
    return QStringList{u"schedule"_s,
                       u"plan.db"_s,
                       u"--team"_s,
                       u"1"_s,
                       u"--unit"_s,
                       u"Xã Quảng Bình"_s,
                       u"--date"_s,
                       date,
                       u"--half-day"_s,
                       part}
           + more;
}

QStringList rulesOf(const QJsonObject &found)
{
    QStringList rules;
    for (const QJsonValue &conflict : found[u"conflicts"].toArray())
        rules << conflict[u"rule"].toString();
    return rules;
}

} // namespace

TEST_CASE("Options that contradict each other are refused, naming both", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QByteArray before = cli.digest(u"plan.db"_s);
    struct Typed
    {
        QStringList words;
        QStringList named;
    };
    const auto typed = GENERATE(values<Typed>({
        {{u"workday"_s, u"--add"_s, u"2"_s, u"--list"_s, u"2026"_s}, {u"--add"_s, u"--list"_s}},
        {{u"workday"_s, u"2026-01-05"_s, u"--list"_s, u"2026"_s}, {u"DATE"_s, u"--list"_s}},
        {{u"print"_s, u"plan.db"_s, u"--unit"_s, u"A"_s, u"--all"_s}, {u"--unit"_s, u"--all"_s}},
        {{u"print"_s, u"plan.db"_s, u"--each"_s}, {u"--each"_s, u"--team"_s}},
        {{u"unit"_s, u"plan.db"_s, u"--unit"_s, u"A"_s, u"--remove"_s, u"--area"_s, u"A"_s},
         {u"--remove"_s, u"--area"_s}},
        {{u"unit"_s, u"plan.db"_s, u"--add"_s, u"A"_s, u"--name"_s, u"B"_s},
         {u"--add"_s, u"--name"_s}},
        {{u"person"_s, u"plan.db"_s, u"--add"_s, u"A"_s, u"--remove"_s},
         {u"--add"_s, u"--remove"_s}},
        {{u"team"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--remove"_s, u"--note"_s, u"A"_s},
         {u"--remove"_s, u"--note"_s}},
        {{u"text"_s, u"plan.db"_s, u"--list"_s, u"--to"_s, u"1"_s}, {u"--to"_s, u"--move"_s}},
        {{u"draft"_s, u"plan.db"_s, u"--list"_s, u"--draft"_s, u"A"_s},
         {u"--list"_s, u"--draft"_s}},
        {{u"draft"_s, u"plan.db"_s, u"--list"_s, u"--team"_s, u"1"_s},
         {u"--team"_s, u"--schedule"_s}},
        {{u"absence"_s, u"plan.db"_s, u"--remove"_s, u"--to"_s, u"2023-08-03"_s},
         {u"--remove"_s, u"--to"_s}},
        {{u"schedule"_s, u"plan.db"_s, u"--follow-up"_s, u"--on"_s, u"2023-08-03"_s},
         {u"--follow-up"_s, u"--on"_s}},
    }));
    const Run run = cli.run(typed.words);
    INFO(typed.words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    CHECK(run.code == 2);
    for (const QString &name : typed.named)
        CHECK(run.err.section(u'\n', 0, 0).contains(name));
    CHECK(cli.digest(u"plan.db"_s) == before);
}

TEST_CASE("A change whose result cannot be printed is said to be written", "[cli]")
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        return;
    const Cli cli;
    cli.sample();
    QProcess process;
    process.setWorkingDirectory(QFileInfo(cli.path(u"plan.db"_s)).path());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(SOKIEMTRA_CLI),
                  scheduled(u"2023-08-03"_s, u"morning"_s, {u"--lang"_s, u"en"_s}));
    REQUIRE(process.waitForFinished(60000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    INFO(said.toStdString());
    CHECK(process.exitCode() == 5);
    CHECK(said.contains(u"IS written"_s));
    CHECK(said.contains(u"undo plan.db"_s));
    process.start(QStringLiteral(SOKIEMTRA_CLI), {u"show"_s, u"plan.db"_s, u"--lang"_s, u"en"_s});
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == 5);
    CHECK_FALSE(QString::fromUtf8(process.readAllStandardError()).contains(u"IS written"_s));
}

TEST_CASE("Nothing is done where nobody reads the output", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QByteArray before = cli.digest(u"plan.db"_s);
    QProcess shell;
    shell.setWorkingDirectory(QFileInfo(cli.path(u"plan.db"_s)).path());
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"exec \"$0\" set plan.db title=Khác --lang en >&-"_s,
                 QStringLiteral(SOKIEMTRA_CLI)});
    REQUIRE(shell.waitForFinished(60000));
    CHECK(shell.exitCode() == 5);
    CHECK(cli.digest(u"plan.db"_s) == before);
}

TEST_CASE("A head who is needed elsewhere is a clash, also from the command line", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"person"_s, u"plan.db"_s, u"--add"_s, u"Lê Văn An"_s});
    cli.ok({u"assign"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"2"_s,
            u"--person"_s,
            u"Lê Văn An"_s,
            u"--role"_s,
            u"leader"_s});
    const QStringList other{u"schedule"_s,
                            u"plan.db"_s,
                            u"--team"_s,
                            u"2"_s,
                            u"--unit"_s,
                            u"Xã Quảng Ngọc"_s,
                            u"--date"_s,
                            u"2023-08-03"_s,
                            u"--half-day"_s,
                            u"morning"_s,
                            u"--json"_s};
    (void)cli.run(other);
    SECTION("as the unit's head")
    {
        cli.ok({u"unit"_s,
                u"plan.db"_s,
                u"--unit"_s,
                u"Xã Quảng Bình"_s,
                u"--head-person"_s,
                u"Lê Văn An"_s});
        const Run run = cli.run(scheduled(u"2023-08-03"_s, u"morning"_s, {u"--json"_s}));
        CHECK(run.code == 1);
        CHECK(rulesOf(run.json()).contains(u"host-person-away"_s));
        cli.ok({u"unit"_s,
                u"plan.db"_s,
                u"--unit"_s,
                u"Xã Quảng Bình"_s,
                u"--head-person"_s,
                u"none"_s});
        CHECK_FALSE(rulesOf(cli.run({u"check"_s, u"plan.db"_s, u"--json"_s}).json())
                        .contains(u"host-person-away"_s));
    }
    SECTION("as a host of this visit")
    {
        const Run run = cli.run(
            scheduled(u"2023-08-03"_s, u"morning"_s, {u"--host"_s, u"Lê Văn An"_s, u"--json"_s}));
        CHECK(run.code == 1);
        CHECK(rulesOf(run.json()).contains(u"host-person-away"_s));
    }
}

TEST_CASE("Of two visits to one unit, --on says which", "[cli]")
{
    const Cli cli;
    cli.sample();
    (void)cli.run(scheduled(u"2023-08-03"_s, u"morning"_s));
    (void)cli.run(scheduled(u"2023-08-10"_s, u"afternoon"_s, {u"--follow-up"_s}));
    const QStringList take{u"unschedule"_s, u"plan.db"_s, u"--unit"_s, u"Xã Quảng Bình"_s};
    const Run unclear = cli.run(take);
    CHECK(unclear.code == 4);
    CHECK(unclear.err.contains(u"2023-08-03 morning; 2023-08-10 afternoon"_s));
    CHECK(cli.run(scheduled(u"2023-08-04"_s, u"morning"_s)).code == 4);
    CHECK(cli.run(take + QStringList{u"--on"_s, u"2023-08-09"_s}).code == 4);
    CHECK(cli.run(take + QStringList{u"--on"_s, u"2023-08-03"_s, u"afternoon"_s}).code == 4);
    CHECK(cli.run(take + QStringList{u"--on"_s, u"2023-08-03"_s, u"noon"_s}).code == 2);
    const auto days = [&] {
        QStringList found;
        for (const QJsonValue &visit :
             cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray())
            found << visit[u"date"].toString();
        return found;
    };
    (void)cli.run(
        scheduled(u"2023-08-04"_s, u"morning"_s, {u"--on"_s, u"2023-08-03"_s, u"morning"_s}));
    CHECK(days() == QStringList{u"2023-08-04"_s, u"2023-08-10"_s});
    CHECK(cli.run(take + QStringList{u"--on"_s, u"2023-08-10"_s}).code < 2);
    CHECK(days() == QStringList{u"2023-08-04"_s, QString{}});
}

TEST_CASE("A plan with a day of its own is counted from the clock, and that is said", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"set"_s, u"plan.db"_s, u"own_day=2023-07-21"_s});
    QProcess process;
    process.setWorkingDirectory(QFileInfo(cli.path(u"plan.db"_s)).path());
    const auto said = [&](const QStringList &words) {
        process.start(QStringLiteral(SOKIEMTRA_CLI), words + QStringList{u"--lang"_s, u"en"_s});
        REQUIRE(process.waitForFinished(60000));
        return QString::fromUtf8(process.readAllStandardError());
    };
    CHECK(said({u"deadlines"_s, u"plan.db"_s}).contains(u"--today 2023-07-21"_s));
    CHECK(said({u"deadlines"_s, u"plan.db"_s, u"--today"_s, u"2023-07-20"_s}).isEmpty());
    CHECK(said({u"show"_s, u"plan.db"_s}).isEmpty());
}

TEST_CASE("Days that are not settled yet are marked where they are counted", "[cli]")
{
    const Cli cli;
    const QStringList words{u"workday"_s, u"2026-11-20"_s, u"--add"_s, u"1"_s};
    const QString table = cli.ok(words).out;
    CHECK(table.contains(u"not settled yet"_s));
    const Run json = cli.ok(words + QStringList{u"--json"_s});
    CHECK(json.json().keys() == QStringList{u"counted"_s, u"date"_s, u"skipped"_s});
    CHECK(json.err.contains(u"not settled yet"_s));
    CHECK_FALSE(cli.ok({u"workday"_s, u"2026-11-09"_s, u"--add"_s, u"1"_s})
                    .out.contains(u"not settled yet"_s));
}

TEST_CASE("A print that makes nothing leaves no folder", "[cli]")
{
    const Cli cli;
    cli.sample();
    const Run run = cli.run({u"print"_s,
                             u"plan.db"_s,
                             u"--document"_s,
                             u"inspection-notice"_s,
                             u"--unit"_s,
                             u"Xã Quảng Bình"_s,
                             u"--format"_s,
                             u"pdf"_s,
                             u"--output"_s,
                             u"new/deep"_s});
    CHECK(run.code == 4);
    CHECK_FALSE(QFileInfo::exists(cli.path(u"new"_s)));
}

TEST_CASE("Backups of a plan that is not there", "[cli]")
{
    const Cli cli;
    const Run run = cli.run({u"backups"_s, u"none.db"_s, u"--json"_s});
    CHECK(run.code == 3);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(u"none.db"_s));
}

TEST_CASE("A line of the plan's text moves to a place that exists", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList words{
        u"text"_s, u"plan.db"_s, u"--section"_s, u"content"_s, u"--move"_s, u"1"_s, u"--to"_s};
    for (const QString &place : {u"99"_s, u"0"_s}) {
        const Run run = cli.run(words + QStringList{place});
        CHECK(run.code == 4);
        CHECK(run.err.contains(u"1 to 11"_s));
    }
    cli.ok(words + QStringList{u"11"_s});
}

TEST_CASE("Visits of one half-day are shown by team and unit", "[cli]")
{
    const Cli cli;
    cli.sample();
    const auto place = [&](const QString &team, const QString &unit) {
        (void)cli.run({u"schedule"_s,
                       u"plan.db"_s,
                       u"--team"_s,
                       team,
                       u"--unit"_s,
                       unit,
                       u"--date"_s,
                       u"2023-08-03"_s,
                       u"--half-day"_s,
                       u"morning"_s});
    };
    place(u"2"_s, u"Xã Quảng Ngọc"_s);
    place(u"1"_s, u"Xã Quảng Lộc"_s);
    place(u"1"_s, u"Xã Quảng Bình"_s);
    QStringList units;
    for (const QJsonValue &visit :
         cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray())
        units << visit[u"unit"].toString();
    CHECK(units == QStringList{u"Xã Quảng Bình"_s, u"Xã Quảng Lộc"_s, u"Xã Quảng Ngọc"_s});
    const QString table = cli.ok({u"show"_s, u"plan.db"_s}).out;
    CHECK(table.indexOf(u"Xã Quảng Bình"_s) < table.indexOf(u"Xã Quảng Lộc"_s));
}
