// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/file_ops.h"
#include "core/storage/lock_file.h"
#include "core/storage/storage_options.h"

#include <QString>

#include <functional>
#include <memory>

namespace skt {

/// The transactions of one plan file: reading through a read-only connection, writing through a
/// read-write one that is used only while the lock file is held. Throws StorageFailure, SqlFailure.
class PlanStore
{
public:
    /// Looks at the file and refuses what is no plan of ours.
    PlanStore(const QString &path, bool readOnly, StorageOptions options);
    ~PlanStore();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const QString &campaignId() const { return m_campaignId; }
    [[nodiscard]] int form() const { return m_form; }
    [[nodiscard]] const StorageOptions &options() const { return m_options; }

    /// \a body may run several times: what it met while others wrote is thrown away.
    void read(const std::function<void(Connection &)> &body);
    /// \a body answers whether to commit; its own failure, or a lost lock, rolls all back.
    void write(const QString &user, const std::function<bool(Connection &, LockFile &)> &body);
    std::int64_t dataVersion();
    /// Brings a file of an earlier form to this program's, in one transaction; not if there are
    /// changes after \a lastChange, of which there is no backup.
    void migrateForm(std::optional<std::int64_t> lastChange = {});

    /// The reading connection, for looking at what stood before while write() is under way.
    Connection &reader() { return *m_reader; }

    void setLockTimeout(int milliseconds) { m_lockTimeoutMs = milliseconds; }
    void setWaitCallback(std::function<bool(const QString &)> callback)
    {
        m_waitCallback = std::move(callback);
    }

private:
    void openReader();
    void readOnce(const std::function<void(Connection &)> &body, bool check);
    void readUnderLock(const std::function<void(Connection &)> &body);
    void lookAt(Connection &connection);
    void requireSameFile(Connection &connection) const;
    void takeLock(LockFile &lock, const QString &user);
    void openWriter();
    /// Runs \a step until it no longer meets another's lock.
    void untilFree(LockFile &lock, const std::function<void()> &step);
    void pause(int attempt) const;
    [[noreturn]] void lostLock() const;
    [[noreturn]] void changedMeanwhile() const;

    QString m_path;
    bool m_readOnly;
    StorageOptions m_options;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<Connection> m_writer;
    std::optional<FileIdentity> m_identity;
    int m_form = 0;
    QString m_campaignId;
    int m_lockTimeoutMs = 15'000;
    std::function<bool(const QString &)> m_waitCallback;
};

} // namespace skt
