// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's own texts and abbreviations, from the command line.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString file = u"plan.db"_s;

QStringList contents(const Cli &cli)
{
    QStringList texts;
    const QJsonObject listed =
        cli.ok({u"text"_s, file, u"--section"_s, u"content"_s, u"--list"_s, u"--json"_s}).json();
    for (const QJsonValue &row : listed[u"texts"].toArray())
        texts << row[u"text"].toString();
    return texts;
}

QStringList words(const QStringList &more)
{
    return QStringList{u"text"_s, file, u"--section"_s, u"content"_s} + more;
}

} // namespace

TEST_CASE("A content is added, changed, moved and removed; undo takes each back", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList before = contents(cli);
    REQUIRE(before.size() == 11);
    cli.ok(words({u"--add"_s, u"Việc thêm"_s}));
    CHECK(contents(cli).last() == u"Việc thêm"_s);
    cli.ok(words({u"--edit"_s, u"12"_s, u"--text"_s, u"Việc đã sửa"_s}));
    CHECK(contents(cli).last() == u"Việc đã sửa"_s);
    cli.ok(words({u"--move"_s, u"12"_s, u"--to"_s, u"1"_s}));
    CHECK(contents(cli).first() == u"Việc đã sửa"_s);
    cli.ok(words({u"--remove"_s, u"1"_s}));
    CHECK(contents(cli) == before);
    for (int step = 0; step < 4; ++step)
        cli.ok({u"undo"_s, file});
    CHECK(contents(cli) == before);
}

TEST_CASE("A step on the plan's texts that cannot be is refused with its exit code", "[cli]")
{
    const Cli cli;
    cli.sample();
    CHECK(cli.run(words({u"--remove"_s, u"12"_s})).code == 4);
    CHECK(cli.run(words({u"--add"_s, u" "_s})).code == 4);
    CHECK(cli.run(words({u"--edit"_s, u"1"_s})).code == 2);
    CHECK(cli.run(words({})).code == 2);
    CHECK(cli.run(words({u"--list"_s, u"--add"_s, u"x"_s})).code == 2);
    CHECK(cli.run({u"text"_s, file, u"--section"_s, u"other"_s, u"--list"_s}).code == 4);
    CHECK(contents(cli).size() == 11);
}

TEST_CASE("An abbreviation is added once and removed", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QStringList add{u"abbreviation"_s,
                          file,
                          u"--add"_s,
                          u"TNTKQ"_s,
                          u"--meaning"_s,
                          u"tiếp nhận, trả kết quả"_s};
    cli.ok(add);
    CHECK(cli.run(add).code == 4);
    const auto listed = cli.ok({u"abbreviation"_s, file, u"--list"_s, u"--json"_s})
                            .json()[u"abbreviations"]
                            .toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"short"].toString() == u"TNTKQ"_s);
    CHECK(listed[0][u"meaning"].toString() == u"tiếp nhận, trả kết quả"_s);
    cli.ok({u"abbreviation"_s, file, u"--remove"_s, u"TNTKQ"_s});
    CHECK(cli.run({u"abbreviation"_s, file, u"--remove"_s, u"TNTKQ"_s}).code == 4);
    CHECK(cli.run({u"abbreviation"_s, file, u"--add"_s, u"X"_s}).code == 2);
}
