// SPDX-License-Identifier: GPL-3.0-or-later
// Units, teams, people, drafts and days that fall, from the command line.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString file = u"plan.db"_s;

/// What `show --json` gives; the oracle of undo.
QString shown(const Cli &cli)
{
    return cli.ok({u"show"_s, file, u"--json"_s}).out;
}

/// The command changes the plan in one change that one undo takes back.
void requireUndoable(const Cli &cli, const QStringList &words)
{
    const QString before = shown(cli);
    const QJsonObject written = cli.ok(words + QStringList{u"--json"_s}).json();
    CHECK_FALSE(written[u"change"].toString().isEmpty());
    CHECK_FALSE(written[u"changed"].toArray().isEmpty());
    const QString after = shown(cli);
    cli.ok({u"undo"_s, file});
    CHECK(shown(cli) == before);
    cli.ok({u"redo"_s, file});
    CHECK(shown(cli) == after);
}

QJsonObject rowOf(const Cli &cli, const QString &list, const QString &key, const QJsonValue &value)
{
    const QJsonObject campaign = cli.ok({u"show"_s, file, u"--json"_s}).json();
    for (const QJsonValue &row : campaign[list].toArray()) {
        if (row[key] == value)
            return row.toObject();
    }
    return {};
}

bool inspects(const Cli &cli, int team, const QString &unit)
{
    return rowOf(cli, u"teams"_s, u"number"_s, team)[u"inspects"].toArray().contains(unit);
}

} // namespace

TEST_CASE("A unit is added, changed, found by a new spelling, and removed", "[cli]")
{
    const Cli cli;
    cli.sample();
    requireUndoable(cli,
                    {u"unit"_s,
                     file,
                     u"--add"_s,
                     u"Trạm mẫu"_s,
                     u"--kind"_s,
                     u"public_service"_s,
                     u"--team"_s,
                     u"2"_s,
                     u"--phone"_s,
                     u"0237 3000 000"_s});
    CHECK(inspects(cli, 2, u"Trạm mẫu"_s));
    requireUndoable(cli,
                    {u"unit"_s,
                     file,
                     u"--unit"_s,
                     u"trạm mẫu"_s,
                     u"--name"_s,
                     u"Trạm Y tế mẫu"_s,
                     u"--alias"_s,
                     u"TYT mẫu"_s,
                     u"--team"_s,
                     u"3"_s,
                     u"--priority"_s,
                     u"yes"_s});
    CHECK(inspects(cli, 3, u"Trạm Y tế mẫu"_s));
    cli.ok({u"unit"_s, file, u"--unit"_s, u"tyt mẫu"_s, u"--no-alias"_s, u"TYT mẫu"_s});
    CHECK(cli.run({u"unit"_s, file, u"--unit"_s, u"TYT mẫu"_s, u"--note"_s, u"x"_s}).code == 4);
    requireUndoable(cli, {u"unit"_s, file, u"--unit"_s, u"Trạm Y tế mẫu"_s, u"--remove"_s});
    CHECK(rowOf(cli, u"units"_s, u"name"_s, u"Trạm Y tế mẫu"_s).isEmpty());
}

TEST_CASE("A unit's command that cannot be leaves the plan as it was", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    const QByteArray before = cli.digest(file);
    const QStringList unit{u"unit"_s, file, u"--unit"_s, u"Xã Quảng Bình"_s};
    CHECK(cli.run(unit + QStringList{u"--remove"_s}).code == 4);
    CHECK(cli.run(unit + QStringList{u"--kind"_s, u"castle"_s}).code == 4);
    CHECK(cli.run(unit + QStringList{u"--priority"_s, u"maybe"_s}).code == 2);
    CHECK(cli.run(unit + QStringList{u"--team"_s, u"3"_s}).code == 4);
    CHECK(cli.run(unit + QStringList{u"--team"_s, u"99"_s}).code == 4);
    CHECK(cli.run(unit + QStringList{u"--parent"_s, u"Xã Quảng Bình"_s}).code == 4);
    CHECK(cli.run({u"unit"_s, file, u"--add"_s, u"xã quảng bình"_s}).code == 4);
    CHECK(cli.run({u"unit"_s, file, u"--note"_s, u"x"_s}).code == 2);
    CHECK(cli.digest(file) == before);
}

