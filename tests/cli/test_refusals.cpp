// SPDX-License-Identifier: GPL-3.0-or-later
// What a tired clerk types: refused with a sentence, or understood as meant.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList schedule(const QString &date, const QString &part)
{
    return {u"schedule"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--unit"_s,
            u"Xã Quảng Bình"_s,
            u"--date"_s,
            date,
            u"--half-day"_s,
            part};
}

QStringList visit(const QString &state)
{
    return {u"visit"_s, u"plan.db"_s, u"--unit"_s, u"Xã Quảng Bình"_s, u"--state"_s, state};
}

} // namespace

TEST_CASE("Hours outside their half-day are refused", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList afternoon{u"--from"_s, u"14:00"_s, u"--to"_s, u"15:00"_s};
    CHECK(cli.run(schedule(u"2023-08-03"_s, u"morning"_s) + afternoon).code == 4);
    CHECK(cli.run(schedule(u"2023-08-03"_s, u"afternoon"_s) + afternoon).code == 0);
    CHECK(cli.run(schedule(u"9999-12-31"_s, u"morning"_s)).code == 4);
}

TEST_CASE("A done visit is neither put off nor given another day", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"2023-08-03"_s, u"morning"_s));
    cli.ok(visit(u"done"_s));
    CHECK(cli.run(visit(u"postponed"_s) + QStringList{u"--note"_s, u"bão"_s}).code == 4);
    CHECK(cli.run(visit(u"planned"_s)
                  + QStringList{u"--date"_s, u"2023-08-09"_s, u"--half-day"_s, u"morning"_s})
              .code
          == 4);
    CHECK(cli.run(visit(u"planned"_s)).code == 0);
}

TEST_CASE("A visit put off to a day takes up no time there", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"2023-08-03"_s, u"morning"_s));
    const QJsonObject changed = cli.ok(visit(u"postponed"_s)
                                       + QStringList{u"--note"_s,
                                                     u"bão"_s,
                                                     u"--date"_s,
                                                     u"2023-08-30"_s,
                                                     u"--half-day"_s,
                                                     u"morning"_s,
                                                     u"--json"_s})
                                    .json();
    CHECK(changed[u"conflicts"].toArray().isEmpty());
    const QJsonValue shown =
        cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray()[0];
    CHECK(shown[u"state"].toString() == u"postponed"_s);
    CHECK(shown[u"date"].toString() == u"2023-08-30"_s);
}

TEST_CASE("A half-day belongs to the date before it", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"assign"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--person"_s,
            u"Lê Mẫu"_s,
            u"--role"_s,
            u"leader"_s});
    cli.ok({u"absence"_s,
            u"plan.db"_s,
            u"--person"_s,
            u"Lê Mẫu"_s,
            u"--from"_s,
            u"2023-08-03"_s,
            u"--to"_s,
            u"2023-08-04"_s,
            u"--half-day"_s,
            u"morning"_s});
    const auto errorsAt = [&](const QString &date, const QString &part) {
        return cli.run(schedule(date, part)).code;
    };
    CHECK(errorsAt(u"2023-08-03"_s, u"morning"_s) == 1);
    CHECK(errorsAt(u"2023-08-04"_s, u"morning"_s) == 1);
    CHECK(errorsAt(u"2023-08-04"_s, u"afternoon"_s) == 0);
}

TEST_CASE("undo tells what it changed in the contract's shape", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"2023-08-03"_s, u"morning"_s));
    for (const QString &command : {u"undo"_s, u"redo"_s}) {
        const QJsonObject taken = cli.ok({command, u"plan.db"_s, u"--json"_s}).json();
        CHECK(taken[u"change"].isString());
        REQUIRE(taken[u"changed"].toArray().size() == 1);
        CHECK(taken[u"changed"][0][u"table"].toString() == u"visit"_s);
    }
}

TEST_CASE("A date set by hand no longer carries the plan's old words", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"set"_s, u"plan.db"_s, u"registration_last_day=2023-07-24"_s});
    const QJsonArray found =
        cli.ok({u"deadlines"_s, u"plan.db"_s, u"--json"_s}).json()[u"deadlines"].toArray();
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0][u"due"].toString() == u"2023-07-24"_s);
    CHECK_FALSE(found[0][u"rule"].toString().contains(u"01/8/2023"_s));
}

TEST_CASE("What would do nothing is refused", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList days{u"--from"_s, u"2023-08-03"_s, u"--to"_s, u"2023-08-03"_s};
    CHECK(
        cli.run(QStringList{
                    u"day-off"_s, u"plan.db"_s, u"--area"_s, u"Ven biển"_s, u"--reason"_s, u"bão"_s}
                + days)
            .code
        == 4);
    CHECK(cli.run(QStringList{u"day-off"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--reason"_s, u""_s}
                  + days)
              .code
          == 4);
    CHECK(cli.run({u"register-team"_s,
                   u"plan.db"_s,
                   u"--team"_s,
                   u"1"_s,
                   u"--received"_s,
                   u"2023-07-19"_s,
                   u"--file"_s,
                   u"missing.pdf"_s})
              .code
          == 4);
    CHECK(cli.run({u"set"_s, u"plan.db"_s, u"first_day=2023-09-01"_s}).code == 4);
    CHECK(cli.run({u"propose"_s, u"plan.db"_s, u"--seconds"_s, u"nan"_s}).code == 2);
}

TEST_CASE("A registered visit on a Saturday is reported by the proposal", "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.run(schedule(u"2023-08-05"_s, u"morning"_s)).code == 1);
    const Run run = cli.run({u"propose"_s, u"plan.db"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.json()[u"partial"].toBool());
    CHECK(run.json()[u"visits"].toArray().size() == 41);
}

TEST_CASE("A full output is told", "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.runInto(QStringLiteral("/dev/full"), {u"show"_s, u"plan.db"_s, u"--json"_s}) == 5);
}
