// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults_support.h"

#include <QDir>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/mount.h>
#endif

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file system of a few hundred kilobytes, where the system lets us make one.
struct SmallDisk
{
    explicit SmallDisk(const QString &folder, int kilobytes)
        : path(QFile::encodeName(folder))
    {
#ifdef Q_OS_LINUX
        QDir().mkpath(folder);
        const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
        mounted = ::mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (mounted)
            ::umount(path.constData());
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QByteArray path;
    bool mounted = false;
};

Result<EditOutcome> addDuty(PlanFile &plan, const Environment &environment, int size)
{
    return plan.edit(u"duty"_s, environment, [size](Edit &edit) -> Result<> {
        Duty duty;
        duty.text = QString(size, u'x');
        return edit.insert(duty).map([](const Duty &) {});
    });
}

} // namespace

TEST_CASE("on a full disk an edit, a backup and a new plan fail whole, with a sentence")
{
    const QTemporaryDir folder;
    const Environment environment = quietEnvironment();
    for (const int kilobytes : {400, 450, 523, 640, 800}) {
        const SmallDisk disk(folder.filePath(u"disk"_s), kilobytes);
        if (!disk.mounted) {
            WARN("SKIPPED: no small file system can be mounted here, so a full disk was not tried");
            return;
        }
        CAPTURE(kilobytes);
        const QString path = folder.filePath(u"disk/p.db"_s);
        const auto made = PlanFile::create(path, Campaign{}, u"start"_s, environment);
        if (!made) {
            CHECK(made.error().kind == Error::Kind::Output);
            CHECK(QDir(folder.filePath(u"disk"_s)).isEmpty());
            continue;
        }
        PlanFile plan = get(PlanFile::open(path));
        int written = 0;
        for (;; ++written) {
            const auto done = addDuty(plan, environment, 3'000);
            if (done)
                continue;
            CHECK(done.error().kind == Error::Kind::PlanFile);
            break;
        }
        CHECK(written > 0);
        CHECK(get(plan.load())->duties.size() == static_cast<std::size_t>(written));
        CHECK(get(plan.verify()).empty());
        const QString copy = folder.filePath(u"disk/copy.db"_s);
        const auto backup = backupPlan(path, copy, false, false);
        REQUIRE_FALSE(backup);
        CHECK(backup.error().kind == Error::Kind::Output);
        const QStringList left = QDir(folder.filePath(u"disk"_s)).entryList(QDir::Files);
        CHECK(left == QStringList{u"p.db"_s});
    }
}

TEST_CASE("on a drive mounted read-only a plan opens for reading and edits are refused")
{
    const QTemporaryDir folder;
    const SmallDisk disk(folder.filePath(u"disk"_s), 2'000);
    if (!disk.mounted) {
        WARN("SKIPPED: no small file system can be mounted here, so a read-only drive was not "
             "tried");
        return;
    }
    const QString path = folder.filePath(u"disk/p.db"_s);
    newPlan(path);
#ifdef Q_OS_LINUX
    REQUIRE(::mount("tmpfs", disk.path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
#endif
    {
        PlanFile plan = get(PlanFile::open(path));
        CHECK(plan.readOnly());
        get(plan.load());
        const auto edit = addDuty(plan, quietEnvironment(), 10);
        REQUIRE_FALSE(edit);
        CHECK(edit.error().kind == Error::Kind::PlanFile);
        CHECK(get(verifyPlanFile(path)).empty());
        CHECK(backupPlan(path, folder.filePath(u"disk/copy.db"_s), false, false).error().kind
              == Error::Kind::Output);
    }
}
