// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

#include <set>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList
schedule(const QString &team, const QString &unit, const QString &date, const QString &part)
{
    return {u"schedule"_s,
            u"plan.db"_s,
            u"--team"_s,
            team,
            u"--unit"_s,
            unit,
            u"--date"_s,
            date,
            u"--half-day"_s,
            part,
            u"--json"_s};
}

QStringList rulesOf(const QJsonObject &found)
{
    QStringList rules;
    for (const QJsonValue &conflict : found[u"conflicts"].toArray())
        rules << conflict[u"rule"].toString();
    return rules;
}

QJsonObject visitOf(const Cli &cli, const QString &unit)
{
    for (const QJsonValue &visit :
         cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray()) {
        if (visit[u"unit"].toString() == unit)
            return visit.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("A visit is registered under any spelling of its unit", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QString spelling = GENERATE(u"Xã Quảng Bình"_s,
                                      u"xã quảng bình"_s,
                                      u"Xã  Quảng-Bình"_s,
                                      u"UBND xã Quảng Bình"_s,
                                      u"Quảng Bình"_s);
    INFO(spelling.toStdString());
    const QJsonObject changed =
        cli.ok(schedule(u"1"_s, spelling, u"2023-08-03"_s, u"morning"_s)).json();
    CHECK(changed[u"changed"].toArray()[0][u"table"].toString() == u"visit"_s);
    CHECK_FALSE(changed[u"change"].isNull());
    CHECK(visitOf(cli, u"Xã Quảng Bình"_s)[u"date"].toString() == u"2023-08-03"_s);
}

TEST_CASE("What is impossible is refused with exit code 4", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QByteArray before = cli.digest(u"plan.db"_s);
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bìnhh"_s, u"2023-08-03"_s, u"morning"_s)).code == 4);
    CHECK(cli.run(schedule(u"9"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s)).code == 4);
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-02-30"_s, u"morning"_s)).code == 4);
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"noon"_s)).code == 4);
    CHECK(cli.run({u"schedule"_s, u"plan.db"_s, u"--team"_s, u"1"_s}).code == 2);
    CHECK(cli.digest(u"plan.db"_s) == before);
}

TEST_CASE("Two teams at one unit are registered, shown, and silent where they come together",
          "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s)).code == 0);
    const QStringList second = schedule(u"2"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s);
    const Run registered = cli.run(second);
    CHECK(registered.code == 1);
    CHECK(rulesOf(registered.json()).contains(u"unit-double-booked"_s));
    CHECK_FALSE(registered.json()[u"change"].isNull());
    // One side alone is not enough: the clash stands until both say so.
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s)
                  + QStringList{u"--joint"_s, u"yes"_s})
              .code
          == 1);
    const Run joint = cli.run(second + QStringList{u"--joint"_s, u"yes"_s});
    CHECK_FALSE(rulesOf(joint.json()).contains(u"unit-double-booked"_s));
    CHECK(cli.run(second + QStringList{u"--joint"_s, u"perhaps"_s}).code == 2);
}

TEST_CASE("A follow-up is another visit; the first stays", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s));
    const Run again = cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-17"_s, u"morning"_s)
                              + QStringList{u"--follow-up"_s});
    CHECK_FALSE(rulesOf(again.json()).contains(u"unit-visited-twice"_s));
    int visits = 0;
    for (const QJsonValue &visit :
         cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray())
        visits += visit[u"unit"].toString() == u"Xã Quảng Bình"_s && !visit[u"date"].isNull();
    CHECK(visits == 2);
}

TEST_CASE("A registered clash is kept and shown", "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s)).code == 0);
    const Run second = cli.run(schedule(u"1"_s, u"Xã Quảng Hợp"_s, u"2023-08-03"_s, u"morning"_s));
    CHECK(second.code == 1);
    CHECK(rulesOf(second.json()).contains(u"team-double-booked"_s));
    const Run check = cli.run({u"check"_s, u"plan.db"_s, u"--json"_s});
    CHECK(check.code == 1);
    CHECK(check.json()[u"errors"].toInt() >= 1);
    SECTION("it cannot be accepted without an order")
    {
        QString key;
        for (const QJsonValue &conflict : check.json()[u"conflicts"].toArray()) {
            if (conflict[u"rule"].toString() == u"team-double-booked"_s)
                key = conflict[u"key"].toString();
        }
        const QStringList waive{
            u"waive"_s, u"plan.db"_s, u"--conflict"_s, key, u"--reason"_s, u"gấp"_s};
        CHECK(cli.run(waive).code == 4);
        CHECK(cli.run(waive + QStringList{u"--ordered-by"_s, u"Trưởng ban"_s}).code == 0);
        const QJsonObject after = cli.ok({u"check"_s, u"plan.db"_s, u"--json"_s}).json();
        CHECK(after[u"waived"].toInt() == 1);
        cli.ok({u"unwaive"_s, u"plan.db"_s, u"--conflict"_s, key});
        CHECK(cli.run({u"check"_s, u"plan.db"_s}).code == 1);
    }
    SECTION("remedies are offered and hold")
    {
        for (const QJsonValue &conflict : check.json()[u"conflicts"].toArray()) {
            if (conflict[u"rule"].toString() != u"team-double-booked"_s)
                continue;
            const QJsonArray ways = cli.ok({u"remedies"_s,
                                            u"plan.db"_s,
                                            u"--conflict"_s,
                                            conflict[u"key"].toString(),
                                            u"--json"_s})
                                        .json()[u"remedies"]
                                        .toArray();
            REQUIRE(ways.size() >= 1);
            CHECK(ways.size() <= 3);
            const QJsonValue move = ways[0][u"moves"][0];
            CHECK(cli.run(schedule(QString::number(move[u"team"].toInt()),
                                   move[u"unit"].toString(),
                                   move[u"date"].toString(),
                                   move[u"half_day"].toString()))
                      .code
                  == 0);
            CHECK(cli.run({u"check"_s, u"plan.db"_s}).code == 0);
        }
    }
}

