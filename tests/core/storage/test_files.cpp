// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no plans, are damaged, hostile, newer or in use.
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/file_ops.h"
#include "core/storage/new_file.h"
#include "core/storage/schema.h"
#include "tests/core/storage/storage_fixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What somebody with another program does to the file.
void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error);
    INFO((error ? error : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(database);
}

void requireRefused(const QString &path)
{
    const QByteArray before = contentOf(path);
    const auto plan = PlanFile::open(path);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Kind::PlanFile);
    CHECK(plan.error().message.contains(QDir::toNativeSeparators(path)));
    CHECK(contentOf(path) == before);
    CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
}

QString made(const Folder &folder)
{
    const QString path = folder.file(u"p.db"_s);
    newPlan(path);
    return path;
}

Result<EditOutcome> editSomething(PlanFile &plan, std::int64_t first = 1'000'000)
{
    return plan.edit(u"x"_s, fixedEnvironment(u"an"_s, first), [](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.note += u"+"_s;
        return edit.update(visit);
    });
}

} // namespace

TEST_CASE("what is no plan is refused with a sentence and left as it is")
{
    const Folder folder;
    CHECK_FALSE(PlanFile::open(folder.file(u"missing.db"_s)));
    CHECK(QDir(folder.dir.path()).isEmpty());
    CHECK_FALSE(PlanFile::open(folder.dir.path()));
    for (const QByteArray &content : {QByteArray(),
                                      QByteArray("hello"),
                                      QByteArray(5000, 'x'),
                                      QByteArray("SQLite format 3\0", 16),
                                      "SQLite format 3\0" + QByteArray(4080, '\0')}) {
        const QString path = folder.file(u"x.db"_s);
        put(path, content);
        requireRefused(path);
    }
    const QString foreign = folder.file(u"foreign.db"_s);
    tamper(foreign, "CREATE TABLE unit (id INTEGER)");
    requireRefused(foreign);
}

TEST_CASE("hostile and altered schemas are refused")
{
    const char *const attacks[] = {
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER UPDATE ON visit BEGIN DELETE FROM unit; END",
        "CREATE TABLE extra (x)",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP TABLE waiver",
        "DROP TABLE waiver; CREATE VIEW waiver AS SELECT 1",
        "ALTER TABLE unit ADD COLUMN g TEXT GENERATED ALWAYS AS (name) VIRTUAL",
        "CREATE INDEX i ON unit (upper(name))",
        "CREATE INDEX u ON unit (area)",
        "PRAGMA user_version=0",
        "PRAGMA user_version=-1",
        "PRAGMA application_id=7",
        "PRAGMA journal_mode=WAL",
    };
    for (const char *attack : attacks) {
        CAPTURE(attack);
        const Folder folder;
        const QString path = made(folder);
        tamper(path, attack);
        requireRefused(path);
    }
}

TEST_CASE("a damaged file is refused or reported, never believed")
{
    const Folder folder;
    const QString path = made(folder);
    const QByteArray whole = contentOf(path);
    put(path, whole.left(whole.size() / 2));
    CHECK_FALSE((PlanFile::open(path).has_value() && get(verifyPlanFile(path)).empty()));
    CHECK_FALSE(get(verifyPlanFile(path)).empty());
    put(path, whole);
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK_FALSE(verifyPlanFile(folder.file(u"missing.db"_s)));
}

TEST_CASE("verify sees every changed value of rows, history and meta, and a lost change")
{
    const char *const damages[] = {
        "UPDATE visit SET note = 'other' WHERE id = 401",
        "UPDATE visit SET version = 1 WHERE id = 401",
        "UPDATE visit SET digest = digest + 1 WHERE id = 401",
        "UPDATE setting SET value = 'x' WHERE key = 'title'",
        "DELETE FROM duty",
        "INSERT INTO duty SELECT id + 1, position, party, text, version, digest FROM duty",
        "UPDATE change SET description = 'x'",
        "UPDATE change SET author = 'x'",
        "UPDATE change_row SET after_image = replace(after_image, 'ghi', 'GHI') WHERE row_id = "
        "'401'",
        "DELETE FROM change_row WHERE row_id = '401'",
        "UPDATE meta SET value = 'x' WHERE key = 'campaign_id'",
        "UPDATE table_digest SET digest = 0 WHERE table_name = 'unit'",
        "PRAGMA foreign_keys=OFF; DELETE FROM team WHERE id = 302",
    };
    for (const char *damage : damages) {
        CAPTURE(damage);
        const Folder folder;
        const QString path = made(folder);
        tamper(path, damage);
        CHECK_FALSE(get(verifyPlanFile(path)).empty());
    }
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    get(editSomething(plan));
    get(editSomething(plan, 2'000'000));
    tamper(plan.path(),
           "DELETE FROM change WHERE sequence = 2; DELETE FROM change_row WHERE change = 1000001");
    CHECK_FALSE(get(plan.verify()).empty());
}

