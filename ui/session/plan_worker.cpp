// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_worker.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace skt {

namespace {

constexpr std::chrono::seconds pollInterval{2};
/// An edit waits in order for as long as someone else holds the lock; closing the window ends it.
constexpr int lockTimeoutMs = 600'000;

FileMark markOf(const QString &path)
{
    FileMark mark{QFileInfo::exists(path)};
#ifdef Q_OS_UNIX
    struct stat found
    {};
    if (mark.exists && ::stat(QFile::encodeName(path).constData(), &found) == 0) {
        mark.device = static_cast<quint64>(found.st_dev);
        mark.number = static_cast<quint64>(found.st_ino);
    }
#endif
    return mark;
}

} // namespace

PlanWorker::PlanWorker() = default;

void PlanWorker::post(Job job)
{
    QMetaObject::invokeMethod(
        this, [this, job = std::move(job)] { job(*this); }, Qt::QueuedConnection);
}

void PlanWorker::adopt(PlanFile file)
{
    drop();
    prepare(std::move(file));
    m_timer = std::make_unique<QTimer>();
    connect(m_timer.get(), &QTimer::timeout, this, &PlanWorker::poll);
    m_timer->start(pollInterval);
}

void PlanWorker::prepare(PlanFile file)
{
    m_file.reset();
    m_file.emplace(std::move(file));
    m_mark = markOf(m_file->path());
    tellPlace(Place::AsOpened);
    m_file->setLockTimeout(lockTimeoutMs);
    m_file->setWaitCallback([this](const QString &holder) {
        Q_EMIT waitingFor(holder);
        return !m_givenUp.load();
    });
}

void PlanWorker::tellPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        Q_EMIT placeChanged(place);
}

void PlanWorker::lookAtPlace()
{
    const QString path = m_file->path();
    const FileMark mark = markOf(path);
    if (mark == m_mark) {
        tellPlace(Place::AsOpened);
        return;
    }
    if (!mark.exists) {
        tellPlace(Place::Gone);
        return;
    }
    auto there = PlanFile::open(
        path, m_file->readOnly() ? PlanFile::Mode::ReadOnly : PlanFile::Mode::ReadWrite);
    if (!there || there->campaignId() != m_file->campaignId()) {
        tellPlace(Place::OtherPlan);
        return;
    }
    prepare(std::move(*there));
    Q_EMIT changedByOthers();
}

void PlanWorker::drop()
{
    m_timer.reset();
    m_file.reset();
    m_backedUp = {};
}

void PlanWorker::backUpFirst(const Environment &environment)
{
    const QDate day = environment.now ? environment.now().toLocalTime().date() : environment.today;
    if (!m_file || m_file->readOnly() || m_backedUp == day)
        return;
    m_backedUp = day;
    // A backup that fails must not keep the user from working; `backups` shows what there is.
    if (const auto done =
            backupBeforeFirstWrite(m_file->path(), environment, QStringLiteral("daily"));
        !done)
        qWarning("no daily backup: %s", qUtf8Printable(done.error().message));
}

void PlanWorker::poll()
{
    lookAtPlace();
    if (m_place != Place::AsOpened)
        return;
    // A file that cannot be read for a moment (a share that is away) is asked again next time.
    const auto version = m_file->dataVersion();
    if (version && *version != m_version)
        Q_EMIT changedByOthers();
}

} // namespace skt
