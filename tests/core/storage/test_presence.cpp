// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/presence.h"
#include "tests/core/storage/storage_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <thread>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now{QDate{2023, 8, 1}, QTime{1, 0}, Qt::UTC};

Presence window(const QString &token, const QString &user = u"an"_s)
{
    return {token, user, u"pc1"_s, {}, now, ownProcess()};
}

Presence elsewhere(const QString &token, const QString &user = u"an"_s)
{
    return {token, user, u"pc2"_s, {}, now, {u"other-pc/id"_s, u"boot"_s, 7, u"1"_s}};
}

/// As if \a file had last been written \a seconds later than it was.
void shift(const QString &file, int seconds)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadWrite));
    const QDateTime time = QFileInfo(file).lastModified().addSecs(seconds);
    REQUIRE(opened.setFileTime(time, QFileDevice::FileModificationTime));
}

QStringList filesIn(const PresenceFile &file)
{
    return QDir(file.folder()).entryList(QDir::Files);
}

/// A process that runs until it is killed, as the presence of its window would name it.
class Victim
{
public:
    Victim()
    {
        m_process.start(u"sleep"_s, {u"600"_s});
        REQUIRE(m_process.waitForStarted());
    }
    [[nodiscard]] ProcessIdentity identity() const
    {
        ProcessIdentity identity = ownProcess();
        identity.pid = m_process.processId();
        QFile stat(u"/proc/%1/stat"_s.arg(identity.pid));
        REQUIRE(stat.open(QIODevice::ReadOnly));
        const QByteArray line = stat.readAll();
        identity.start = QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').at(19));
        return identity;
    }
    void kill()
    {
        m_process.kill();
        REQUIRE(m_process.waitForFinished());
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("two windows see each other with user, computer and page until one goes")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    PresenceFile one(plan, window(u"1"_s));
    CHECK(one.others(now).empty());
    REQUIRE(one.write(u"overview"_s));
    {
        PresenceFile two(plan, elsewhere(u"2"_s, u"bình"_s));
        REQUIRE(two.write(u"schedule"_s));
        const auto seen = one.others(now);
        REQUIRE(seen.size() == 1);
        CHECK(seen.front().user == u"bình"_s);
        CHECK(seen.front().computer == u"pc2"_s);
        CHECK(seen.front().page == u"schedule"_s);
        CHECK(seen.front().since == now);
        REQUIRE(two.others(now).size() == 1);
        CHECK(two.others(now).front().page == u"overview"_s);
    }
    CHECK(one.others(now).empty());
    one.remove();
    CHECK_FALSE(QFileInfo::exists(one.folder()));
}

TEST_CASE("a window whose process was killed is not there any more, and its file goes")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    Victim victim;
    Presence killed = window(u"9"_s);
    killed.process = victim.identity();
    PresenceFile left(plan, killed);
    REQUIRE(left.write(u"units"_s));
    PresenceFile own(plan, window(u"1"_s));
    REQUIRE(own.write({}));
    CHECK(own.others(now).size() == 1);
    CHECK(own.ownOther(now).has_value());
    victim.kill();
    CHECK(own.others(now).empty());
    CHECK_FALSE(own.ownOther(now).has_value());
    CHECK(filesIn(own) == QStringList{u"1.json"_s});
}

TEST_CASE("a number that another process has now, or an earlier run of the computer, is no window")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    PresenceFile own(plan, window(u"1"_s));
    REQUIRE(own.write({}));
    Presence later = window(u"2"_s);
    later.process.start = u"1"_s;
    Presence earlier = window(u"3"_s);
    earlier.process.boot = u"another"_s;
    for (const Presence &dead : {later, earlier}) {
        PresenceFile file(plan, dead);
        REQUIRE(file.write({}));
        CHECK(own.others(now).empty());
        CHECK(filesIn(own) == QStringList{u"1.json"_s});
    }
}

