// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <random>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a hundred kills in the middle of edits lose nothing that was acknowledged")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.db"_s);
    newPlan(path);
    std::mt19937 random(1);
    int hot = 0;
    int commits = 0;
    int lost = 0;
    const int kills = 100;
    for (int i = 0; i < kills; ++i) {
        const QString writer = u"w%1"_s.arg(i);
        const QString acks = folder.filePath(writer);
        auto process = startWriter({u"write"_s, path, writer, u"100000"_s, acks});
        // The first acknowledgement shows that it is at work; then it dies at some moment.
        QElapsedTimer patience;
        patience.start();
        while (acknowledged(acks) == 0 && patience.elapsed() < 20'000)
            process->waitForFinished(1);
        const qint64 moment = patience.nsecsElapsed() + qint64(random() % 20'000) * 1000;
        while (patience.nsecsElapsed() < moment) {
        }
        // Every second one dies in the middle of a transaction, wherever that takes it.
        const qint64 latest = patience.elapsed() + 2'000;
        while (i % 2 == 0 && !QFileInfo::exists(path + u"-journal"_s)
               && patience.elapsed() < latest) {
        }
        process->kill();
        process->waitForFinished();
        const QFileInfo journal(path + u"-journal"_s);
        const bool isHot = journal.exists() && journal.size() > 0;
        hot += isHot ? 1 : 0;
        if (isHot) { // who may not write leaves it to who may
            (void)PlanFile::open(path, PlanFile::Mode::ReadOnly);
            CHECK(QFileInfo::exists(path + u"-journal"_s));
        }
        const int said = acknowledged(acks);
        PlanFile plan = get(PlanFile::open(path));
        const Snapshot snapshot = get(plan.load());
        const int there = dutiesOf(*snapshot, writer);
        commits += there;
        lost += there < said ? said - there : 0;
        CHECK(said > 0);
        CHECK(there <= said + 1);
        CHECK(snapshot->plan.travelMinutes == 30 + static_cast<int>(snapshot->duties.size()));
        if (i % 10 == 9)
            CHECK(get(plan.verify()).empty());
    }
    std::printf(
        "kill: %d kills, %d commits, %d hot journals, %d lost\n", kills, commits, hot, lost);
    CHECK(lost == 0);
    CHECK(hot >= kills * 30 / 100); // else the test has no teeth
    CHECK(get(verifyPlanFile(path)).empty());
    // The last victim's lock and empty journal go with the next edit; nothing piles up.
    const QStringList left = QDir(folder.path()).entryList({u"p.db*"_s}, QDir::Files);
    CHECK(left.size() <= 5);
}
