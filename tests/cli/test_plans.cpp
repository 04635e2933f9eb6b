// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <iostream>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

int countItems(const QJsonArray &items)
{
    int count = 0;
    for (const QJsonValue &item : items)
        count += 1 + countItems(item[u"items"].toArray());
    return count;
}

/// The facts of the plan of 2023: the same for the sample and for the real text.
void checkFacts(const QJsonObject &shown)
{
    const QJsonObject plan = shown[u"plan"].toObject();
    CHECK(plan[u"first_day"].toString() == u"2023-08-03"_s);
    CHECK(plan[u"last_day"].toString() == u"2023-08-24"_s);
    CHECK(plan[u"registration_last_day"].toString() == u"2023-07-31"_s);
    CHECK(plan[u"report_last_day"].toString() == u"2023-08-29"_s);
    CHECK(plan[u"notice_lead_working_days"].toInt() == 2);
    CHECK(plan[u"result_notice_working_days"].toInt() == 5);
    CHECK(plan[u"contents"].toArray().size() == 11);
    CHECK(plan[u"methods"].toArray().size() == 2);
    const QJsonArray teams = shown[u"teams"].toArray();
    REQUIRE(teams.size() == 5);
    int inspected = 0;
    int members = 0;
    for (const QJsonValue &team : teams) {
        inspected += static_cast<int>(team[u"inspects"].toArray().size());
        members += 1 + static_cast<int>(team[u"members"].toArray().size());
    }
    CHECK(inspected == 41);
    CHECK(members == 24);
    const QJsonArray outlines = shown[u"outlines"].toArray();
    REQUIRE(outlines.size() == 2);
    CHECK(countItems(outlines[0][u"items"].toArray()) == 49);
    CHECK(countItems(outlines[1][u"items"].toArray()) == 63);
    const QJsonArray supplements = outlines[0][u"supplements"].toArray();
    REQUIRE(supplements.size() == 9);
    int questions = 0;
    int all = 0;
    for (const QJsonValue &supplement : supplements) {
        questions += static_cast<int>(supplement[u"items"].toArray().size());
        all += countItems(supplement[u"items"].toArray());
    }
    CHECK(questions == 47);
    CHECK(all == 54);
    CHECK(supplements[8][u"units"].toString() == u"others"_s);
}

} // namespace

TEST_CASE("The sample plan has the facts of 2023", "[cli]")
{
    const Cli cli;
    cli.sample();
    checkFacts(cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json());
}

TEST_CASE("The real plan's text becomes the same campaign", "[cli][real]")
{
    const QString text = QStringLiteral(SOKIEMTRA_SOURCE_DIR "/../shared/mission/plan-text.txt");
    if (!QFile::exists(text)) {
        WARN("SKIPPED: the real plan's text is not beside this checkout");
        return;
    }
    const Cli cli;
    const QJsonObject found = cli.ok({u"import"_s, u"plan"_s, text, u"p.db"_s, u"--json"_s}).json();
    CHECK(found[u"understood"].toDouble() > 0.97);
    CHECK(found[u"repairs"].toArray().size() > 300);
    checkFacts(cli.ok({u"show"_s, u"p.db"_s, u"--json"_s}).json());
}