TEST_CASE("For a member needed twice, somebody else of the agency can be sent", "[cli]")
{
    const Cli cli;
    cli.sample();
    for (const auto &[team, name] :
         {std::pair{u"3"_s, u"Người Hai"_s}, {u"4"_s, u"Người Hai"_s}, {u"5"_s, u"Người Thay"_s}})
        cli.ok({u"assign"_s,
                u"plan.db"_s,
                u"--team"_s,
                team,
                u"--person"_s,
                name,
                u"--role"_s,
                u"member"_s,
                u"--agency"_s,
                u"Hội Nông dân huyện"_s});
    cli.ok(schedule(u"3"_s, u"Xã Quảng Đức"_s, u"2023-08-15"_s, u"morning"_s));
    CHECK(cli.run(schedule(u"4"_s, u"Xã Quảng Văn"_s, u"2023-08-15"_s, u"morning"_s)).code == 1);
    const QStringList checked{u"check"_s, u"plan.db"_s, u"--json"_s};
    QString key;
    for (const QJsonValue &conflict : cli.run(checked).json()[u"conflicts"].toArray()) {
        if (conflict[u"rule"].toString() == u"member-double-booked"_s)
            key = conflict[u"key"].toString();
    }
    REQUIRE_FALSE(key.isEmpty());
    const QJsonArray ways = cli.ok({u"remedies"_s, u"plan.db"_s, u"--conflict"_s, key, u"--json"_s})
                                .json()[u"remedies"]
                                .toArray();
    REQUIRE(ways.size() == 3);
    CHECK(ways[0][u"substitution"].isNull());
    CHECK(ways[2][u"moves"].toArray().isEmpty());
    const QJsonValue sent = ways[2][u"substitution"];
    CHECK(sent[u"person"].toString() == u"Người Hai"_s);
    CHECK(sent[u"by"].toString() == u"Người Thay"_s);
    cli.ok({u"substitute"_s,
            u"plan.db"_s,
            u"--unit"_s,
            sent[u"unit"].toString(),
            u"--team"_s,
            QString::number(sent[u"team"].toInt()),
            u"--person"_s,
            sent[u"person"].toString(),
            u"--by"_s,
            sent[u"by"].toString()});
    CHECK_FALSE(rulesOf(cli.run(checked).json()).contains(u"member-double-booked"_s));
}

TEST_CASE("A proposal is complete, clean and keeps what is registered", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"3"_s, u"Xã Quảng Đức"_s, u"2023-08-15"_s, u"afternoon"_s));
    const QJsonObject first =
        cli.ok({u"propose"_s, u"plan.db"_s, u"--seed"_s, u"7"_s, u"--json"_s}).json();
    const QJsonObject second =
        cli.ok({u"propose"_s, u"plan.db"_s, u"--seed"_s, u"7"_s, u"--json"_s}).json();
    CHECK(first[u"visits"].toArray() == second[u"visits"].toArray());
    CHECK(first[u"feasible"].toBool());
    CHECK(first[u"visits"].toArray().size() == 41);
    CHECK(first[u"warnings_left"].toInt() == 0);
    CHECK(visitOf(cli, u"Xã Quảng Hợp"_s).isEmpty());
    cli.ok({u"propose"_s, u"plan.db"_s, u"--seed"_s, u"7"_s, u"--apply"_s});
    CHECK(visitOf(cli, u"Xã Quảng Đức"_s)[u"date"].toString() == u"2023-08-15"_s);
    CHECK(visitOf(cli, u"Xã Quảng Đức"_s)[u"half_day"].toString() == u"afternoon"_s);
    const QJsonObject check = cli.ok({u"check"_s, u"plan.db"_s, u"--json"_s}).json();
    CHECK(check[u"errors"].toInt() == 0);
    const QStringList rules = rulesOf(check);
    CHECK_FALSE(rules.contains(u"host-away"_s));
    CHECK_FALSE(rules.contains(u"member-double-booked"_s));
    CHECK_FALSE(rules.contains(u"results-after-report"_s));
}

