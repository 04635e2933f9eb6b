// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_ops.h"
#include "core/storage/lock_file.h"
#include "tests/core/storage/storage_fixture.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <thread>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Time that passes only by sleeping.
struct Clock
{
    std::shared_ptr<std::int64_t> now = std::make_shared<std::int64_t>(1'000);
    std::function<void()> meanwhile; ///< what others do while we sleep

    LockTiming timing()
    {
        LockTiming timing = LockTiming::real();
        timing.clock = [this] { return *now; };
        timing.sleep = [this](int ms) {
            *now += ms;
            if (meanwhile)
                meanwhile();
        };
        return timing;
    }
};

QByteArray lockOf(const ProcessIdentity &process, int counter = 1)
{
    return u"skt-lock 1\ntoken\n%1\n%2\n%3\n%4\nbinh\n%5\nend"_s.arg(process.computer, process.boot)
        .arg(process.pid)
        .arg(process.start)
        .arg(counter)
        .toUtf8();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ProcessIdentity elsewhere()
{
    return {u"other-pc/id"_s, u"boot"_s, 1, u"1"_s};
}

ProcessIdentity deadHere()
{
    ProcessIdentity process = ownProcess();
    process.start = u"1"_s; // the number was used again by a later process
    return process;
}

} // namespace

TEST_CASE("a lock is there while held and gone afterwards")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    LockFile lock(path, clock.timing());
    REQUIRE(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
    CHECK(lock.stillOurs());
    CHECK(QFileInfo::exists(path));
    lock.release();
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(lock.stillOurs());
}

TEST_CASE("a lock of a living process is never broken, and its holder is named")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    put(path, lockOf(ownProcess()));
    LockFile lock(path, clock.timing());
    CHECK(lock.take(u"an"_s, 500'000) == LockFile::Outcome::HeldByOther);
    CHECK(*clock.now >= 500'000);
    CHECK(lock.holder().contains(u"binh"_s));
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("a lock of a dead process of this computer is broken at once")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    ProcessIdentity earlierBoot = ownProcess();
    earlierBoot.boot = u"another"_s;
    ProcessIdentity noSuch = ownProcess();
    noSuch.pid = 0x3ffffff; // above the kernel's highest
    for (const ProcessIdentity &dead : {deadHere(), earlierBoot, noSuch}) {
        Clock clock;
        put(path, lockOf(dead));
        LockFile lock(path, clock.timing());
        CHECK(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
        CHECK(*clock.now < 1'100);
        lock.release();
    }
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("another computer's lock is broken after thirty seconds without any change")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    put(path, lockOf(elsewhere()));
    LockFile lock(path, clock.timing());
    // The time to wait for a living one is shorter: still it is watched to the end.
    CHECK(lock.take(u"an"_s, 5'000) == LockFile::Outcome::Taken);
    CHECK(*clock.now >= 31'000);
    CHECK(*clock.now < 32'000);
}

TEST_CASE("another computer's lock that changes is alive")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    int counter = 1;
    clock.meanwhile = [&] {
        if (*clock.now / 10'000 > counter)
            put(path, lockOf(elsewhere(), ++counter));
    };
    put(path, lockOf(elsewhere()));
    LockFile lock(path, clock.timing());
    CHECK(lock.take(u"an"_s, 60'000) == LockFile::Outcome::HeldByOther);
    CHECK(*clock.now >= 61'000);
}

TEST_CASE("a lock whose maker died before it said who it is is broken after three seconds")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    for (const char *half : {"", "skt-lock 1\nto"}) {
        Clock clock;
        put(path, half);
        LockFile lock(path, clock.timing());
        CHECK(lock.take(u"an"_s, 60'000) == LockFile::Outcome::Taken);
        CHECK(*clock.now >= 4'000);
        CHECK(*clock.now < 5'000);
    }
}

TEST_CASE("waiting can be given up, and a lock that is let go is taken")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    put(path, lockOf(ownProcess()));
    LockFile lock(path, clock.timing());
    int asked = 0;
    CHECK(lock.take(u"an"_s, 60'000, [&](const QString &holder) {
        CHECK(holder.contains(u"binh"_s));
        return ++asked < 3;
    }) == LockFile::Outcome::GivenUp);
    clock.meanwhile = [&] { QFile::remove(path); };
    CHECK(lock.take(u"an"_s, 60'000) == LockFile::Outcome::Taken);
}

TEST_CASE("a holder no longer trusts a lock that is old, gone or another's")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    LockFile lock(path, clock.timing());
    REQUIRE(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
    *clock.now += 9'000;
    lock.refresh();
    CHECK(lock.stillOurs());
    *clock.now += 9'000;
    CHECK(lock.stillOurs()); // renewed a moment ago
    *clock.now += 9'000;
    CHECK_FALSE(lock.stillOurs());
    lock.refresh(); // too late
    CHECK_FALSE(lock.stillOurs());
    lock.release();

    REQUIRE(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
    put(path, lockOf(elsewhere()));
    CHECK_FALSE(lock.stillOurs());
    lock.release();
    CHECK(QFileInfo::exists(path)); // another's lock is left alone
}

TEST_CASE("a folder that does not exist cannot be locked")
{
    const Folder folder;
    Clock clock;
    LockFile lock(folder.file(u"none/p.db.lock"_s), clock.timing());
    CHECK(lock.take(u"an"_s, 100) == LockFile::Outcome::CannotCreate);
    CHECK_FALSE(lock.why().isEmpty());
}

TEST_CASE("a breaker that died is removed too")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    put(path, lockOf(deadHere()));
    put(path + u".breaker"_s, lockOf(deadHere()));
    LockFile lock(path, clock.timing());
    CHECK(lock.take(u"an"_s, 1'000) == LockFile::Outcome::Taken);
    lock.release();
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("of several breakers at once exactly one holds the lock at any time")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    std::atomic<int> inside = 0;
    std::atomic<int> clashes = 0;
    std::atomic<int> taken = 0;
    for (int round = 0; round < 125; ++round) {
        put(path, lockOf(deadHere()));
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                LockFile lock(path, LockTiming::real());
                if (lock.take(u"an"_s, 20'000) != LockFile::Outcome::Taken)
                    return;
                if (++inside > 1)
                    ++clashes;
                ++taken;
                --inside;
                lock.release();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    CHECK(taken == 500);
    CHECK(clashes == 0);
}

TEST_CASE("a lock whose content a refresh has only half written is removed with its release")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    LockFile lock(path, clock.timing());
    REQUIRE(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
    put(path, readSmallFile(path)->replace("000000000001", "000000000002"));
    CHECK_FALSE(lock.stillOurs());
    lock.release();
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a lock that was ours too late is made anew, not waited for")
{
    const Folder folder;
    const QString path = folder.file(u"p.db.lock"_s);
    Clock clock;
    LockTiming timing = clock.timing();
    int asked = 0;
    timing.clock = [&] { // stopped for twenty seconds while the lock was being made
        if (++asked == 3)
            *clock.now += 20'000;
        return *clock.now;
    };
    LockFile lock(path, timing);
    REQUIRE(lock.take(u"an"_s, 100) == LockFile::Outcome::Taken);
    lock.release();
    CHECK_FALSE(QFileInfo::exists(path));
}
