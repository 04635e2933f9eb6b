// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace skt {

/// What the running work sees of its task; may be used from the work's thread.
class TaskControl
{
public:
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(); }
    void cancel() { m_cancelled.store(true); }
    /// Tells how far the work is; false when it should stop.
    bool report(int done, int total);

private:
    friend class BackgroundTask;
    std::function<void(int, int)> m_report;
    std::atomic<bool> m_cancelled = false;
};

/// One piece of long work outside the window's thread: a proposal, a batch of papers. The work puts
/// its result where the caller can find it; `finished` comes in the window's thread.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundTask(QObject *parent = nullptr);
    /// Cancels and waits: the work may refer to what its owner holds.
    ~BackgroundTask() override;

    [[nodiscard]] bool running() const { return m_control != nullptr; }
    /// Does nothing while another work runs.
    void start(std::function<void(TaskControl &)> work);
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    void finished(bool cancelled);

private:
    QThreadPool m_pool;
    std::shared_ptr<TaskControl> m_control;
};

} // namespace skt
