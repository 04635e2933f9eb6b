// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "tests/core/storage/file_fixture.h"

#include <sqlite3.h>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

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

TEST_CASE("a connection whose journal would not be SQLite's own is not written through")
{
    const Folder folder;
    const QString path = made(folder);
    tamper(path, "PRAGMA journal_mode=WAL");
    CHECK_THROWS_AS(Connection(path, Connection::Access::Write), SqlFailure);
}
