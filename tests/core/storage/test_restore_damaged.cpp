// SPDX-License-Identifier: GPL-3.0-or-later
// A backup over a plan that is damaged, and over one that only seems so.
#include "core/storage/connection.h"
#include "core/storage/lock_file.h"
#include "core/storage/restore_damaged.h"
#include "tests/core/storage/file_fixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan and a backup of it.
struct Kept
{
    Kept()
        : path(folder.file(u"p.db"_s))
        , copy(folder.file(u"copy.db"_s))
    {
        newPlan(path);
        get(backupPlan(path, copy, false, false));
    }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(folder.dir.path()).entryList({u"p.damaged-*.db"_s});
    }

    Folder folder;
    QString path;
    QString copy;
};

/// Damages pages that hold rows, and leaves the schema and what the file says of itself readable.
QByteArray withDamagedRows(const Kept &kept)
{
    Connection connection(kept.path, Connection::Access::Read);
    const auto root = connection.integer(
        u"SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'outline_item'"_s);
    const auto size = connection.integer(u"PRAGMA page_size"_s);
    QByteArray bytes = contentOf(kept.path);
    bytes.replace((root - 1) * size, size, QByteArray(static_cast<int>(size), '\xff'));
    return bytes;
}

} // namespace

TEST_CASE("a plan that opens but whose rows are damaged is put aside by a restore, which says so")
{
    const Kept kept;
    const QByteArray bytes = withDamagedRows(kept);
    put(kept.path, bytes);
    REQUIRE(PlanFile::open(kept.path));
    REQUIRE_FALSE(get(verifyPlanFile(kept.path)).empty());
    const EditOutcome outcome = get(restorePlan(kept.copy, kept.path, fixedEnvironment()));
    CHECK_FALSE(outcome.change);
    CHECK(get(verifyPlanFile(kept.path)).empty());
    REQUIRE(kept.aside().size() == 1);
    CHECK((contentOf(kept.folder.file(kept.aside()[0])) == bytes));
    CHECK(outcome.note.contains(kept.aside()[0]));
}

TEST_CASE("rows that contradict their digests are damage too: no backup can be made of them")
{
    const Kept kept;
    tamper(kept.path, "UPDATE visit SET note = 'other' WHERE id = 401");
    get(restorePlan(kept.copy, kept.path, fixedEnvironment()));
    CHECK(get(verifyPlanFile(kept.path)).empty());
    CHECK(kept.aside().size() == 1);
}

TEST_CASE("a damaged plan stays while somebody writes, and where the backup is another plan's")
{
    const Kept kept;
    const QByteArray bytes = withDamagedRows(kept);
    put(kept.path, bytes);
    {
        LockFile lock(kept.path + u".lock"_s, LockTiming::real());
        REQUIRE(lock.take(u"binh"_s, 100) == LockFile::Outcome::Taken);
        const auto refused = restorePlan(kept.copy, kept.path, fixedEnvironment());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"binh"_s));
    }
    const QString foreign = kept.folder.file(u"other.db"_s);
    get(PlanFile::create(foreign, Campaign{}, u"x"_s, fixedEnvironment(u"an"_s, 77)));
    const auto refused = restorePlan(foreign, kept.path, fixedEnvironment());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Input);
    CHECK((contentOf(kept.path) == bytes));
    CHECK(kept.aside().isEmpty());
    CHECK(QDir(kept.folder.dir.path()).entryList({u"*.tmp*"_s}).isEmpty());
}

TEST_CASE("a plan that another program is using is not taken for damaged")
{
    const Kept kept;
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(kept.path).constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK_FALSE(isDamagedPlan(kept.path));
    sqlite3_close(other);
    CHECK_FALSE(isDamagedPlan(kept.path));
    CHECK_FALSE(isDamagedPlan(kept.folder.file(u"none.db"_s)));
    const QByteArray bytes = withDamagedRows(kept);
    put(kept.path, bytes);
    CHECK(isDamagedPlan(kept.path));
}