TEST_CASE("nine of ten flipped bits in used pages are found, all of those that change a row")
{
    const Folder folder;
    const QString path = made(folder);
    const QByteArray whole = contentOf(path);
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    int changedData = 0;
    int missed = 0;
    for (int i = 0; i < 120; ++i) {
        QByteArray bytes = whole;
        const auto position = (i * 7919LL * 31) % whole.size();
        bytes[position] = static_cast<char>(bytes[position] ^ (1 << (i % 8)));
        put(path, bytes);
        const bool clean = get(verifyPlanFile(path)).empty();
        auto plan = PlanFile::open(path);
        const auto now = plan ? plan->canonicalExport() : Result<QByteArray>();
        const bool same = plan && now && *now == before;
        changedData += same ? 0 : 1;
        missed += !same && clean ? 1 : 0;
    }
    CHECK(changedData > 5);
    CHECK(missed == 0);
}

TEST_CASE("the settings that the file's safety rests on are in force")
{
    const Folder folder;
    const QString path = made(folder);
    for (const auto access : {Connection::Access::Read, Connection::Access::Write}) {
        Connection connection(path, access);
        int defensive = 0;
        int trusted = 1;
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1, &trusted);
        CHECK(defensive == 1);
        CHECK(trusted == 0);
        CHECK(connection.integer(u"PRAGMA cell_size_check"_s) == 1);
        CHECK(connection.integer(u"PRAGMA mmap_size"_s) == 0);
        CHECK(connection.integer(u"PRAGMA foreign_keys"_s) == 1);
        CHECK(cellText(*connection.value(dialect::journalMode)) == u"delete"_s);
        CHECK(connection.integer(u"PRAGMA busy_timeout"_s) == 0);
        CHECK(sqliteIsShared(connection));
        if (access == Connection::Access::Write)
            CHECK(connection.integer(u"PRAGMA synchronous"_s) == 3);
        CHECK_THROWS_AS(
            connection.runScript("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql"),
            SqlFailure);
        if (access == Connection::Access::Read)
            CHECK_THROWS_AS(connection.run(u"DELETE FROM waiver"_s), SqlFailure);
    }
}

TEST_CASE("a newer file opens for reading where it allows that, else the needed version is named")
{
    const Folder folder;
    const QString path = made(folder);
    tamper(path,
           "CREATE TABLE later (id INTEGER PRIMARY KEY, x TEXT); ALTER TABLE unit ADD COLUMN later "
           "TEXT; PRAGMA user_version=99;"
           "UPDATE meta SET value = '7.5' WHERE key = 'program'");
    {
        PlanFile plan = get(PlanFile::open(path));
        CHECK(plan.readOnly());
        CHECK(get(plan.load())->visits.size() == 2);
        const auto edit = editSomething(plan);
        REQUIRE_FALSE(edit);
        CHECK(edit.error().kind == Error::Kind::PlanFile);
    }
    tamper(path, "UPDATE meta SET value = '99' WHERE key = 'min_compatible'");
    requireRefused(path);
    CHECK(PlanFile::open(path).error().message.contains(u"7.5"_s));
    tamper(path,
           "UPDATE meta SET value = '1' WHERE key = 'min_compatible'; CREATE VIEW v AS SELECT 1");
    requireRefused(path);
}

TEST_CASE("an older file is backed up and migrated, and only where it may be written")
{
    Migrations later = migrations();
    Migration next;
    next.number = newestForm() + 1;
    next.minCompatible = 1;
    next.program = u"9.9"_s;
    next.sql = "ALTER TABLE meta RENAME TO about; ALTER TABLE about RENAME TO meta; CREATE TABLE "
               "later (id INTEGER PRIMARY KEY) STRICT;";
    later.push_back(next);
    StorageOptions options;
    options.migrations = &later;
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    CHECK_FALSE(PlanFile::open(path, PlanFile::Mode::ReadOnly, options));
    PlanFile plan = get(PlanFile::open(path, PlanFile::Mode::ReadWrite, options));
    CHECK(get(plan.canonicalExport()) == before);
    CHECK(get(plan.verify()).empty());
    get(editSomething(plan));
    const auto backups = get(backupsOf(path));
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].why == u"migration"_s);
    CHECK(get(get(PlanFile::open(backups[0].path)).canonicalExport()) == before);
    // This program's own form is now the earlier one: it may read.
    CHECK(get(PlanFile::open(path)).readOnly());
}

