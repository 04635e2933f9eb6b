// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_store.h"

#include "core/storage/dialect.h"
#include "core/storage/digests.h"
#include "core/storage/file_check.h"
#include "core/storage/history.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr int readsBeforeLock = 4;

bool isBusy(const SqlFailure &failure)
{
    return failure.primaryCode() == SQLITE_BUSY || failure.primaryCode() == SQLITE_LOCKED;
}

/// What a reader may meet only because somebody was writing without locks that work.
bool mayPass(const SqlFailure &failure)
{
    switch (failure.primaryCode()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
        return true;
    case SQLITE_READONLY:
        return failure.code() == SQLITE_READONLY_ROLLBACK
               || failure.code() == SQLITE_READONLY_RECOVERY;
    default:
        return false;
    }
}

bool folderIsWritable(const QString &path)
{
    return mayWrite(path) && mayWrite(QFileInfo(path).absolutePath());
}

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath(); // one lock file whatever link leads here
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

PlanStore::PlanStore(const QString &path, bool readOnly, StorageOptions options)
    : m_path(canonical(path))
    , m_readOnly(readOnly)
    , m_options(std::move(options))
{
    // Who we are is asked once, not for every write.
    m_options.timing.process = [self = m_options.timing.process()] { return self; };
    requireFile(m_path);
    m_identity = fileIdentity(m_path);
    openReader();
    if (!folderIsWritable(m_path) || !sqliteIsShared(*m_reader))
        m_readOnly = true;
    read([this](Connection &connection) { lookAt(connection); });
}

PlanStore::~PlanStore() = default;

void PlanStore::openReader()
{
    m_reader = std::make_unique<Connection>(m_path, Connection::Access::Read, m_options.vfs);
    requirePlanHeader(*m_reader, m_path);
}

void PlanStore::lookAt(Connection &connection)
{
    const PlanHead head = requireKnownSchema(connection, m_path, *m_options.migrations);
    m_form = head.form;
    m_campaignId = head.campaignId;
    m_readOnly = m_readOnly || head.newer;
}

void PlanStore::requireSameFile(Connection &connection) const
{
    if (!connection.fileMoved() && fileIdentity(m_path) == m_identity)
        return;
    throw StorageFailure(
        Error::Kind::PlanFile,
        StorageWords::tr("The plan file %1 was moved, removed or replaced while it was "
                         "open. Nothing was written; open it again.")
            .arg(QDir::toNativeSeparators(m_path)));
}

void PlanStore::readOnce(const std::function<void(Connection &)> &body, bool check)
{
    struct Rollback
    {
        Connection &connection;
        ~Rollback() { connection.rollback(); }
    } rollback{*m_reader};
    m_reader->run(dialect::beginRead);
    const std::int64_t before = m_reader->integer(dialect::dataVersion);
    body(*m_reader);
    m_reader->run(dialect::commit);
    // Where locks do not work, somebody may have written between our first page and our last.
    if (check && m_reader->integer(dialect::dataVersion) != before)
        throw SqlFailure(SQLITE_SCHEMA, u"data_version"_s);
}

void PlanStore::read(const std::function<void(Connection &)> &body)
{
    const std::int64_t start = m_options.timing.clock();
    int repeats = 0;
    for (int attempt = 0;; ++attempt) {
        try {
            readOnce(body, repeats < readsBeforeLock);
            return;
        } catch (const SqlFailure &failure) {
            if (isBusy(failure)) {
                if (m_options.timing.clock() - start > m_lockTimeoutMs)
                    throw;
            } else if (!mayPass(failure)) {
                throw;
            } else if (++repeats >= readsBeforeLock) {
                if (!m_readOnly)
                    break;
                if (repeats > 4 * readsBeforeLock)
                    throw;
            }
        }
        pause(attempt);
    }
    readUnderLock(body);
}

void PlanStore::readUnderLock(const std::function<void(Connection &)> &body)
{
    LockFile lock(m_path + u".lock"_s, m_options.timing);
    takeLock(lock, {});
    // Opening for writing takes back what a killed writer left half done.
    untilFree(lock, [this] {
        openWriter();
        (void)m_writer->integer(dialect::dataVersion);
    });
    m_reader.reset();
    openReader();
    untilFree(lock, [this, &body] { readOnce(body, false); });
}

