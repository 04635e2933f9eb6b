// SPDX-License-Identifier: GPL-3.0-or-later
// The register of papers, from outside.
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

#include <set>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto plan = u"plan.db"_s;

/// The sample with two visits of team 1 in the first days.
struct Office : Cli
{
    Office()
    {
        sample();
        schedule(u"Xã Quảng Bình"_s, u"2023-08-03"_s);
        schedule(u"Xã Quảng Hợp"_s, u"2023-08-07"_s);
    }

    void schedule(const QString &unit, const QString &date) const
    {
        ok({u"schedule"_s,
            plan,
            u"--team"_s,
            u"1"_s,
            u"--unit"_s,
            unit,
            u"--date"_s,
            date,
            u"--half-day"_s,
            u"morning"_s});
    }

    [[nodiscard]] QStringList issueWords(const QString &unit, const QString &number) const
    {
        return {u"issue"_s,
                plan,
                u"--document"_s,
                u"inspection-notice"_s,
                u"--team"_s,
                u"1"_s,
                u"--unit"_s,
                unit,
                u"--number"_s,
                number,
                u"--json"_s};
    }

    [[nodiscard]] QJsonObject issue(const QString &unit, const QString &number) const
    {
        return ok(issueWords(unit, number)).json()[u"paper"].toObject();
    }

    [[nodiscard]] QJsonArray registered() const
    {
        return ok({u"register"_s, plan, u"--json"_s}).json()[u"papers"].toArray();
    }

    [[nodiscard]] QString noticeState(const QString &unit) const
    {
        const auto due = ok({u"deadlines"_s, plan, u"--json"_s}).json()[u"deadlines"].toArray();
        for (const QJsonValue &row : due) {
            if (row[u"kind"] == u"send-notice"_s && row[u"unit"] == unit)
                return row[u"state"].toString();
        }
        return {};
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QStringList printWords(const QString &unit, const QString &folder) const
    {
        return {u"print"_s,
                plan,
                u"--document"_s,
                u"inspection-notice"_s,
                u"--team"_s,
                u"1"_s,
                u"--unit"_s,
                unit,
                u"--format"_s,
                u"pdf"_s,
                u"--output"_s,
                folder};
    }
};

} // namespace

TEST_CASE("A notice is issued, sent, received and stands in the register", "[cli][papers]")
{
    const Office office;
    const QJsonObject paper = office.issue(u"xã quảng bình"_s, u"5"_s);
    const QString id = paper[u"id"].toString();
    CHECK(paper[u"number"] == u"05/TB-ĐKT1"_s);
    CHECK(paper[u"date"] == u"2023-07-20"_s);
    CHECK(paper[u"state"] == u"issued"_s);
    CHECK(paper[u"unit"] == u"Xã Quảng Bình"_s);
    CHECK(paper[u"team"] == 1);
    CHECK(paper[u"sha256"].toString().size() == 64);
    CHECK(paper[u"visits"].toArray().size() == 1);
    CHECK(paper[u"signed_file"].isNull());
    CHECK(office.noticeState(u"Xã Quảng Bình"_s) == u"upcoming"_s);

    office.ok({u"mark"_s, plan, u"--paper"_s, id, u"--sent"_s, u"2023-07-20"_s});
    CHECK(office.noticeState(u"Xã Quảng Bình"_s) == u"done"_s);
    office.ok({u"mark"_s,
               plan,
               u"--paper"_s,
               u"05/TB-ĐKT1"_s,
               u"--received"_s,
               u"2023-07-20"_s,
               u"--to"_s,
               u"Quảng Bình"_s,
               u"--by"_s,
               u"văn thư"_s});
    REQUIRE(office.registered().size() == 1);
    const QJsonObject row = office.registered().first().toObject();
    CHECK(row[u"state"] == u"sent"_s);
    const QJsonObject unit = row[u"recipients"].toArray().first().toObject();
    CHECK(unit[u"name"].toString().contains(u"Quảng Bình"_s));
    CHECK(unit[u"purpose"] == u"t/h"_s);
    CHECK(unit[u"sent"] == u"2023-07-20"_s);
    CHECK(unit[u"received"] == u"2023-07-20"_s);
    CHECK(row[u"changed_since"].toArray().isEmpty());
    CHECK(office.ok({u"register"_s, plan}).out.contains(u"05/TB-ĐKT1"_s));
    // The history passes it over.
    CHECK(office
              .run({u"undo"_s,
                    plan,
                    u"--change"_s,
                    office.ok({u"history"_s, plan, u"--json"_s})
                        .json()[u"changes"]
                        .toArray()
                        .first()[u"id"]
                        .toString()})
              .code
          == 4);
}

