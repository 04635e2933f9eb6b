// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"

#include "core/storage/file_ops.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>
#include <QThread>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr std::int64_t refreshAfterMs = 2'000;

struct Holder
{
    ProcessIdentity process;
    QString user;
};

/// `skt-lock 1`, then one value a line; nothing for a lock that is only half written.
std::optional<Holder> parse(const QByteArray &content)
{
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    if (lines.size() < 9 || lines.at(0) != "skt-lock 1"_L1 || lines.at(8) != "end"_L1)
        return {};
    return Holder{{lines.at(2), lines.at(3), lines.at(4).toLongLong(), lines.at(5)}, lines.at(6)};
}

/// The line that no other lock has; nothing if not even that much is written.
QByteArray tokenOf(const QByteArray &content)
{
    const QList<QByteArray> lines = content.split('\n');
    return lines.size() > 2 ? lines.at(1) : QByteArray();
}

QString inWords(const QByteArray &content)
{
    const auto holder = parse(content);
    if (!holder)
        return {};
    return u"%1 (%2)"_s.arg(holder->user, holder->process.computer.section(u'/', 0, 0));
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

LockTiming LockTiming::real()
{
    LockTiming timing;
    timing.clock = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    };
    timing.sleep = [](int ms) { QThread::msleep(static_cast<unsigned long>(ms)); };
    timing.process = ownProcess;
    return timing;
}

LockFile::LockFile(QString path, LockTiming timing)
    : m_path(std::move(path))
    , m_timing(std::move(timing))
    , m_self(m_timing.process())
    , m_token(QString::number(QRandomGenerator::system()->generate64(), 16))
{}

LockFile::~LockFile()
{
    release();
}

QByteArray LockFile::ownContent() const
{
    return contentWith(m_counter);
}

QByteArray LockFile::contentWith(std::int64_t counter) const
{
    const QStringList lines{u"skt-lock 1"_s,
                            m_token,
                            oneLine(m_self.computer),
                            m_self.boot,
                            QString::number(m_self.pid),
                            m_self.start,
                            oneLine(m_user),
                            QString::number(qlonglong{counter}).rightJustified(12, u'0'),
                            u"end"_s};
    return lines.join(u'\n').toUtf8();
}

LockFile::Outcome LockFile::tryCreate()
{
    // Closed at once: on NFS others see what was written only then.
    m_counter = 1;
    m_writtenAt = m_timing.clock();
    switch (createNew(m_path, ownContent(), &m_why)) {
    case CreateOutcome::Exists:
        return Outcome::HeldByOther;
    case CreateOutcome::Failed:
        return QFileInfo::exists(m_path) ? Outcome::HeldByOther : Outcome::CannotCreate;
    case CreateOutcome::Created:
        break;
    }
    // Whoever was stopped while making it may find that it was taken for dead meanwhile.
    m_held = true;
    m_held = stillOurs();
    if (m_held)
        return Outcome::Taken;
    removeOwn();
    return Outcome::HeldByOther;
}

LockFile::Judgement LockFile::judge(const QByteArray &content, Watched &watched) const
{
    if (!m_held && tokenOf(content) == m_token.toUtf8())
        return Judgement::Dead; // what we ourselves could not remove
    const auto holder = parse(content);
    if (holder && holder->process.computer == m_self.computer) {
        if (holder->process.boot != m_self.boot)
            return Judgement::Dead; // this computer was started anew since
        return processRuns(holder->process) ? Judgement::Alive : Judgement::Dead;
    }
    const std::int64_t now = m_timing.clock();
    if (watched.content != content || watched.since == 0)
        watched = {content, now};
    const std::int64_t limit = holder ? m_timing.foreignStaleMs : m_timing.halfStaleMs;
    return now - watched.since >= limit ? Judgement::Dead : Judgement::Unknown;
}