TEST_CASE("a plan opened for reading only is never written to")
{
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = contentOf(path);
    const auto changed = QFileInfo(path).lastModified();
    PlanFile plan = get(PlanFile::open(path, PlanFile::Mode::ReadOnly));
    CHECK(plan.readOnly());
    get(plan.load());
    get(plan.history());
    get(plan.verify());
    const auto edit = editSomething(plan);
    REQUIRE_FALSE(edit);
    CHECK(edit.error().kind == Error::Kind::PlanFile);
    CHECK_FALSE(plan.undo(fixedEnvironment()));
    CHECK(contentOf(path) == before);
    CHECK(QFileInfo(path).lastModified() == changed);
    CHECK(QDir(folder.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"p.db"_s});
}

TEST_CASE("a plan that was moved or replaced while open is not written to")
{
    const Folder folder;
    const QString path = made(folder);
    PlanFile plan = get(PlanFile::open(path));
    get(editSomething(plan));
    REQUIRE(QFile::rename(path, folder.file(u"moved.db"_s)));
    CHECK_FALSE(editSomething(plan, 2'000'000));
    newPlan(path);
    const QByteArray before = contentOf(path);
    CHECK_FALSE(editSomething(plan, 3'000'000));
    CHECK(contentOf(path) == before);
}

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

TEST_CASE("creating refuses an existing file, a missing folder and a left-over journal")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    put(path, "something");
    const Environment an = fixedEnvironment();
    const auto refused = PlanFile::create(path, fullCampaign(), u"x"_s, an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Output);
    CHECK(contentOf(path) == "something");
    get(PlanFile::create(path, fullCampaign(), u"x"_s, an, true));
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK(PlanFile::create(folder.file(u"none/p.db"_s), fullCampaign(), u"x"_s, an).error().kind
          == Error::Kind::Output);
    put(folder.file(u"q.db-journal"_s), "old");
    CHECK(PlanFile::create(folder.file(u"q.db"_s), fullCampaign(), u"x"_s, an).error().kind
          == Error::Kind::Output);
    CHECK_FALSE(QFileInfo::exists(folder.file(u"q.db"_s)));
}

TEST_CASE("a campaign that contradicts itself makes no file")
{
    const Folder folder;
    Campaign campaign = fullCampaign();
    campaign.visits[1].team = campaign.visits[0].team;
    campaign.visits[1].unit = campaign.visits[0].unit;
    campaign.visits[1].sequence = campaign.visits[0].sequence;
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    campaign = fullCampaign();
    campaign.visits[1].team = TeamId::fromInteger(9);
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    campaign = fullCampaign();
    campaign.units.push_back(campaign.units[0]);
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    CHECK(QDir(folder.dir.path()).isEmpty());
}

TEST_CASE("a plan reached through a link has one lock, beside the plan itself")
{
    const Folder folder;
    const QString path = made(folder);
    QDir(folder.dir.path()).mkdir(u"elsewhere"_s);
    const QString link = folder.file(u"elsewhere/link.db"_s);
    REQUIRE(QFile::link(path, link));
    PlanFile plan = get(PlanFile::open(link));
    get(plan.edit(u"x"_s, fixedEnvironment(), [&](Edit &edit) {
        CHECK(QFileInfo::exists(path + u".lock"_s));
        Visit visit = edit.campaign().visits[0];
        visit.note = u"x"_s;
        return edit.update(visit);
    }));
}

TEST_CASE(
    "a journal that no writer stands behind is taken back under the lock, but not by a reader")
{
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = contentOf(path);
    const QString journal = path + u"-journal"_s;
    put(journal, QByteArray(2000, 'j'));
    const auto reader = PlanFile::open(path, PlanFile::Mode::ReadOnly);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().kind == Error::Kind::PlanFile);
    CHECK(contentOf(journal) == QByteArray(2000, 'j'));
    PlanFile plan = get(PlanFile::open(path));
    CHECK(get(plan.load())->visits.size() == 2);
    CHECK_FALSE(QFileInfo::exists(journal));
    CHECK(contentOf(path) == before);
    get(editSomething(plan));
}