TEST_CASE("a plan too damaged to open is put aside when a backup is restored")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    const QString copy = folder.file(u"copy.db"_s);
    {
        PlanFile plan = newPlan(path);
        get(backupPlan(path, copy, false, false));
    }
    QByteArray bytes = contentOf(path);
    bytes.replace(100, 4000, QByteArray(4000, '\xff'));
    put(path, bytes);
    REQUIRE_FALSE(PlanFile::open(path));
    get(restorePlan(copy, path, fixedEnvironment()));
    CHECK(get(verifyPlanFile(path)).empty());
    const QStringList aside = QDir(folder.dir.path()).entryList({u"p.damaged-*.db"_s});
    REQUIRE(aside.size() == 1);
    CHECK(contentOf(folder.file(aside[0])) == bytes);
}

TEST_CASE("a damaged backup is named, not the plan that it should come back to")
{
    const Kept kept;
    QByteArray bytes = contentOf(kept.copy);
    bytes.replace(100, 4000, QByteArray(4000, '\xff'));
    put(kept.copy, bytes);
    const QByteArray before = contentOf(kept.path);
    const auto outcome = restorePlan(kept.copy, kept.path, fixedEnvironment());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().message.contains(u"copy.db"_s));
    CHECK_FALSE(outcome.error().message.contains(u"p.db"_s + u" "_s));
    CHECK(contentOf(kept.path) == before);
}

TEST_CASE("a plan that only cannot be opened here or now is not put aside by a restore")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    const QString copy = folder.file(u"copy.db"_s);
    newPlan(path);
    get(backupPlan(path, copy, false, false));
    {
        Connection connection(path, Connection::Access::Write);
        connection.runScript("UPDATE meta SET value = '9999' WHERE key = 'min_compatible'; "
                             "INSERT OR IGNORE INTO meta (key, value) VALUES "
                             "('min_compatible', '9999'); PRAGMA user_version = 9999");
    }
    const QByteArray newer = contentOf(path);
    const auto refused = restorePlan(copy, path, fixedEnvironment());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::PlanFile);
    CHECK((contentOf(path) == newer)); // without showing it whole
    CHECK(QDir(folder.dir.path()).entryList({u"p.damaged-*"_s}).isEmpty());
}

TEST_CASE("a restore that cannot put everything aside leaves the plan where it was")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    const QString copy = folder.file(u"copy.db"_s);
    newPlan(path);
    get(backupPlan(path, copy, false, false));
    QByteArray bytes = contentOf(path);
    bytes.replace(100, 4000, QByteArray(4000, '\xff'));
    put(path, bytes);
    put(path + u"-journal"_s, QByteArray(2000, '\0')); // one that SQLite leaves alone
    put(folder.file(u"p.damaged-20230720T020000.db-journal"_s), "another");
    Environment environment = fixedEnvironment();
    environment.now = [] { return QDateTime(QDate(2023, 7, 20), QTime(2, 0), Qt::UTC); };
    REQUIRE_FALSE(restorePlan(copy, path, environment));
    CHECK((contentOf(path) == bytes));
    CHECK(QFileInfo::exists(path + u"-journal"_s));
    CHECK(QDir(folder.dir.path()).entryList({u"*.tmp*"_s, u"*.lock*"_s}).isEmpty());
    QFile::remove(folder.file(u"p.damaged-20230720T020000.db-journal"_s));
    get(restorePlan(copy, path, environment));
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK_FALSE(QFileInfo::exists(path + u"-journal"_s));
    CHECK(QFileInfo::exists(folder.file(u"p.damaged-20230720T020000.db-journal"_s)));
}

TEST_CASE("a damaged plan that is named relative to the current folder is restored too")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    const QString copy = folder.file(u"copy.db"_s);
    newPlan(path);
    get(backupPlan(path, copy, false, false));
    QByteArray bytes = contentOf(path);
    bytes.replace(100, 4000, QByteArray(4000, '\xff'));
    put(path, bytes);
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.dir.path()));
    const auto restored = restorePlan(u"copy.db"_s, u"p.db"_s, fixedEnvironment());
    QDir::setCurrent(before);
    get(restored);
    CHECK(get(verifyPlanFile(path)).empty());
}
