// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background_task.h"

namespace skt {

bool TaskControl::report(int done, int total)
{
    if (m_report)
        m_report(done, total);
    return !cancelled();
}

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    m_pool.waitForDone();
}

void BackgroundTask::start(std::function<void(TaskControl &)> work)
{
    if (running())
        return;
    auto control = std::make_shared<TaskControl>();
    control->m_report = [this](int done, int total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progress(done, total); });
    };
    m_control = control;
    m_pool.start([this, control, work = std::move(work)] {
        work(*control);
        QMetaObject::invokeMethod(this, [this, control] {
            m_control.reset();
            Q_EMIT finished(control->cancelled());
        });
    });
}

void BackgroundTask::cancel()
{
    if (m_control)
        m_control->cancel();
}

} // namespace skt