void PlanStore::migrateForm(std::optional<std::int64_t> lastChange)
{
    write({}, [&](Connection &connection, LockFile &) {
        if (lastChange && skt::lastChange(connection) != *lastChange)
            changedMeanwhile();
        migrate(connection, m_form, *m_options.migrations);
        stampAll(connection);
        return true;
    });
    m_reader.reset();
    openReader();
    read([this](Connection &connection) { lookAt(connection); });
}

std::int64_t PlanStore::dataVersion()
{
    std::int64_t version = 0;
    read(
        [&version](Connection &connection) { version = connection.integer(dialect::dataVersion); });
    return version;
}

void PlanStore::takeLock(LockFile &lock, const QString &user)
{
    const QString shown = QDir::toNativeSeparators(m_path);
    switch (lock.take(user, m_lockTimeoutMs, m_waitCallback)) {
    case LockFile::Outcome::Taken:
        return;
    case LockFile::Outcome::HeldByOther:
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 is being written by %2. Try again in a "
                             "moment.")
                .arg(shown, lock.holder()));
    case LockFile::Outcome::GivenUp:
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("Waiting for the plan file %1 was given up; nothing was "
                             "written.")
                .arg(shown));
    case LockFile::Outcome::CannotCreate:
        break;
    }
    throw StorageFailure(
        Error::Kind::PlanFile,
        StorageWords::tr("Nothing can be written beside the plan file %1 (%2). Ask for the "
                         "right to write in its folder, or work on a copy.")
            .arg(shown, lock.why()));
}

void PlanStore::openWriter()
{
    if (!m_writer)
        m_writer = std::make_unique<Connection>(m_path, Connection::Access::Write, m_options.vfs);
}

void PlanStore::untilFree(LockFile &lock, const std::function<void()> &step)
{
    const std::int64_t start = m_options.timing.clock();
    for (int attempt = 0;; ++attempt) {
        try {
            step();
            return;
        } catch (const SqlFailure &failure) {
            if (!isBusy(failure) || m_options.timing.clock() - start > m_lockTimeoutMs)
                throw;
        }
        if (m_waitCallback && !m_waitCallback({}))
            throw SqlFailure(SQLITE_BUSY, u"given up"_s);
        lock.refresh();
        pause(attempt);
    }
}

void PlanStore::lostLock() const
{
    throw StorageFailure(
        Error::Kind::PlanFile,
        StorageWords::tr("Writing to %1 took so long that another computer may have begun "
                         "to write. Nothing was changed; try again.")
            .arg(QDir::toNativeSeparators(m_path)));
}

void PlanStore::changedMeanwhile() const
{
    throw StorageFailure(
        Error::Kind::PlanFile,
        StorageWords::tr("The plan file %1 was changed to another version meanwhile. "
                         "Open it again.")
            .arg(QDir::toNativeSeparators(m_path)));
}

void PlanStore::write(const QString &user,
                      const std::function<bool(Connection &, LockFile &)> &body)
{
    if (m_readOnly) {
        throw StorageFailure(
            Error::Kind::PlanFile,
            StorageWords::tr("The plan file %1 is open for reading only: it cannot be "
                             "changed here. Ask for the right to write, or work on a copy.")
                .arg(QDir::toNativeSeparators(m_path)));
    }
    LockFile lock(m_path + u".lock"_s, m_options.timing);
    takeLock(lock, user);
    untilFree(lock, [this] { openWriter(); });
    Connection &connection = *m_writer;
    struct Rollback
    {
        Connection &connection;
        ~Rollback() { connection.rollback(); }
    } rollback{connection}; // before the lock goes
    requireSameFile(connection);
    untilFree(lock, [&connection] { connection.run(dialect::beginWrite); });
    if (connection.integer(dialect::form) != m_form)
        changedMeanwhile();
    if (!body(connection, lock))
        return;
    untilFree(lock, [this, &connection, &lock] {
        if (!lock.stillOurs()) // readers may have kept us waiting for long
            lostLock();
        connection.run(dialect::commit);
    });
}

void PlanStore::pause(int attempt) const
{
    const int longest = std::min(3 + attempt * 2, 40);
    m_options.timing.sleep(1 + static_cast<int>(QRandomGenerator::global()->bounded(longest)));
}

} // namespace skt
