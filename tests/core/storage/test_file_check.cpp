// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no plans, are damaged, hostile or newer.
#include "core/storage/file_ops.h"
#include "tests/core/storage/file_fixture.h"

#include <QDir>

#include <sqlite3.h>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

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
