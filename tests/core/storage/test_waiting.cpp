// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that others are writing or reading.
#include "core/storage/lock_file.h"
#include "tests/core/storage/file_fixture.h"

#include <QFile>

#include <sqlite3.h>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "a lock held by a living process makes an edit wait, then fail by name, and reading go on")
{
    const Folder folder;
    const QString path = made(folder);
    PlanFile plan = get(PlanFile::open(path));
    plan.setLockTimeout(30);
    LockFile lock(path + u".lock"_s, LockTiming::real());
    REQUIRE(lock.take(u"binh"_s, 100) == LockFile::Outcome::Taken);
    const auto refused = editSomething(plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::PlanFile);
    CHECK(refused.error().message.contains(u"binh"_s));
    get(plan.load());
    int asked = 0;
    plan.setLockTimeout(100'000);
    plan.setWaitCallback([&](const QString &) { return ++asked < 3; });
    CHECK_FALSE(editSomething(plan));
    CHECK(asked == 3);
    lock.release();
    get(editSomething(plan));
}

TEST_CASE("an edit whose lock was taken away is rolled back")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const QByteArray before = get(plan.canonicalExport());
    const auto lost = plan.edit(u"x"_s, fixedEnvironment(), [&](Edit &edit) {
        QFile::remove(plan.path() + u".lock"_s);
        Visit visit = edit.campaign().visits[0];
        visit.note = u"lost"_s;
        return edit.update(visit);
    });
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == Error::Kind::PlanFile);
    CHECK(get(plan.canonicalExport()) == before);
    get(editSomething(plan, 2'000'000));
}

TEST_CASE("another program's lock on the file is waited for, then named as such")
{
    const Folder folder;
    const QString path = made(folder);
    PlanFile plan = get(PlanFile::open(path));
    plan.setLockTimeout(30);
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(editSomething(plan).error().kind == Error::Kind::PlanFile);
    CHECK(plan.load().error().kind == Error::Kind::PlanFile);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    get(editSomething(plan));
    // A reader in the middle of reading delays only the commit.
    sqlite3_exec(other, "BEGIN; SELECT count(*) FROM unit", nullptr, nullptr, nullptr);
    CHECK_FALSE(editSomething(plan, 2'000'000));
    sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
    get(editSomething(plan, 3'000'000));
    sqlite3_close(other);
    CHECK(get(plan.verify()).empty());
}

TEST_CASE("a lock lost while the commit waits for a reader rolls the edit back")
{
    const Folder folder;
    const QString path = made(folder);
    PlanFile plan = get(PlanFile::open(path));
    const QByteArray before = get(plan.canonicalExport());
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &other) == SQLITE_OK);
    sqlite3_exec(other, "BEGIN; SELECT count(*) FROM unit", nullptr, nullptr, nullptr);
    int waits = 0;
    plan.setWaitCallback([&](const QString &) {
        if (++waits == 1) {
            QFile::remove(path + u".lock"_s);
            sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
        }
        return true;
    });
    CHECK_FALSE(editSomething(plan));
    CHECK(waits == 1);
    sqlite3_close(other);
    CHECK(get(plan.canonicalExport()) == before);
}
