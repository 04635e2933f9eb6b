// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/process_identity.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace skt {

/// How long things take, and the monotonic clock; tests put their own here.
struct LockTiming
{
    std::int64_t foreignStaleMs =
        30'000;                       ///< another computer's lock, unchanged for so long, is dead
    std::int64_t halfStaleMs = 3'000; ///< one whose maker died before it said who it is
    std::int64_t ownLimitMs = 10'000; ///< older than that, our own lock is not trusted any more
    std::function<std::int64_t()> clock;      ///< milliseconds that only rise
    std::function<void(int)> sleep;           ///< milliseconds
    std::function<ProcessIdentity()> process; ///< who we are

    static LockTiming real();
};

/// `PLAN.db.lock`: made with "must not exist" and held for the milliseconds of one write, because
/// the locks of shared drives cannot be trusted. Says who holds it; a dead holder's is broken.
class LockFile
{
public:
    LockFile(QString path, LockTiming timing);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    enum class Outcome { Taken, HeldByOther, GivenUp, CannotCreate };
    /// \a goOn is asked before every pause, with the holder in words; false gives up. A lock that
    /// may turn out dead is watched until that is known, even beyond \a timeoutMs.
    Outcome take(const QString &user,
                 std::int64_t timeoutMs,
                 const std::function<bool(const QString &holder)> &goOn = {});
    void release();

    /// Whether the lock is there, is ours, and is young enough to be trusted.
    [[nodiscard]] bool stillOurs() const;
    /// Long work: writes a new counter now and then, so that nobody takes us for dead.
    void refresh();
    [[nodiscard]] bool held() const { return m_held; }
    [[nodiscard]] QString holder() const { return m_holder; } ///< of the last HeldByOther
    [[nodiscard]] QString why() const { return m_why; }       ///< of CannotCreate

private:
    /// What has been seen of somebody else's lock, and since when.
    struct Watched
    {
        QByteArray content;
        std::int64_t since = 0;
    };

    enum class Judgement { Dead, Alive, Unknown };

    [[nodiscard]] QByteArray ownContent() const;
    [[nodiscard]] QByteArray contentWith(std::int64_t counter) const;
    Outcome tryCreate();
    void removeOwn() const;
    Judgement judge(const QByteArray &content, Watched &watched) const;
    void breakLock(const QByteArray &dead);
    void removeIf(const QString &path, const QByteArray &content) const;
    void removeAsides() const;
    void pause(int attempt) const;

    QString m_path;
    LockTiming m_timing;
    ProcessIdentity m_self;
    QString m_user;
    QString m_token;
    std::int64_t m_counter = 0;
    std::int64_t m_writtenAt = 0;
    bool m_held = false;
    Watched m_lock;
    Watched m_breaker;
    QString m_holder;
    QString m_why;
};

} // namespace skt
