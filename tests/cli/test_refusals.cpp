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
    CHECK(cli.run(visit(u"done"_s)).code == 4); // its day is still to come
    cli.ok(visit(u"done"_s) + QStringList{u"--today"_s, u"2023-08-03"_s});
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

TEST_CASE("An empty name of an output is wrong usage", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList before = cli.files();
    for (const QStringList &words : {QStringList{u"new"_s, u""_s},
                                     QStringList{u"backup"_s, u"plan.db"_s, u" "_s},
                                     QStringList{u"restore"_s, u"plan.db"_s, u""_s},
                                     QStringList{u"import"_s, u"plan"_s, u"plan.txt"_s, u""_s},
                                     QStringList{u"print"_s,
                                                 u"plan.db"_s,
                                                 u"--document"_s,
                                                 u"inspection-notice"_s,
                                                 u"--all"_s,
                                                 u"--format"_s,
                                                 u"pdf"_s,
                                                 u"--output"_s,
                                                 u""_s}}) {
        INFO(words.join(u' ').toStdString());
        CHECK(cli.run(words).code == 2);
    }
    CHECK(cli.files() == before);
}

TEST_CASE("A visit's new day is given with its half-day", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"2023-08-03"_s, u"morning"_s));
    const Run run = cli.run(visit(u"planned"_s) + QStringList{u"--date"_s, u"2023-08-09"_s});
    CHECK(run.code == 2);
    CHECK(run.err.contains(u"--half-day"_s));
}

TEST_CASE("A refusal names the option that helps", "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.run({u"new"_s, u"plan.db"_s}).err.contains(u"--force"_s));
    cli.ok({u"backup"_s, u"plan.db"_s, u"copy.db"_s});
    CHECK(cli.run({u"backup"_s, u"plan.db"_s, u"copy.db"_s}).err.contains(u"--force"_s));
    CHECK_FALSE(cli.run({u"backup"_s, u"plan.db"_s, u"none/copy.db"_s}).err.contains(u"--force"_s));
    CHECK(cli.run(schedule(u"2023-08-05"_s, u"morning"_s)).code == 1);
    CHECK(cli.run({u"undo"_s, u"plan.db"_s}, u"Bình"_s).err.contains(u"--anyone"_s));
    const QString key =
        cli.run({u"check"_s, u"plan.db"_s, u"--json"_s}).json()[u"conflicts"][0][u"key"].toString();
    const QStringList waive{
        u"waive"_s, u"plan.db"_s, u"--conflict"_s, key, u"--reason"_s, u"làm bù"_s};
    const Run refused = cli.run(waive);
    CHECK(refused.code == 4);
    CHECK(refused.err.contains(u"--ordered-by"_s));
    cli.ok(waive + QStringList{u"--ordered-by"_s, u"Chủ tịch"_s});
}

TEST_CASE("Counting beyond the known years says that holidays are missing", "[cli]")
{
    const Cli cli;
    const auto count = [&](const QString &date, const QString &days) {
        return cli.ok({u"workday"_s, date, u"--add"_s, days, u"--json"_s}).err;
    };
    CHECK(count(u"2027-12-20"_s, u"5"_s).isEmpty());
    CHECK(count(u"2027-12-27"_s, u"300"_s).contains(u"2028–2029"_s));
    CHECK(count(u"2027-12-27"_s, u"20"_s).contains(u"2028 "_s));
    CHECK(count(u"2023-01-05"_s, u"-20"_s).contains(u"2022 "_s));
}

TEST_CASE("What cannot have happened is refused and changes nothing", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"2023-08-03"_s, u"morning"_s));
    const QStringList team{u"plan.db"_s, u"--team"_s, u"1"_s};
    const auto assign = [&](const QString &person, const QString &role) {
        return QStringList{u"assign"_s} + team
               + QStringList{u"--person"_s, person, u"--role"_s, role};
    };
    cli.ok(assign(u"Lê Mẫu"_s, u"leader"_s));
    cli.ok(assign(u"Trần Mẫu"_s, u"member"_s));
    cli.ok(assign(u"Hà Mẫu"_s, u"member"_s));
    cli.ok(assign(u"Lê Mẫu"_s, u"leader"_s)); // it is so already
    const QByteArray before = cli.digest(u"plan.db"_s);
    const auto refused = [&](const QStringList &words) {
        const Run run = cli.run(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.code == 4);
        return run.err;
    };
    const QStringList received{u"register-team"_s, u"plan.db"_s, u"--team"_s, u"1"_s};
    refused(received + QStringList{u"--received"_s, u"2023-07-21"_s});
    CHECK(refused(assign(u"Trần Mẫu"_s, u"leader"_s)).contains(u"Lê Mẫu"_s));
    refused({u"substitute"_s,
             u"plan.db"_s,
             u"--unit"_s,
             u"Xã Quảng Bình"_s,
             u"--person"_s,
             u"Hà Mẫu"_s,
             u"--by"_s,
             u"Trần Mẫu"_s});
    refused({u"set"_s, u"plan.db"_s, u"title="_s});
    refused({u"set"_s, u"plan.db"_s, u"issuer=  "_s});
    CHECK(refused({u"set"_s, u"plan.db"_s, u"standing_agency=Phòng Kinh tế"_s})
              .contains(u"Did you mean"_s));
    CHECK(refused({u"set"_s, u"plan.db"_s, u"notice_lead_working_days=100000"_s})
              .contains(u"0 to 365"_s));
    CHECK(cli.digest(u"plan.db"_s) == before);
    cli.ok(received + QStringList{u"--received"_s, u"2023-07-20"_s});
    cli.ok({u"set"_s, u"plan.db"_s, u"standing_agency=công an huyện"_s});
    CHECK(cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"plan"][u"standing_agency"]
          == u"Công an huyện"_s);
}