TEST_CASE("An impossible window is explained and nothing is written", "[cli]")
{
    const Cli cli;
    cli.sample();
    // Team 1 has nine visits; four days have eight half-days.
    cli.ok({u"set"_s, u"plan.db"_s, u"last_day=2023-08-08"_s});
    const QByteArray before = cli.digest(u"plan.db"_s);
    const Run run = cli.run({u"propose"_s, u"plan.db"_s, u"--apply"_s, u"--json"_s});
    CHECK(run.code == 1);
    const QJsonObject proposal = run.json();
    CHECK_FALSE(proposal[u"feasible"].toBool());
    CHECK(proposal[u"unsatisfied"].toArray().size() >= 2);
    CHECK(cli.digest(u"plan.db"_s) == before);
}

TEST_CASE("A notified visit that is moved goes back to planned; a done one is not moved", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s));
    const QStringList state{
        u"visit"_s, u"plan.db"_s, u"--unit"_s, u"Xã Quảng Bình"_s, u"--state"_s};
    cli.ok(state + QStringList{u"notified"_s});
    const QJsonObject moved =
        cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-04"_s, u"afternoon"_s)).json();
    CHECK(moved[u"back_to_planned"].toBool());
    CHECK(visitOf(cli, u"Xã Quảng Bình"_s)[u"state"].toString() == u"planned"_s);
    CHECK(cli.run(state + QStringList{u"postponed"_s}).code == 4);
    cli.ok(state + QStringList{u"postponed"_s, u"--note"_s, u"bão"_s});
    CHECK(visitOf(cli, u"Xã Quảng Bình"_s)[u"date"].isNull());
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-07"_s, u"morning"_s));
    cli.ok(state + QStringList{u"done"_s, u"--today"_s, u"2023-08-07"_s, u"--json"_s});
    CHECK(cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-08"_s, u"morning"_s)).code == 4);
    CHECK(cli.run({u"unschedule"_s, u"plan.db"_s, u"--unit"_s, u"Xã Quảng Bình"_s}).code == 4);
}

TEST_CASE("undo and redo take back one's own changes, across runs", "[cli]")
{
    const Cli cli;
    cli.sample();
    const auto shown = [&cli] { return cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).out; };
    const QString start = shown();
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s));
    const QString one = shown();
    cli.ok(schedule(u"2"_s, u"Xã Quảng Yên"_s, u"2023-08-03"_s, u"morning"_s));
    const QString two = shown();
    cli.ok({u"undo"_s, u"plan.db"_s});
    CHECK(shown() == one);
    cli.ok({u"redo"_s, u"plan.db"_s});
    CHECK(shown() == two);
    CHECK(cli.run({u"undo"_s, u"plan.db"_s}, u"Bình"_s).code == 4);
    cli.ok({u"undo"_s, u"plan.db"_s});
    cli.ok({u"undo"_s, u"plan.db"_s});
    CHECK(shown() == start);
    const QJsonArray changes =
        cli.ok({u"history"_s, u"plan.db"_s, u"--json"_s}).json()[u"changes"].toArray();
    CHECK(changes.size() == 7);
    CHECK(changes[0][u"user"].toString() == u"An"_s);
}

TEST_CASE("People, absences and substitutes are told apart in check", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s));
    cli.ok({u"assign"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--person"_s,
            u"Lê Văn Mẫu"_s,
            u"--role"_s,
            u"leader"_s});
    cli.ok({u"assign"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--person"_s,
            u"Đỗ Thị Thử"_s,
            u"--role"_s,
            u"member"_s});
    cli.ok({u"absence"_s,
            u"plan.db"_s,
            u"--person"_s,
            u"lê văn mẫu"_s,
            u"--from"_s,
            u"2023-08-03"_s,
            u"--half-day"_s,
            u"morning"_s,
            u"--to"_s,
            u"2023-08-03"_s});
    const Run away = cli.run({u"check"_s, u"plan.db"_s, u"--json"_s});
    CHECK(away.code == 1);
    CHECK(rulesOf(away.json()).contains(u"absent-without-substitute"_s));
    cli.ok({u"substitute"_s,
            u"plan.db"_s,
            u"--unit"_s,
            u"Xã Quảng Bình"_s,
            u"--person"_s,
            u"Lê Văn Mẫu"_s,
            u"--by"_s,
            u"Đỗ Thị Thử"_s});
    const QJsonObject after = cli.ok({u"check"_s, u"plan.db"_s, u"--json"_s}).json();
    CHECK_FALSE(rulesOf(after).contains(u"absent-without-substitute"_s));
    CHECK(rulesOf(after).contains(u"substitute-not-a-leader"_s));
    CHECK(cli.run({u"assign"_s,
                   u"plan.db"_s,
                   u"--team"_s,
                   u"1"_s,
                   u"--person"_s,
                   u"X"_s,
                   u"--role"_s,
                   u"boss"_s})
              .code
          == 4);
}