TEST_CASE("storage opens files by itself only where no plan can be meant")
{
    const QDir folder(QStringLiteral(SOKIEMTRA_SOURCE_DIR) + u"/core/storage"_s);
    const QStringList allowed{u"file_ops.cpp"_s,         // lock files, temporary names
                              u"lock_file.cpp"_s,        // PLAN.db.lock
                              u"schema.cpp"_s,           // migrations among the resources
                              u"process_identity.cpp"_s, // /proc
                              u"backup_folder.cpp"_s,    // attached files
                              u"copy_plan.cpp"_s,        // the temporary copy
                              u"new_file.cpp"_s};
    QStringList found;
    for (const QString &name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const bool opens = text.contains(u"QFile file("_s) || text.contains(u".open(QIODevice"_s)
                           || text.contains(u"::open("_s + u"QFile"_s) || text.contains(u"fopen("_s)
                           || text.contains(u"std::ifstream"_s) || text.contains(u"QFile::copy("_s)
                           || text.contains(u"QFile::resize("_s);
        if (opens && !allowed.contains(name))
            found += name;
    }
    CHECK(found.isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("nothing that the process does with an open plan drops the locks on it")
{
    const Folder folder;
    const QString path = made(folder);
    PlanFile plan = get(PlanFile::open(path));
    const QByteArray name = QFile::encodeName(path);
    const auto isReserved = [&name] {
        const pid_t child = ::fork();
        if (child == 0) { // only another process sees whether the lock is there
            const int file = ::open(name.constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000001; // SQLite's reserved byte
            lock.l_len = 1;
            ::fcntl(file, F_GETLK, &lock);
            ::_exit(lock.l_type == F_UNLCK ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status) == 1;
    };
    CHECK_FALSE(isReserved());
    get(plan.edit(u"x"_s, fixedEnvironment(), [&](Edit &edit) -> Result<> {
        CHECK(isReserved());
        CHECK(get(verifyPlanFile(path)).empty());
        get(backupPlan(path, folder.file(u"copy.db"_s), true, false));
        get(backupBeforeFirstWrite(path, fixedEnvironment(), u"daily"_s));
        CHECK(get(backupsOf(path)).size() == 1);
        {
            PlanFile other = get(PlanFile::open(path));
            get(other.load());
        }
        CHECK_FALSE(PlanFile::create(path, Campaign{}, u"x"_s, fixedEnvironment()));
        CHECK(isReserved());
        Visit visit = edit.campaign().visits[0];
        visit.note = u"y"_s;
        return edit.update(visit);
    }));
}
#endif

#ifndef Q_OS_WIN
TEST_CASE("a backslash in the name of a file or folder is part of that name")
{
    const Folder folder;
    REQUIRE(QDir(folder.dir.path()).mkdir(u"a"_s));
    const QString path = folder.file(u"a\\b.db"_s);
    newPlan(path);
    PlanFile plan = get(PlanFile::open(path));
    get(editSomething(plan));
    CHECK(QFileInfo(path).size() > 0);
    CHECK(QDir(folder.file(u"a"_s)).isEmpty());
}
#endif

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

TEST_CASE("a file that cannot be replaced keeps its journal")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    put(path, "old");
    put(path + u"-journal"_s, "journal");
    const auto replace = [&] {
        writeNewFile(path, true, [&](const QString &temporary) {
            put(temporary, "new");
            QFile::remove(path); // meanwhile a folder has taken the name
            QDir().mkpath(path + u"/full"_s);
        });
    };
    CHECK_THROWS_AS(replace(), StorageFailure);
    CHECK(contentOf(path + u"-journal"_s) == "journal");
    CHECK(QDir(folder.dir.path()).entryList({u"*.tmp*"_s, u"*.lock*"_s}).isEmpty());
}

TEST_CASE("a damaged file and a missing folder are named without the system's own words")
{
    const SqlFailure damaged(SQLITE_CORRUPT, u"database disk image is malformed"_s);
    CHECK_FALSE(errorOf(damaged, u"p.db"_s).message.contains(u"malformed"_s));
    const SqlFailure unreachable(SQLITE_CANTOPEN, u"unable to open database file"_s);
    CHECK_FALSE(errorOf(unreachable, u"p.db"_s).message.contains(u"unable"_s));
    const Folder folder;
    QString why;
    CHECK(createNew(folder.file(u"none/x"_s), "x", &why) == CreateOutcome::Failed);
    CHECK_FALSE(why.isEmpty());
    CHECK_FALSE(why.contains(u"No such"_s));
}
