// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All texts of a document, the longest first.
void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString().split(u'\n');
    for (const QJsonValue &part : value.toArray())
        collect(part, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), texts);
}

/// The first word with a Vietnamese letter that is none of the plan's own.
QString vietnameseIn(QString output, const QStringList &plan)
{
    output.remove(u"TB-LĐTBXH"_s); // a document's symbol
    for (const QString &text : plan)
        output.replace(text, u" "_s);
    static const QRegularExpression word(u"\\S*[À-ỹ]\\S*"_s);
    return word.match(output).captured();
}

QStringList planTexts(const Cli &cli)
{
    QStringList texts{
        u"Lê Mẫu"_s, u"Trần Mẫu"_s, u"Trưởng phòng"_s, u"bão"_s, u"thôi bão"_s, u"đoàn thể"_s};
    for (const QString &command : {u"show"_s, u"deadlines"_s}) {
        const QJsonObject shown = cli.ok({command, u"plan.db"_s, u"--json"_s}).json();
        if (command == u"show")
            collect(shown, texts);
        for (const QJsonValue &deadline : shown[u"deadlines"].toArray())
            texts << deadline[u"rule"].toString(); // the plan's words
    }
    texts.removeAll(QString());
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    return texts;
}

} // namespace

TEST_CASE("In English no Vietnamese is left but the plan's own words", "[cli]")
{
    const Cli cli;
    cli.sample(true);
    const QString document = cli.path(u"plan.txt"_s);
    REQUIRE(QFile::copy(
        QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/plans-text/xa-an-binh.txt"), document));
    const QStringList person{u"--person"_s, u"Lê Mẫu"_s};
    const QStringList unit{u"--unit"_s, u"Xã Quảng Bình"_s};
    const QStringList days{u"--from"_s, u"2023-08-03"_s, u"--to"_s, u"2023-08-04"_s};
    const std::vector<QStringList> calls{
        {u"assign"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--role"_s, u"leader"_s},
        {u"absence"_s, u"plan.db"_s},
        {u"visit"_s, u"plan.db"_s, u"--state"_s, u"postponed"_s, u"--note"_s, u"bão"_s},
        {u"schedule"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--date"_s, u"2023-09-02"_s},
        {u"day-off"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--reason"_s, u"bão"_s},
    };
    QString output;
    const auto call = [&](const QStringList &words) {
        const Run run = cli.run(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.code <= 1);
        output += run.out + run.err;
    };
    call(calls[0] + person);
    call(calls[1] + person + days);
    call(calls[2] + unit);
    call(calls[3] + unit + QStringList{u"--half-day"_s, u"morning"_s});
    call(calls[4] + days);
    call({u"register-team"_s, u"plan.db"_s, u"--team"_s, u"1"_s, u"--received"_s, u"2023-07-19"_s});
    call({u"agree"_s, u"plan.db"_s});
    call({u"set"_s, u"plan.db"_s, u"travel_minutes=45"_s});
    for (const QStringList &words : {QStringList{u"show"_s},
                                     QStringList{u"check"_s},
                                     QStringList{u"deadlines"_s},
                                     QStringList{u"deadlines"_s, u"--json"_s},
                                     QStringList{u"propose"_s},
                                     QStringList{u"history"_s},
                                     QStringList{u"verify"_s},
                                     QStringList{u"backups"_s},
                                     QStringList{u"undo"_s},
                                     QStringList{u"redo"_s},
                                     QStringList{u"unschedule"_s} + unit,
                                     QStringList{u"unassign"_s, u"--team"_s, u"1"_s} + person})
        call(QStringList{words.first(), u"plan.db"_s} + words.mid(1));
    for (const QString &year : {u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s, u"2028"_s})
        call({u"workday"_s, u"--list"_s, year});
    call({u"workday"_s, u"2023-08-30"_s, u"--add"_s, u"3"_s});
    for (const QJsonValue &conflict :
         cli.run({u"check"_s, u"plan.db"_s, u"--json"_s}).json()[u"conflicts"].toArray()) {
        call({u"remedies"_s, u"plan.db"_s, u"--conflict"_s, conflict[u"key"].toString()});
    }
    const QString rest = vietnameseIn(output, planTexts(cli));
    INFO(output.toStdString());
    CHECK(rest == QString());
    const QString taken = cli.ok({u"import"_s, u"plan"_s, u"plan.txt"_s, u"new.db"_s}).out;
    CHECK(taken.contains(u"100.0%"_s));
}
