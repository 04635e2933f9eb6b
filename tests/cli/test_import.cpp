// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QString write(const Cli &cli, const QString &name, const QString &text)
{
    QFile file(cli.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return name;
}

} // namespace

TEST_CASE("Units are taken in from a table: added, changed, unchanged, refused", "[cli]")
{
    const Cli cli;
    const QString plan = cli.sample();
    const QString table = write(cli,
                                u"bang.csv"_s,
                                u"Tên đơn vị;Cụm;Đoàn\n"
                                "UBND xã Quảng Bình;Cụm 1;\n"
                                "Trường A;;2\n"
                                "Trường B;;99\n"_s);
    const QByteArray before = cli.digest(plan);
    const Run dry = cli.ok({u"import"_s, u"units"_s, table, plan, u"--dry-run"_s, u"--json"_s});
    CHECK(cli.digest(plan) == before);
    const Run real = cli.ok(
        {u"import"_s, u"units"_s, table, plan, u"--json"_s, u"--refused"_s, u"con-lai.csv"_s});
    const QJsonObject json = real.json();
    CHECK(json[u"added"].toArray() == QJsonArray{u"Trường A"_s});
    CHECK(json[u"changed"].toArray() == QJsonArray{u"Xã Quảng Bình"_s});
    CHECK(json[u"refused"].toArray().size() == 1);
    CHECK(json[u"refused"][0][u"row"].toInt() == 4);
    CHECK(json[u"added"] == dry.json()[u"added"]);
    CHECK(cli.files().contains(u"con-lai.csv"_s));
    const Run again = cli.ok({u"import"_s, u"units"_s, table, plan, u"--json"_s});
    CHECK(again.json()[u"unchanged"].toArray().size() == 2);
    CHECK(again.json()[u"change"].isNull());
    cli.ok({u"undo"_s, plan});
    CHECK_FALSE(cli.ok({u"show"_s, plan, u"--json"_s}).out.contains(u"Trường A"_s));
}

TEST_CASE("A table that cannot be used is refused and leaves the plan as it was", "[cli]")
{
    const Cli cli;
    const QString plan = cli.sample();
    const QByteArray before = cli.digest(plan);
    const QStringList tables{write(cli, u"a.csv"_s, u"x;y\n1;2\n"_s),
                             write(cli, u"b.csv"_s, u"Đơn vị;Ngày\nXã Lạ;3/8\n"_s),
                             write(cli, u"c.xlsx"_s, u"PK\x03\x04"_s),
                             u"khong-co.csv"_s};
    for (const QString &table : tables) {
        const Run run = cli.run({u"import"_s, u"schedule"_s, table, plan});
        INFO(table.toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 4);
        CHECK(run.err.count(u'\n') == 1);
        CHECK(run.out.isEmpty());
    }
    CHECK(cli.digest(plan) == before);
    write(cli, u"con.csv"_s, u"x"_s);
    const QString good =
        write(cli, u"d.csv"_s, u"Đơn vị;Ngày;Buổi\nXã Quảng Bình;3/8;S\nLạ;1;S\n"_s);
    CHECK(cli.run({u"import"_s, u"schedule"_s, good, plan, u"--refused"_s, u"con.csv"_s}).code
          == 5);
    CHECK(cli.run({u"import"_s, u"schedule"_s, good, u"khong.db"_s}).code == 3);
    CHECK(cli.run({u"import"_s, u"nothing"_s, good, plan}).code == 2);
    CHECK(cli.run({u"import"_s, u"schedule"_s, good, plan, u"--received"_s, u"x"_s}).code == 4);
    CHECK(cli.digest(plan) == before);
}

TEST_CASE("A registration form goes out, comes back and is recorded as received", "[cli]")
{
    const Cli cli;
    const QString plan = cli.sample(true); // scheduled, so the forms come filled in
    for (const QString &format : {u"xlsx"_s, u"docx"_s}) {
        const Run out = cli.ok({u"registration-form"_s,
                                plan,
                                u"--all"_s,
                                u"--format"_s,
                                format,
                                u"--output"_s,
                                u"phieu"_s,
                                u"--json"_s});
        CHECK(out.json()[u"files"].toArray().size() == 5);
        const QString form = u"phieu/dang-ky-lich_doan-2.%1"_s.arg(format);
        const Run back = cli.ok({u"import"_s,
                                 u"schedule"_s,
                                 form,
                                 plan,
                                 u"--team"_s,
                                 u"2"_s,
                                 u"--received"_s,
                                 u"2023-07-28"_s,
                                 u"--json"_s});
        CHECK(back.json()[u"refused"].toArray().isEmpty());
        CHECK(back.json()[u"unchanged"].toArray().size() > 3);
        CHECK(cli.run({u"import"_s, u"schedule"_s, form, plan, u"--team"_s, u"1"_s}).code == 4);
        CHECK(cli.run({u"registration-form"_s,
                       plan,
                       u"--team"_s,
                       u"2"_s,
                       u"--format"_s,
                       format,
                       u"--output"_s,
                       u"phieu"_s})
                  .code
              == 5);
    }
    CHECK(cli.run({u"registration-form"_s, plan, u"--format"_s, u"xlsx"_s, u"--output"_s, u"p"_s})
              .code
          == 2);
    CHECK(cli.ok({u"history"_s, plan}).out.contains(u"28/7/2023"_s));
}