TEST_CASE("Wrong numbers, days, papers and kinds are refused and write nothing", "[cli][papers]")
{
    const Office office;
    const QString id = office.issue(u"Xã Quảng Bình"_s, u"12"_s)[u"id"].toString();
    const QByteArray before = office.digest(plan);
    const auto refused = [&](const QStringList &words, int code, const QString &part) {
        const Run run = office.run(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.code == code);
        CHECK(run.err.contains(part));
        CHECK(office.digest(plan) == before);
    };
    refused(office.issueWords(u"Xã Quảng Hợp"_s, u"12/TB-ĐKT1"_s), 4, u"12/TB-ĐKT1"_s);
    refused(office.issueWords(u"Xã Quảng Hợp"_s, u"không"_s), 4, u"không"_s);
    QStringList without = office.issueWords(u"Xã Quảng Hợp"_s, u"1"_s);
    without.remove(without.indexOf(u"--number"_s), 2);
    refused(without, 4, u"--number"_s);
    refused(office.issueWords(u"Xã Quảng Hợp"_s, u"1"_s)
                + QStringList{u"--date"_s, u"2023-07-21"_s},
            4,
            u"21/7/2023"_s);
    refused(
        {u"issue"_s, plan, u"--document"_s, u"nothing"_s, u"--team"_s, u"1"_s}, 2, u"nothing"_s);
    refused({u"mark"_s, plan, u"--paper"_s, id}, 2, u"--sent"_s);
    refused({u"mark"_s, plan, u"--paper"_s, u"7"_s, u"--sent"_s, u"2023-07-20"_s}, 4, u"7"_s);
    refused({u"mark"_s, plan, u"--paper"_s, id, u"--received"_s, u"2023-07-20"_s}, 4, u"sent"_s);
    refused(
        {u"attach"_s, plan, u"--paper"_s, id, u"--file"_s, u"none.pdf"_s, u"--as"_s, u"signed"_s},
        4,
        u"none.pdf"_s);
    refused({u"attach"_s, plan, u"--paper"_s, id, u"--file"_s, plan, u"--as"_s, u"original"_s},
            2,
            u"original"_s);
    refused({u"void"_s, plan, u"--paper"_s, id, u"--reason"_s, u" "_s}, 4, u"reason"_s);
}

TEST_CASE("A notice of a visit with a clash is refused", "[cli][papers]")
{
    const Office office;
    CHECK(office
              .run({u"schedule"_s,
                    plan,
                    u"--team"_s,
                    u"1"_s,
                    u"--unit"_s,
                    u"Xã Quảng Hợp"_s,
                    u"--date"_s,
                    u"2023-08-05"_s,
                    u"--half-day"_s,
                    u"morning"_s})
              .code
          == 1); // a Saturday
    const Run run = office.run(office.issueWords(u"Xã Quảng Hợp"_s, u"1"_s));
    CHECK(run.code == 4);
    CHECK(run.err.contains(u"remedies"_s));
    CHECK(office.registered().isEmpty());
}