LockFile::Outcome LockFile::take(const QString &user,
                                 std::int64_t timeoutMs,
                                 const std::function<bool(const QString &)> &goOn)
{
    if (held())
        return Outcome::Taken;
    m_user = user;
    m_lock = {};
    m_breaker = {};
    const std::int64_t start = m_timing.clock();
    int missing = 0;
    for (int attempt = 0;; ++attempt) {
        Outcome outcome = tryCreate();
        if (outcome == Outcome::Taken)
            return outcome;
        // Between two looks the holder may have let go: only twice running is it a refusal.
        missing = outcome == Outcome::CannotCreate ? missing + 1 : 0;
        if (missing > 2)
            return outcome;
        const auto content = readSmallFile(m_path);
        if (content) {
            const Judgement judgement = judge(*content, m_lock);
            m_holder = inWords(*content);
            if (judgement == Judgement::Dead) {
                breakLock(*content);
            } else {
                const std::int64_t now = m_timing.clock();
                const bool watching =
                    judgement == Judgement::Unknown && m_lock.since - start <= timeoutMs;
                if (now - start >= timeoutMs && !watching)
                    return Outcome::HeldByOther;
            }
        }
        if (goOn && !goOn(m_holder))
            return Outcome::GivenUp;
        pause(attempt);
    }
}

void LockFile::breakLock(const QByteArray &dead)
{
    // Two who judge alike must not both remove: the second would remove the first one's new lock.
    const QString breaker = m_path + u".breaker"_s;
    QString why;
    if (createNew(breaker, ownContent(), &why) != CreateOutcome::Created) {
        const auto other = readSmallFile(breaker);
        if (other && judge(*other, m_breaker) == Judgement::Dead)
            removeIf(breaker, *other);
        return;
    }
    const auto now = readSmallFile(m_path);
    if (now && *now == dead)
        removeIf(m_path, dead);
    removeAsides();
    if (const auto own = readSmallFile(breaker); own && *own == ownContent())
        QFile::remove(breaker);
}

void LockFile::removeAsides() const
{
    // What breakers that were killed have left; the user never has to delete anything.
    const QFileInfo lock(m_path);
    const QDir folder(lock.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.startsWith(lock.fileName() + u'.') && name.endsWith(u".aside"_s))
            QFile::remove(folder.filePath(name));
    }
}

void LockFile::removeIf(const QString &path, const QByteArray &content) const
{
    // Taken aside first: what was read may have been replaced a moment ago.
    const QString aside = path + u'.' + m_token + u".aside"_s;
    QString why;
    if (!renameOver(path, aside, &why))
        return;
    const auto taken = readSmallFile(aside);
    if (taken && *taken != content && renameToFree(aside, path, &why) == CreateOutcome::Created)
        return;
    QFile::remove(aside);
}

bool LockFile::stillOurs() const
{
    if (!held() || m_timing.clock() - m_writtenAt > m_timing.ownLimitMs)
        return false;
    const auto content = readSmallFile(m_path);
    return content && *content == ownContent();
}

void LockFile::refresh()
{
    const std::int64_t now = m_timing.clock();
    if (!held() || now - m_writtenAt < refreshAfterMs || now - m_writtenAt > m_timing.ownLimitMs)
        return; // too late to claim that it was ours all the time
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        || file.read(4096) != ownContent())
        return;
    // What is open was ours a moment ago: nobody else's file can be written to.
    const QByteArray content = contentWith(m_counter + 1);
    if (file.seek(0) && file.write(content) == content.size()) {
        ++m_counter;
        m_writtenAt = now;
    }
}

void LockFile::release()
{
    if (!held())
        return;
    m_held = false;
    removeOwn();
}

void LockFile::removeOwn() const
{
    // By the token alone: a refresh that failed midway must not leave a lock that nobody removes.
    if (const auto content = readSmallFile(m_path);
        content && tokenOf(*content) == m_token.toUtf8())
        QFile::remove(m_path);
}

void LockFile::pause(int attempt) const
{
    const int longest = std::min(4 + attempt * 3, 60);
    m_timing.sleep(1 + static_cast<int>(QRandomGenerator::global()->bounded(longest)));
}

} // namespace skt