TEST_CASE("Several units get one area, and two records of one unit become one", "[cli]")
{
    const Cli cli;
    cli.sample();
    requireUndoable(cli,
                    {u"area"_s,
                     file,
                     u"--area"_s,
                     u"Tuyến 1"_s,
                     u"--unit"_s,
                     u"Xã Quảng Bình"_s,
                     u"Xã Quảng Hợp"_s});
    cli.ok({u"unit"_s, file, u"--add"_s, u"Xã Q. Bình mới"_s});
    requireUndoable(cli,
                    {u"merge-units"_s,
                     file,
                     u"--keep"_s,
                     u"Xã Quảng Bình"_s,
                     u"--merge"_s,
                     u"Xã Q. Bình mới"_s});
    const QJsonObject unit = rowOf(cli, u"units"_s, u"name"_s, u"Xã Quảng Bình"_s);
    CHECK(unit[u"aliases"].toArray().contains(u"Xã Q. Bình mới"_s));
    CHECK(cli.run({u"merge-units"_s,
                   file,
                   u"--keep"_s,
                   u"Quảng Bình"_s,
                   u"--merge"_s,
                   u"Xã Quảng Bình"_s})
              .code
          == 4);
}

TEST_CASE("A team is added with its agencies, changed and removed", "[cli]")
{
    const Cli cli;
    cli.sample();
    requireUndoable(cli,
                    {u"team"_s,
                     file,
                     u"--add"_s,
                     u"6"_s,
                     u"--lead"_s,
                     u"Phòng Nội vụ"_s,
                     u"--member"_s,
                     u"Phòng Tư pháp"_s});
    const auto members = [&] {
        return rowOf(cli, u"teams"_s, u"number"_s, 6)[u"members"].toArray();
    };
    CHECK(members() == QJsonArray{u"Phòng Tư pháp"_s});
    requireUndoable(cli,
                    {u"team"_s,
                     file,
                     u"--team"_s,
                     u"6"_s,
                     u"--add-member"_s,
                     u"Công an huyện"_s,
                     u"--remove-member"_s,
                     u"Phòng Tư pháp"_s,
                     u"--note"_s,
                     u"x"_s});
    CHECK(members() == QJsonArray{u"Công an huyện"_s});
    CHECK(cli.run({u"team"_s, file, u"--add"_s, u"6"_s}).code == 4);
    CHECK(cli.run({u"team"_s, file, u"--team"_s, u"1"_s, u"--remove"_s}).code == 4);
    requireUndoable(cli, {u"team"_s, file, u"--team"_s, u"6"_s, u"--remove"_s});
}

TEST_CASE("A person is entered, changed and removed; what was recorded is taken out", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"person"_s, file, u"--add"_s, u"Lê Văn Mẫu"_s, u"--agency"_s, u"Phòng Nội vụ"_s});
    CHECK(
        cli.run({u"person"_s, file, u"--add"_s, u"Lê văn mẫu"_s, u"--agency"_s, u"Phòng Nội vụ"_s})
            .code
        == 4);
    cli.ok({u"person"_s,
            file,
            u"--person"_s,
            u"Lê Văn Mẫu"_s,
            u"--roster"_s,
            u"working-group"_s,
            u"--leader"_s,
            u"yes"_s,
            u"--new-agency"_s,
            u"Phòng Tư pháp"_s});
    const QStringList absence{u"absence"_s, file, u"--person"_s, u"Lê Văn Mẫu"_s};
    cli.ok(absence + QStringList{u"--from"_s, u"2023-08-03"_s, u"--to"_s, u"2023-08-03"_s});
    cli.ok(absence + QStringList{u"--from"_s, u"2023-08-08"_s, u"--to"_s, u"2023-08-08"_s});
    CHECK(cli.run(absence + QStringList{u"--remove"_s}).code == 4);
    cli.ok(absence + QStringList{u"--from"_s, u"2023-08-03"_s, u"--remove"_s});
    cli.ok(absence + QStringList{u"--remove"_s});
    CHECK(cli.run(absence + QStringList{u"--remove"_s}).code == 4);
    const QStringList off{u"day-off"_s, file, u"--team"_s, u"1"_s};
    cli.ok(off
           + QStringList{
               u"--from"_s, u"2023-08-03"_s, u"--to"_s, u"2023-08-03"_s, u"--reason"_s, u"họp"_s});
    cli.ok(off + QStringList{u"--remove"_s});
    CHECK(cli.run(off + QStringList{u"--remove"_s}).code == 4);
    cli.ok({u"person"_s, file, u"--person"_s, u"Lê Văn Mẫu"_s, u"--remove"_s});
    CHECK(cli.run({u"person"_s, file, u"--person"_s, u"Lê Văn Mẫu"_s, u"--remove"_s}).code == 4);
}

