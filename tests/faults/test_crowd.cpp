// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Crowd
{
    int writers = 4;
    int edits = 250;
    int readers = 0;
    int backups = 0;
    QString vfs;
};

void run(const Crowd &crowd, const char *name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.db"_s);
    const QString stop = folder.filePath(u"stop"_s);
    newPlan(path);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> readers;
    for (int i = 0; i < crowd.readers; ++i)
        readers.push_back(startWriter({u"poll"_s, path, stop, crowd.vfs}));
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < crowd.writers; ++i) {
        const QString writer = u"w%1"_s.arg(i);
        writers.push_back(startWriter({u"write"_s,
                                       path,
                                       writer,
                                       QString::number(crowd.edits),
                                       folder.filePath(writer),
                                       crowd.vfs}));
    }
    for (int i = 0; i < crowd.backups; ++i) {
        const QString copy = folder.filePath(u"copy%1.db"_s.arg(i));
        const Result<> made = backupPlan(path, copy, false, false);
        CAPTURE((made ? std::string() : made.error().message.toStdString()));
        CHECK(made);
        CHECK(get(verifyPlanFile(copy)).empty());
    }
    for (const auto &writer : writers) {
        REQUIRE(writer->waitForFinished(300'000));
        CAPTURE(writer->readAll().toStdString());
        CHECK(writer->exitCode() == 0);
    }
    QFile(stop).open(QIODevice::WriteOnly);
    for (const auto &reader : readers) {
        REQUIRE(reader->waitForFinished(60'000));
        CAPTURE(reader->readAll().toStdString());
        CHECK(reader->exitCode() == 0);
    }
    int said = 0;
    for (int i = 0; i < crowd.writers; ++i)
        said += acknowledged(folder.filePath(u"w%1"_s.arg(i)));
    PlanFile plan = get(PlanFile::open(path));
    const Snapshot snapshot = get(plan.load());
    std::printf("%s: %d of %d edits in %lld ms\n",
                name,
                static_cast<int>(snapshot->duties.size()),
                crowd.writers * crowd.edits,
                static_cast<long long>(timer.elapsed()));
    CHECK(said == crowd.writers * crowd.edits);
    CHECK(snapshot->duties.size() == static_cast<std::size_t>(said));
    CHECK(snapshot->plan.travelMinutes == 30 + said);
    CHECK(get(plan.verify()).empty());
}

} // namespace

TEST_CASE("four writers of 250 edits each lose nothing, and backups meanwhile are whole")
{
    run({4, 250, 0, 10, {}}, "four writers");
}

TEST_CASE("without working locks four writers and two polling readers lose nothing either")
{
    run({4, 250, 2, 0, u"unix-none"_s}, "no locks");
}
