// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an earlier form.
#include "core/storage/connection.h"
#include "core/storage/digests.h"
#include "core/storage/schema.h"
#include "tests/core/storage/file_fixture.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// This program's migrations and one more, as a later program has them.
Migrations withNext()
{
    Migrations later = migrations();
    Migration next;
    next.number = newestForm() + 1;
    next.minCompatible = 1;
    next.program = u"9.9"_s;
    next.sql = "ALTER TABLE meta RENAME TO about; ALTER TABLE about RENAME TO meta; CREATE TABLE "
               "later (id INTEGER PRIMARY KEY) STRICT;";
    later.push_back(next);
    return later;
}

/// A later program.
struct Later
{
    Migrations list = withNext();
    StorageOptions options;

    Later() { options.migrations = &list; }
    Result<PlanFile> open(const QString &path) const
    {
        return PlanFile::open(path, PlanFile::Mode::ReadWrite, options);
    }
};

int formOf(const QString &path)
{
    Connection connection(path, Connection::Access::Read);
    return static_cast<int>(connection.integer(u"PRAGMA user_version"_s));
}

std::map<QString, QStringList> columnsByTable(Connection &connection)
{
    QStringList tables;
    connection.query(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s,
                     {},
                     [&](const SqlRow &row) { tables += row.text(0); });
    std::map<QString, QStringList> found;
    for (const QString &table : std::as_const(tables)) {
        QStringList &columns = found[table];
        connection.query(u"SELECT name FROM pragma_table_info(?)"_s,
                         {table},
                         [&](const SqlRow &row) { columns += row.text(0); });
    }
    return found;
}

/// Takes away what later forms added.
void reduceToFormOne(Connection &connection)
{
    Connection first;
    first.runScript(migrations().front().sql);
    const auto then = columnsByTable(first);
    for (const auto &[table, columns] : columnsByTable(connection)) {
        const auto old = then.find(table);
        if (old == then.end()) {
            connection.runScript("DROP TABLE " + table.toUtf8());
            continue;
        }
        for (const QString &column : columns) {
            if (!old->second.contains(column))
                connection.runScript("ALTER TABLE " + table.toUtf8() + " DROP COLUMN "
                                     + column.toUtf8());
        }
    }
}

/// Without what only later forms hold.
Campaign campaignOfFormOne()
{
    Campaign campaign = fullCampaign();
    campaign.drafts.clear();
    campaign.draftVisits.clear();
    campaign.abbreviations.clear();
    campaign.paperSeries.clear();
    campaign.paperFiles.clear();
    campaign.paperTexts.clear();
    campaign.paperTemplates.clear();
    campaign.contacts.clear();
    campaign.memberTasks.clear();
    campaign.preparations.clear();
    campaign.programmeStops.clear();
    campaign.itemFigures.clear();
    campaign.findings.clear();
    campaign.recommendations.clear();
    campaign.extensions.clear();
    campaign.evidence.clear();
    for (OutlineItem &item : campaign.items)
        item.descriptive = item.removed = false;
    for (Visit &visit : campaign.visits) {
        visit.conclusion.clear();
        visit.unitOpinion.clear();
        visit.minutesSignedOn = {};
        visit.resultsBy = {};
    }
    for (Paper &paper : campaign.papers) {
        paper.topic.clear();
        paper.submittedOn = {};
        paper.note.clear();
    }
    return campaign;
}

/// A plan as version 0.1.0 made it.
QString madeInFormOne(const Folder &folder)
{
    const QString path = folder.file(u"p.db"_s);
    newPlan(path, campaignOfFormOne());
    Connection connection(path, Connection::Access::Write);
    reduceToFormOne(connection);
    connection.runScript("PRAGMA user_version = 1;"
                         "UPDATE meta SET value = '1' WHERE key = 'min_compatible';"
                         "UPDATE meta SET value = '0.1.0' WHERE key = 'program'");
    stampAll(connection);
    return path;
}

} // namespace