TEST_CASE("An issued paper prints as it went out, also after the visit moved", "[cli][papers]")
{
    const Office office;
    const auto file = u"inspection-notice_doan-1_xa-quang-binh.pdf"_s;
    const QString id = office.issue(u"Xã Quảng Bình"_s, u"12"_s)[u"id"].toString();
    office.ok(office.printWords(u"Xã Quảng Bình"_s, u"a"_s));
    const QByteArray first = office.content(u"a/"_s + file);
    CHECK(QString::fromLatin1(office.digest(u"a/"_s + file))
          == office.registered().first()[u"sha256"].toString());
    // On another day, in another call: the same bytes.
    office.ok(office.printWords(u"Xã Quảng Bình"_s, u"b"_s)
              + QStringList{u"--today"_s, u"2023-08-01"_s});
    CHECK(office.content(u"b/"_s + file) == first);
    // For signing the number stays blank.
    office.ok(office.printWords(u"Xã Quảng Bình"_s, u"c"_s) + QStringList{u"--for-signing"_s});
    CHECK(office.content(u"c/"_s + file) != first);
    // The signed scan takes its place.
    office.write(u"scan.pdf"_s, "%PDF-1.4 signed");
    office.ok({u"attach"_s,
               plan,
               u"--paper"_s,
               id,
               u"--file"_s,
               office.path(u"scan.pdf"_s),
               u"--as"_s,
               u"signed"_s});
    CHECK(office.registered().first()[u"signed_file"].toString().startsWith(u"papers/"_s));
    office.ok(office.printWords(u"Xã Quảng Bình"_s, u"d"_s));
    CHECK(office.content(u"d/"_s + file) == "%PDF-1.4 signed");
    // Moved: the paper is told apart, and the visit prints as a paper that is not issued.
    office.schedule(u"Xã Quảng Bình"_s, u"2023-08-09"_s);
    CHECK(office.registered().first()[u"changed_since"].toArray().size() == 1);
    const QJsonObject draft =
        office.ok({u"replace"_s, plan, u"--paper"_s, id, u"--reason"_s, u"dời lịch"_s, u"--json"_s})
            .json()[u"paper"]
            .toObject();
    CHECK(draft[u"replaces"] == id);
    office.ok({u"issue"_s, plan, u"--paper"_s, draft[u"id"].toString(), u"--number"_s, u"13"_s});
    CHECK(office.registered().first()[u"state"] == u"replaced"_s);
}

TEST_CASE("Papers made elsewhere fulfil deadlines", "[cli][papers]")
{
    const Office office;
    office.write(u"tb.pdf"_s, "%PDF-1.4 notice");
    const QJsonObject paper = office
                                  .ok({u"receive"_s,
                                       plan,
                                       u"--document"_s,
                                       u"inspection-notice"_s,
                                       u"--from"_s,
                                       u"Công an huyện"_s,
                                       u"--unit"_s,
                                       u"Xã Quảng Bình"_s,
                                       u"Xã Quảng Hợp"_s,
                                       u"--number"_s,
                                       u"7/TB-CA"_s,
                                       u"--date"_s,
                                       u"2023-07-18"_s,
                                       u"--received"_s,
                                       u"2023-07-19"_s,
                                       u"--file"_s,
                                       office.path(u"tb.pdf"_s),
                                       u"--json"_s})
                                  .json()[u"paper"]
                                  .toObject();
    CHECK(paper[u"outside"] == true);
    CHECK(paper[u"visits"].toArray().size() == 2);
    CHECK(paper[u"signed_file"].toString().endsWith(u".pdf"_s));
    CHECK(office.noticeState(u"Xã Quảng Hợp"_s) == u"done"_s);
    office.ok({u"undo"_s, plan});
    CHECK(office.noticeState(u"Xã Quảng Hợp"_s) == u"upcoming"_s);
}

TEST_CASE("Two processes that number at once give different numbers without a gap", "[cli][papers]")
{
    const Office office;
    office.ok({u"series"_s,
               plan,
               u"--issuer"_s,
               u"Đoàn kiểm tra số 01"_s,
               u"--numbered-by"_s,
               u"program"_s});
    constexpr int each = 4;
    QStringList words = office.issueWords(u"Xã Quảng Bình"_s, u"1"_s);
    words.remove(words.indexOf(u"--number"_s), 2);
    words << u"--today"_s << u"2023-07-20"_s << u"--lang"_s << u"en"_s;
    for (int round = 0; round < each; ++round) {
        QProcess one;
        QProcess two;
        for (QProcess *process : {&one, &two}) {
            process->setWorkingDirectory(office.path({}));
            process->start(QStringLiteral(SOKIEMTRA_CLI), words);
        }
        REQUIRE(one.waitForFinished(60000));
        REQUIRE(two.waitForFinished(60000));
        INFO(one.readAllStandardError().toStdString() << two.readAllStandardError().toStdString());
        CHECK(one.exitCode() == 0);
        CHECK(two.exitCode() == 0);
    }
    std::set<QString> numbers;
    for (const QJsonValue &paper : office.registered())
        numbers.insert(paper[u"number"].toString());
    CHECK(numbers.size() == 2 * each);
    CHECK(numbers.contains(u"08/TB-ĐKT1"_s));
    CHECK(office.ok({u"register"_s, plan, u"--json"_s})
              .json()[u"missing_numbers"]
              .toArray()
              .isEmpty());
    CHECK(office.ok({u"verify"_s, plan}).code == 0);
}
