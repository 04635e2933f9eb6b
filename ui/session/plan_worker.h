// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace skt {

/// Which file lies at a path, by the path alone.
struct FileMark
{
    bool exists = false;
    quint64 device = 0;
    quint64 number = 0; ///< 0 where the system has none

    friend bool operator==(const FileMark &, const FileMark &) = default;
};

/// Holds the plan file in its own thread; everything that touches the file is a job run there, in
/// order. Looks every two seconds whether someone else has committed, and whether the file is still
/// where it was: one that was put back or restored is taken up again.
class PlanWorker : public QObject
{
    Q_OBJECT

public:
    PlanWorker();

    /// How the file's place looks: as it was opened, nothing there, or another plan there.
    enum class Place { AsOpened, Gone, OtherPlan };

    using Job = std::function<void(PlanWorker &)>;
    /// From any thread: runs \a job after those that wait already.
    void post(Job job);
    /// From any thread: whoever waits for the lock stops waiting.
    void giveUp() { m_givenUp.store(true); }

    // In the worker's thread only:
    void adopt(PlanFile file);
    void drop();
    [[nodiscard]] PlanFile *file() { return m_file ? &*m_file : nullptr; }
    /// \a version was asked before what is shown was read: only later changes are told.
    void noteVersion(std::int64_t version) { m_version = version; }
    /// The day's backup, before the first write of a day.
    void backUpFirst(const Environment &environment);

Q_SIGNALS:
    void changedByOthers();
    void placeChanged(skt::PlanWorker::Place place);
    void waitingFor(const QString &holder);

private:
    void poll();
    void lookAtPlace();
    void prepare(PlanFile file);
    void tellPlace(Place place);

    std::optional<PlanFile> m_file;
    std::unique_ptr<QTimer> m_timer;
    FileMark m_mark;
    Place m_place = Place::AsOpened;
    QDate m_backedUp;
    std::int64_t m_version = 0;
    std::atomic<bool> m_givenUp = false;
};

} // namespace skt