TEST_CASE("an older file is backed up and migrated, and only where it may be written")
{
    const Later later;
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    CHECK_FALSE(PlanFile::open(path, PlanFile::Mode::ReadOnly, later.options));
    PlanFile plan = get(later.open(path));
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

TEST_CASE("the backup before a migration holds the last state, however often one was made before")
{
    const Later later;
    const Folder folder;
    const QString path = made(folder);
    const QByteArray first = contentOf(path);
    get(later.open(path));
    put(path, first); // an older program's copy came back, and was worked on
    {
        PlanFile plan = get(PlanFile::open(path));
        get(editSomething(plan));
    }
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    get(later.open(path));
    const auto backups = get(backupsOf(path));
    REQUIRE(backups.size() == 2);
    QStringList found;
    for (const BackupInfo &backup : backups) {
        CHECK(backup.why == u"migration"_s);
        CHECK(formOf(backup.path) == newestForm());
        if (get(get(PlanFile::open(backup.path)).canonicalExport()) == before)
            found += backup.path;
    }
    CHECK(found.size() == 1);
}

TEST_CASE("a damaged file of an earlier form is not migrated, and no backup is made of it")
{
    const Later later;
    for (const char *damage : {"UPDATE visit SET note = 'other' WHERE id = 401",
                               "UPDATE change SET description = 'x'",
                               "DELETE FROM duty"}) {
        CAPTURE(damage);
        const Folder folder;
        const QString path = made(folder);
        tamper(path, damage);
        const QByteArray before = contentOf(path);
        const auto refused = later.open(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::PlanFile);
        CHECK((contentOf(path) == before));
        CHECK(get(backupsOf(path)).empty());
    }
}

TEST_CASE("verifying a file of an earlier form looks at it and leaves it as it is")
{
    const Later later;
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = contentOf(path);
    CHECK(get(verifyPlanFile(path, later.options)).empty());
    CHECK(formOf(path) == newestForm());
    CHECK((contentOf(path) == before));
    CHECK(QDir(folder.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"p.db"_s});
    tamper(path, "UPDATE visit SET note = 'other' WHERE id = 401");
    CHECK_FALSE(get(verifyPlanFile(path, later.options)).empty());
}

TEST_CASE("verifying takes back what a killed writer left, under the lock, as every read does")
{
    const Folder folder;
    const QString path = made(folder);
    put(path + u"-journal"_s, QByteArray(2000, 'j'));
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK_FALSE(QFileInfo::exists(path + u"-journal"_s));
    CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
}

TEST_CASE("a plan of version 0.1.0 is verified as it is, backed up, then migrated")
{
    const Folder folder;
    const QString path = madeInFormOne(folder);
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK(formOf(path) == 1);
    const QByteArray old = contentOf(path);
    SECTION("where it is whole")
    {
        PlanFile plan = get(PlanFile::open(path));
        CHECK(formOf(path) == newestForm());
        CHECK(get(plan.verify()).empty());
        CHECK(get(plan.load())->visits == campaignOfFormOne().visits);
        const auto backups = get(backupsOf(path));
        REQUIRE(backups.size() == 1);
        CHECK(backups[0].why == u"migration"_s);
        CHECK(formOf(backups[0].path) == 1);
        CHECK(get(verifyPlanFile(backups[0].path)).empty());
        // Coming back from it is one change, and the backup stays in its form.
        get(editSomething(plan));
        get(restorePlan(backups[0].path, path, fixedEnvironment(u"an"_s, 2'000'000)));
        CHECK(get(plan.load())->visits == campaignOfFormOne().visits);
        CHECK(formOf(backups[0].path) == 1);
    }
    SECTION("where a row is damaged, it is left as it is")
    {
        tamper(path, "UPDATE visit SET note = 'other' WHERE id = 401");
        CHECK_FALSE(get(verifyPlanFile(path)).empty());
        const QByteArray damaged = contentOf(path);
        CHECK_FALSE(PlanFile::open(path));
        CHECK((contentOf(path) == damaged));
        CHECK(get(backupsOf(path)).empty());
        const QString copy = folder.file(u"copy.db"_s);
        put(copy, old);
        get(restorePlan(copy, path, fixedEnvironment()));
        CHECK(get(verifyPlanFile(path)).empty());
        CHECK(QDir(folder.dir.path()).entryList({u"p.damaged-*.db"_s}).size() == 1);
    }
}

TEST_CASE("a migration that fails leaves the file in its form, with a backup")
{
    Later later;
    later.list.back().sql = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; DROP TABLE none;";
    const Folder folder;
    const QString path = made(folder);
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    CHECK_FALSE(later.open(path));
    CHECK_FALSE(later.open(path));
    PlanFile plan = get(PlanFile::open(path));
    CHECK_FALSE(plan.readOnly());
    CHECK(get(plan.canonicalExport()) == before);
    CHECK(get(plan.verify()).empty());
    CHECK(get(backupsOf(path)).size() == 1); // of one state, one is enough
}
