// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_folder.h"
#include "core/storage/connection.h"
#include "tests/core/storage/storage_fixture.h"

#include <QDir>
#include <QFile>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void change(PlanFile &plan, const QString &note, const Environment &environment)
{
    get(plan.edit(note, environment, [&](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.note = note;
        return edit.update(visit);
    }));
}

} // namespace

TEST_CASE("a backup holds the same campaign, history and attached files")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    change(plan, u"1"_s, fixedEnvironment());
    writeFile(folder.file(u"p.files/evidence/abc"_s), "scan");
    writeFile(folder.file(u"p.files/papers/def.pdf"_s), "signed");
    const QString copy = folder.file(u"copy.db"_s);
    get(backupPlan(plan.path(), copy, true, false));
    PlanFile other = get(PlanFile::open(copy));
    CHECK(get(other.canonicalExport()) == get(plan.canonicalExport()));
    CHECK(get(other.history()).size() == 2);
    CHECK(other.campaignId() == plan.campaignId());
    CHECK(contentOf(folder.file(u"copy.files/evidence/abc"_s)) == "scan");
    CHECK(contentOf(folder.file(u"copy.files/papers/def.pdf"_s)) == "signed");
    CHECK(get(verifyPlanFile(copy)).empty());
    CHECK(QDir(folder.dir.path()).entryList({u"*.tmp*"_s}).isEmpty());
}

TEST_CASE("a backup does not overwrite unless told to, and never the plan itself")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const QString copy = folder.file(u"copy.db"_s);
    writeFile(copy, "something");
    const auto refused = backupPlan(plan.path(), copy, false, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Output);
    CHECK(contentOf(copy) == "something");
    get(backupPlan(plan.path(), copy, false, true));
    CHECK(get(verifyPlanFile(copy)).empty());
    CHECK_FALSE(backupPlan(plan.path(), plan.path(), false, true));
    CHECK(backupPlan(plan.path(), folder.file(u"none/x.db"_s), false, false).error().kind
          == Error::Kind::Output);
    CHECK(
        backupPlan(folder.file(u"missing.db"_s), folder.file(u"x.db"_s), false, false).error().kind
        == Error::Kind::PlanFile);
    CHECK_FALSE(QFileInfo::exists(folder.file(u"x.db"_s)));
}

TEST_CASE("the daily backup is made once a day, others always, and they are listed newest first")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    Environment environment = fixedEnvironment();
    get(backupBeforeFirstWrite(plan.path(), environment, u"daily"_s));
    get(backupBeforeFirstWrite(plan.path(), environment, u"daily"_s));
    get(backupBeforeFirstWrite(plan.path(), environment, u"restore"_s));
    get(backupBeforeFirstWrite(plan.path(), environment, u"restore"_s));
    const auto backups = get(backupsOf(plan.path()));
    REQUIRE(backups.size() == 3);
    CHECK(backups[0].why == u"restore"_s);
    CHECK(backups[2].why == u"daily"_s);
    CHECK(backups[2].time == QDateTime(QDate(2023, 7, 20), QTime(2, 1), Qt::UTC));
    CHECK(get(verifyPlanFile(backups[2].path)).empty());
    environment.now = [] { return QDateTime(QDate(2023, 7, 21), QTime(2, 0), Qt::UTC); };
    get(backupBeforeFirstWrite(plan.path(), environment, u"daily"_s));
    CHECK(get(backupsOf(plan.path())).size() == 4);
}

TEST_CASE("backups are kept for ten days, eight weeks and twelve months")
{
    const QDate today(2023, 12, 31);
    std::vector<BackupInfo> backups;
    for (int age = 0; age < 800; ++age)
        backups.push_back({QString::number(age),
                           QDateTime(today.addDays(-age), QTime(1, 0), Qt::UTC),
                           u"daily"_s});
    const auto old = outdated(backups, today);
    std::vector<int> kept;
    for (int age = 0; age < 800; ++age) {
        const bool gone = std::any_of(old.begin(), old.end(), [&](const BackupInfo &b) {
            return b.path == QString::number(age);
        });
        if (!gone)
            kept.push_back(age);
    }
    CHECK(kept.size() >= 10 + 6 + 10);
    CHECK(kept.size() <= 10 + 8 + 12);
    for (int age = 0; age < 10; ++age)
        CHECK(std::find(kept.begin(), kept.end(), age) != kept.end());
    CHECK(kept.back() > 330);
    CHECK(kept.back() <= 366);
    // Taking some away and looking again takes no more.
    std::vector<BackupInfo> rest;
    for (const int age : kept)
        rest.push_back(backups[static_cast<std::size_t>(age)]);
    CHECK(outdated(rest, today).empty());
}

TEST_CASE("restoring onto a plan is one change that can be undone, after a backup")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    const QByteArray start = get(plan.canonicalExport());
    const QString copy = folder.file(u"copy.db"_s);
    get(backupPlan(plan.path(), copy, false, false));
    get(plan.edit(u"new setting"_s, an, [](Edit &edit) {
        Campaign target = edit.campaign();
        target.plan.title = u"khác"_s;
        target.waivers.clear();
        target.visits[0].note = u"khác"_s;
        return edit.replaceAll(target);
    }));
    const QByteArray changed = get(plan.canonicalExport());
    const EditOutcome outcome = get(restorePlan(copy, plan.path(), an));
    CHECK(outcome.change);
    CHECK(outcome.rows.size() == 3);
    CHECK(get(plan.canonicalExport()) == start);
    REQUIRE(get(backupsOf(plan.path())).size() == 1);
    CHECK(get(backupsOf(plan.path()))[0].why == u"restore"_s);
    get(plan.undo(an));
    CHECK(get(plan.canonicalExport()) == changed);
    CHECK(get(plan.verify()).empty());
}

TEST_CASE("restoring to a free name copies; onto something else it is refused")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment an = fixedEnvironment();
    const EditOutcome outcome = get(restorePlan(plan.path(), folder.file(u"q.db"_s), an));
    CHECK_FALSE(outcome.change);
    CHECK(get(verifyPlanFile(folder.file(u"q.db"_s))).empty());

    writeFile(folder.file(u"letter.docx"_s), "PK some letter");
    CHECK_FALSE(restorePlan(plan.path(), folder.file(u"letter.docx"_s), an));
    CHECK(contentOf(folder.file(u"letter.docx"_s)) == "PK some letter");

    PlanFile other = get(PlanFile::create(
        folder.file(u"other.db"_s), Campaign{}, u"x"_s, fixedEnvironment(u"an"_s, 77)));
    const auto foreign = restorePlan(plan.path(), other.path(), an);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().kind == Error::Kind::Input);
}

TEST_CASE("a plan whose last writer was killed can be backed up")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    newPlan(path);
    writeFile(path + u"-journal"_s, QByteArray(2000, 'j'));
    get(backupPlan(path, folder.file(u"copy.db"_s), false, false));
    CHECK(get(verifyPlanFile(folder.file(u"copy.db"_s))).empty());
    writeFile(path + u"-journal"_s, QByteArray(2000, 'j'));
    get(backupBeforeFirstWrite(path, fixedEnvironment(), u"daily"_s));
    CHECK(get(backupsOf(path)).size() == 1);
}

TEST_CASE("a plan is not restored from itself")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    newPlan(path);
    const auto refused = restorePlan(path, path, fixedEnvironment());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Input);
    CHECK(get(backupsOf(path)).empty());
}
