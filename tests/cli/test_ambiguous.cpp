// SPDX-License-Identifier: GPL-3.0-or-later
// A name that can mean two is refused with both, whatever option takes it; nothing is changed.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QFile>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString file = u"plan.db"_s;
const QString commune = u"Xã Quảng Bình"_s;
const QString school = u"Trường THCS Quảng Bình"_s;

/// Every command with an option that takes a unit; %1 is the name.
const QStringList unitCommands{
    u"schedule|--team|1|--unit|%1|--date|2023-08-03|--half-day|morning"_s,
    u"unschedule|--unit|%1"_s,
    u"visit|--unit|%1|--state|notified"_s,
    u"unit|--unit|%1|--note|x"_s,
    u"unit|--unit|Phòng Nội vụ|--parent|%1"_s,
    u"unit|--unit|%1|--remove"_s,
    u"merge-units|--keep|%1|--merge|Phòng Nội vụ"_s,
    u"merge-units|--keep|Phòng Nội vụ|--merge|%1"_s,
    u"area|--area|A|--unit|%1"_s,
    u"day-off|--unit|%1|--from|2023-08-03|--to|2023-08-03|--reason|x"_s,
    u"postpone|--from|2023-08-03|--unit|%1|--reason|x"_s,
    u"consent|--unit|%1|--date|2023-07-20|--paper|1"_s,
    u"print|--document|inspection-notice|--unit|%1|--format|pdf|--output|%2"_s,
    u"assign|--team|1|--person|Lê Văn Mẫu|--role|member|--agency|%1"_s,
    u"person|--add|Lê Văn Mẫu|--agency|%1"_s,
    u"team|--add|9|--lead|%1"_s,
    u"team|--team|1|--member|%1"_s,
};

} // namespace

TEST_CASE("An ambiguous unit is refused with the candidates by every option", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"unit"_s, file, u"--add"_s, school, u"--short"_s, u"Quảng Bình"_s});
    const QByteArray before = cli.digest(file);
    for (const QString &command : unitCommands) {
        CAPTURE(command.toStdString());
        QStringList words = QString(command).replace(u"%1"_s, u"quảng bình"_s).split(u'|');
        words.replaceInStrings(u"%2"_s, cli.path(u"out"_s));
        words.insert(1, file);
        const Run run = cli.run(words);
        CHECK(run.code == 4);
        CHECK(run.err.contains(commune));
        CHECK(run.err.contains(school));
        CHECK(cli.digest(file) == before);
    }
}

TEST_CASE("An ambiguous person is refused with the agencies by every option", "[cli]")
{
    const Cli cli;
    cli.sample();
    const QString name = u"Lê Văn Mẫu"_s;
    cli.ok({u"person"_s, file, u"--add"_s, name, u"--agency"_s, u"Công an huyện"_s});
    cli.ok({u"person"_s, file, u"--add"_s, name, u"--agency"_s, u"Phòng Nội vụ"_s});
    cli.ok({u"schedule"_s,
            file,
            u"--team"_s,
            u"1"_s,
            u"--unit"_s,
            commune,
            u"--date"_s,
            u"2023-08-03"_s,
            u"--half-day"_s,
            u"morning"_s});
    const QByteArray before = cli.digest(file);
    for (
        const QString &command :
        {u"assign|--team|1|--person|%1|--role|member"_s,
         u"absence|--person|%1|--from|2023-08-03|--to|2023-08-03"_s,
         u"person|--person|%1|--title|x"_s,
         u"substitute|--unit|Xã Quảng Bình|--person|%1|--by|%1"_s,
         u"schedule|--team|1|--unit|Xã Quảng Bình|--date|2023-08-03|--half-day|morning|--with|%1"_s}) {
        CAPTURE(command.toStdString());
        QStringList words = QString(command).replace(u"%1"_s, name).split(u'|');
        words.insert(1, file);
        const Run run = cli.run(words);
        CHECK(run.code == 4);
        CHECK(run.err.contains(u"Công an huyện"_s));
        CHECK(run.err.contains(u"Phòng Nội vụ"_s));
        CHECK(cli.digest(file) == before);
    }
}

TEST_CASE("A table's ambiguous name is refused with the candidates", "[cli]")
{
    const Cli cli;
    cli.sample();
    cli.ok({u"unit"_s, file, u"--add"_s, school, u"--short"_s, u"Quảng Bình"_s});
    QFile table(cli.path(u"units.csv"_s));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("Tên đơn vị,Địa chỉ\nQuảng Bình,Thôn 1\nXã Quảng Hợp,Thôn 2\n");
    table.close();
    const Run run = cli.run({u"import"_s, u"units"_s, u"units.csv"_s, file, u"--json"_s});
    const QString out = run.out;
    CHECK(out.contains(u"\"refused\""_s));
    CHECK(out.contains(commune));
    CHECK(out.contains(school));
}
