// SPDX-License-Identifier: GPL-3.0-or-later
// What an opening does to the plan file, and what it leaves alone.
#include "tests/core/storage/file_fixture.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

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
                              u"presence.cpp"_s,         // PLAN.files/presence
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