TEST_CASE("A draft is filled, compared and adopted; the schedule stands until then", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QString before = shown(cli);
    cli.ok({u"draft"_s, file, u"--new"_s, u"Hai"_s});
    const QStringList draft{u"draft"_s, file, u"--draft"_s, u"hai"_s};
    cli.ok(draft
           + QStringList{u"--schedule"_s,
                         u"--team"_s,
                         u"1"_s,
                         u"--unit"_s,
                         u"Xã Quảng Bình"_s,
                         u"--date"_s,
                         u"2023-08-08"_s,
                         u"--half-day"_s,
                         u"morning"_s});
    const QJsonArray one =
        cli.ok(draft + QStringList{u"--compare"_s, u"--json"_s}).json()[u"differences"].toArray();
    REQUIRE(one.size() == 1);
    CHECK(one[0][u"draft"][u"date"].toString() == u"2023-08-08"_s);
    CHECK(one[0][u"present"].isNull());
    cli.ok(draft + QStringList{u"--propose"_s});
    CHECK(shown(cli) == before);
    CHECK(cli.ok(draft + QStringList{u"--check"_s, u"--json"_s}).json()[u"errors"].toInt() == 0);
    const QJsonArray list =
        cli.ok({u"draft"_s, file, u"--list"_s, u"--json"_s}).json()[u"drafts"].toArray();
    REQUIRE(list.size() == 1);
    CHECK(list[0][u"differences"].toInt() == 41);
    cli.ok(draft + QStringList{u"--rename"_s, u"Ba"_s});
    CHECK(cli.run(draft + QStringList{u"--drop"_s}).code == 4);
    requireUndoable(cli, {u"draft"_s, file, u"--draft"_s, u"Ba"_s, u"--adopt"_s});
    CHECK(rowOf(cli, u"visits"_s, u"unit"_s, u"Xã Quảng Bình"_s)[u"date"].toString()
          == u"2023-08-08"_s);
    CHECK(cli.run({u"draft"_s, file, u"--list"_s, u"--new"_s, u"x"_s}).code == 2);
}

TEST_CASE("A day that falls is put off in one step with one letter", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    const QJsonObject visit = rowOf(cli, u"visits"_s, u"unit"_s, u"Xã Quảng Bình"_s);
    const QString date = visit[u"date"].toString();
    CHECK(cli.run({u"postpone"_s, file, u"--from"_s, date}).code == 2);
    CHECK(cli.run({u"postpone"_s, file, u"--from"_s, u"2023-08-05"_s, u"--reason"_s, u"bão"_s}).code
          == 4);
    const QStringList postpone{u"postpone"_s, file, u"--from"_s, date, u"--reason"_s, u"bão"_s};
    const QJsonObject written = cli.ok(postpone + QStringList{u"--json"_s}).json();
    CHECK(written[u"visits"].toArray().contains(visit[u"id"]));
    CHECK(written[u"letter"].isString());
    const QJsonObject after = rowOf(cli, u"visits"_s, u"unit"_s, u"Xã Quảng Bình"_s);
    CHECK(after[u"date"].isNull());
    CHECK(after[u"state"].toString() == u"postponed"_s);
    cli.ok({u"undo"_s, file});
    requireUndoable(cli,
                    postpone
                        + QStringList{u"--unit"_s,
                                      u"Xã Quảng Bình"_s,
                                      u"--no-letter"_s,
                                      u"--ordered-by"_s,
                                      u"Trưởng ban"_s});
}

TEST_CASE("A unit's consent accepts the notice that is too late", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"schedule"_s,
            file,
            u"--team"_s,
            u"1"_s,
            u"--unit"_s,
            u"Xã Quảng Bình"_s,
            u"--date"_s,
            u"2023-08-03"_s,
            u"--half-day"_s,
            u"morning"_s});
    const QStringList late{u"check"_s, file, u"--json"_s, u"--today"_s, u"2023-08-02"_s};
    CHECK(cli.run(late).code == 1);
    const QStringList consent{u"consent"_s, file, u"--unit"_s, u"Xã Quảng Bình"_s, u"--date"_s};
    CHECK(cli.run(consent + QStringList{u"2023-07-20"_s}).code == 2);
    CHECK(cli.run(consent + QStringList{u"2023-07-25"_s, u"--paper"_s, u"15/CV"_s}).code == 4);
    requireUndoable(cli, {u"unit"_s, file, u"--add"_s, u"Trạm mẫu"_s});
    cli.ok(consent + QStringList{u"2023-07-20"_s, u"--paper"_s, u"15/CV"_s});
    const Run after = cli.run(late);
    CHECK(after.code == 0);
    CHECK(after.json()[u"waived"].toInt() == 1);
}