TEST_CASE("another computer's window counts while it is rewritten, by the folder's own clock")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    PresenceFile own(plan, window(u"1"_s));
    REQUIRE(own.write({}));
    PresenceFile other(plan, elsewhere(u"2"_s));
    REQUIRE(other.write({}));
    const QString file = own.folder() + u"/2.json"_s;
    shift(file, -(PresenceFile::staleSeconds - 10));
    // A clock of this computer that is a day ahead changes nothing.
    CHECK(own.others(QDateTime::currentDateTimeUtc().addDays(1)).size() == 1);
    shift(file, -20);
    CHECK(own.others(now).empty());
    CHECK_FALSE(QFileInfo::exists(file));
    REQUIRE(other.write({})); // it had only slept
    CHECK(own.others(now).size() == 1);
}

TEST_CASE("who has no file of its own looks on, and leaves everything as it is")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    Presence dead = window(u"2"_s);
    dead.process.start = u"1"_s;
    PresenceFile left(plan, dead);
    REQUIRE(left.write({}));
    const PresenceFile reader(plan, window(u"1"_s));
    CHECK(reader.others(now).empty());
    CHECK(filesIn(reader) == QStringList{u"2.json"_s});
}

TEST_CASE("files that are no presence are left alone while they are young")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    PresenceFile own(plan, window(u"1"_s));
    REQUIRE(own.write({}));
    for (const QString &name : {u"2.json"_s, u"1.json.Xy12"_s}) {
        QFile file(own.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half a");
    }
    CHECK(own.others(now).empty());
    CHECK(filesIn(own).size() == 3);
    for (const QString &name : {u"2.json"_s, u"1.json.Xy12"_s})
        shift(own.folder() + u'/' + name, -2 * PresenceFile::staleSeconds);
    CHECK(own.others(now).empty());
    CHECK(filesIn(own) == QStringList{u"1.json"_s});
}

TEST_CASE("a request reaches the user's own window of this computer, once")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    PresenceFile first(plan, window(u"1"_s));
    REQUIRE(first.write({}));
    PresenceFile colleague(plan, window(u"2"_s, u"bình"_s));
    REQUIRE(colleague.write({}));
    PresenceFile distant(plan, elsewhere(u"3"_s));
    REQUIRE(distant.write({}));
    const PresenceFile second(plan, window(u"4"_s));
    const auto found = second.ownOther(now);
    REQUIRE(found);
    CHECK(found->token == u"1"_s);
    CHECK_FALSE(first.takeRequest());
    REQUIRE(second.request(*found));
    CHECK_FALSE(second.requestTaken(*found));
    CHECK_FALSE(colleague.takeRequest());
    CHECK(first.takeRequest());
    CHECK(second.requestTaken(*found));
    CHECK_FALSE(first.takeRequest());
}

TEST_CASE("a second opening ends where the first window answers, and goes on where it does not")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    CHECK_FALSE(raiseOpenWindow(plan, window(u"4"_s), now)); // nobody there
    CHECK_FALSE(QFileInfo::exists(presenceFolderOf(plan)));  // and nothing was written
    PresenceFile first(plan, window(u"1"_s));
    REQUIRE(first.write({}));
    std::thread running([&first] {
        while (!first.takeRequest())
            std::this_thread::yield();
    });
    CHECK(raiseOpenWindow(plan, window(u"4"_s), now));
    running.join();
    CHECK_FALSE(raiseOpenWindow(plan, window(u"4"_s), now)); // it hangs
    CHECK_FALSE(first.takeRequest());                        // the request was withdrawn
}

TEST_CASE("the plan by another way to it has the same presence")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    newPlan(plan);
    const QString link = folder.file(u"link.db"_s);
    REQUIRE(QFile::link(plan, link));
    CHECK(presenceFolderOf(link) == presenceFolderOf(plan));
    CHECK(presenceFolderOf(plan).endsWith(u"/p.files/presence"_s));
}

TEST_CASE("where nothing can be written nobody is told, and nothing goes wrong")
{
    const Folder folder;
    const QString plan = folder.file(u"p.db"_s);
    QFile inTheWay(folder.file(u"p.files"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    PresenceFile own(plan, window(u"1"_s));
    CHECK_FALSE(own.write(u"overview"_s));
    CHECK(own.others(now).empty());
}