TEST_CASE("A text that is no plan is refused and leaves no file", "[cli]")
{
    const Cli cli;
    QFile letter(cli.path(u"letter.txt"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Kính gửi anh, hôm nay trời đẹp.\n");
    letter.close();
    const Run run = cli.run({u"import"_s, u"plan"_s, u"letter.txt"_s, u"p.db"_s});
    CHECK(run.code == 4);
    CHECK(run.out.isEmpty());
    CHECK_FALSE(run.err.isEmpty());
    CHECK(cli.files() == QStringList{u"letter.txt"_s});
}

TEST_CASE("new overwrites nothing without --force", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QByteArray before = cli.digest(u"plan.db"_s);
    const Run run = cli.run({u"new"_s, u"plan.db"_s});
    CHECK(run.code == 5);
    CHECK(cli.digest(u"plan.db"_s) == before);
    CHECK(cli.run({u"new"_s, u"plan.db"_s, u"--force"_s}).code == 0);
    CHECK(cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"teams"].toArray().isEmpty());
}

TEST_CASE("Next year's plan keeps units, people and outlines, and no dates", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    cli.ok({u"assign"_s,
            u"plan.db"_s,
            u"--team"_s,
            u"1"_s,
            u"--person"_s,
            u"Trần Thị Mẫu"_s,
            u"--role"_s,
            u"leader"_s});
    cli.ok({u"new"_s, u"next.db"_s, u"--from"_s, u"plan.db"_s});
    const QJsonObject shown = cli.ok({u"show"_s, u"next.db"_s, u"--json"_s}).json();
    CHECK(shown[u"units"].toArray().size() == 51);
    CHECK(shown[u"teams"][0][u"people"].toArray().size() == 1);
    CHECK(shown[u"outlines"].toArray().size() == 2);
    CHECK(shown[u"visits"].toArray().isEmpty());
    CHECK(shown[u"plan"][u"first_day"].isNull());
    CHECK(shown[u"plan"][u"report_last_day"].isNull());
    CHECK(shown[u"plan"][u"number"].toString().isEmpty());
}

TEST_CASE("set changes settings by key, all or none", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"set"_s,
            u"plan.db"_s,
            u"registration_rule=before 2023-07-25"_s,
            u"report_last_day=2023-09-08"_s,
            u"notice_lead_working_days=3"_s});
    const QJsonObject plan =
        cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"plan"].toObject();
    CHECK(plan[u"registration_last_day"].toString() == u"2023-07-24"_s);
    CHECK(plan[u"report_last_day"].toString() == u"2023-09-08"_s);
    CHECK(plan[u"notice_lead_working_days"].toInt() == 3);
    const QByteArray before = cli.digest(u"plan.db"_s);
    const Run unknown =
        cli.run({u"set"_s, u"plan.db"_s, u"title=Mới"_s, u"frist_day=2023-08-01"_s});
    CHECK(unknown.code == 4);
    CHECK(unknown.err.contains(u"first_day"_s));
    CHECK(cli.run({u"set"_s, u"plan.db"_s, u"notice_lead_working_days=two"_s}).code == 4);
    CHECK(cli.run({u"set"_s, u"plan.db"_s, u"title"_s}).code == 2);
    CHECK(cli.digest(u"plan.db"_s) == before);
}

TEST_CASE("A file that is no plan is refused with exit code 3 and stays as it is", "[cli]")
{
    const Cli cli;
    QFile file(cli.path(u"x.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("This is no plan file at all, only some words.");
    file.close();
    const QByteArray before = cli.digest(u"x.db"_s);
    for (const QString &command :
         {u"show"_s, u"check"_s, u"deadlines"_s, u"history"_s, u"undo"_s}) {
        INFO(command.toStdString());
        CHECK(cli.run({command, u"x.db"_s}).code == 3);
        CHECK(cli.run({command, u"missing.db"_s}).code == 3);
    }
    CHECK(cli.run({u"verify"_s, u"x.db"_s}).code == 3);
    CHECK(cli.digest(u"x.db"_s) == before);
    CHECK(cli.files() == QStringList{u"x.db"_s});
}

TEST_CASE("Backups restore the state, as one change that can be undone", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"backup"_s, u"plan.db"_s, u"copy.db"_s});
    CHECK(cli.run({u"backup"_s, u"plan.db"_s, u"copy.db"_s}).code == 5);
    cli.ok({u"propose"_s, u"plan.db"_s, u"--apply"_s});
    cli.ok({u"restore"_s, u"copy.db"_s, u"plan.db"_s});
    const auto visits = [&cli] {
        return cli.ok({u"show"_s, u"plan.db"_s, u"--json"_s}).json()[u"visits"].toArray().size();
    };
    CHECK(visits() == 0);
    CHECK(cli.ok({u"backups"_s, u"plan.db"_s, u"--json"_s}).json()[u"backups"].toArray().size()
          >= 1);
    cli.ok({u"undo"_s, u"plan.db"_s});
    CHECK(visits() == 41);
    CHECK(cli.ok({u"verify"_s, u"plan.db"_s, u"--json"_s}).json()[u"ok"].toBool());
}