TEST_CASE("Who stands in for a time stands in at every visit of it, and at no other", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok(schedule(u"1"_s, u"Xã Quảng Bình"_s, u"2023-08-03"_s, u"morning"_s));
    for (const auto &[name, role] : {std::pair{u"Lê Văn Mẫu"_s, u"leader"_s},
                                     std::pair{u"Đỗ Thị Thử"_s, u"member"_s},
                                     std::pair{u"Vũ Văn Thay"_s, u"member"_s}})
        cli.ok({u"assign"_s,
                u"plan.db"_s,
                u"--team"_s,
                u"1"_s,
                u"--person"_s,
                name,
                u"--role"_s,
                role});
    const QStringList span{u"--from"_s, u"2023-08-03"_s, u"--to"_s, u"2023-08-03"_s};
    cli.ok(QStringList{u"absence"_s, u"plan.db"_s, u"--person"_s, u"Lê Văn Mẫu"_s} + span);
    const auto standsIn = [](const QString &by, const QString &from, const QString &to) {
        return QStringList{u"substitute"_s,
                           u"plan.db"_s,
                           u"--person"_s,
                           u"Lê Văn Mẫu"_s,
                           u"--by"_s,
                           by,
                           u"--from"_s,
                           from,
                           u"--to"_s,
                           to};
    };
    const auto missed = [&] {
        return rulesOf(cli.run({u"check"_s, u"plan.db"_s, u"--json"_s}).json())
            .contains(u"absent-without-substitute"_s);
    };
    cli.ok(standsIn(u"Đỗ Thị Thử"_s, u"2023-08-04"_s, u"2023-08-07"_s));
    CHECK(missed());
    cli.ok(standsIn(u"Đỗ Thị Thử"_s, u"2023-08-01"_s, u"2023-08-03"_s));
    CHECK_FALSE(missed());
    // Two cannot stand in at the same time; one visit and a time are not said at once.
    CHECK(cli.run(standsIn(u"Vũ Văn Thay"_s, u"2023-08-02"_s, u"2023-08-05"_s)).code == 4);
    CHECK(cli.run(standsIn(u"Vũ Văn Thay"_s, u"2023-08-01"_s, u"2023-08-03"_s)
                  + QStringList{u"--unit"_s, u"Xã Quảng Bình"_s})
              .code
          == 2);
    cli.ok({u"undo"_s, u"plan.db"_s});
    CHECK(missed());
}

TEST_CASE("Days off, registrations and the agreed schedule reach the rules", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    const QJsonObject visit = visitOf(cli, u"Xã Quảng Bình"_s);
    cli.ok({u"day-off"_s,
            u"plan.db"_s,
            u"--unit"_s,
            u"Xã Quảng Bình"_s,
            u"--from"_s,
            visit[u"date"].toString(),
            u"--to"_s,
            visit[u"date"].toString(),
            u"--reason"_s,
            u"họp HĐND"_s});
    CHECK(rulesOf(cli.ok({u"check"_s, u"plan.db"_s, u"--json"_s}).json())
              .contains(u"unit-unavailable"_s));
    CHECK(cli.run({u"day-off"_s,
                   u"plan.db"_s,
                   u"--from"_s,
                   u"2023-08-03"_s,
                   u"--to"_s,
                   u"2023-08-03"_s,
                   u"--reason"_s,
                   u"x"_s})
              .code
          == 2);
    cli.ok({u"agree"_s, u"plan.db"_s, u"--date"_s, u"2023-07-19"_s});
    const QString free =
        visit[u"half_day"].toString() == u"morning"_s ? u"afternoon"_s : u"morning"_s;
    (void)cli.run(schedule(u"1"_s, u"Xã Quảng Bình"_s, visit[u"date"].toString(), free));
    CHECK(rulesOf(cli.run({u"check"_s, u"plan.db"_s, u"--json"_s}).json())
              .contains(u"changed-after-agreement"_s));
    cli.ok({u"register-team"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--received"_s,
            u"2023-07-28"_s,
            u"--today"_s,
            u"2023-07-28"_s});
    CHECK(cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s})
              .json()[u"teams"][0][u"registration_received"]
              .toString()
          == u"2023-07-28"_s);
}
