// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remedy_model.h"

namespace skt {

RemedyModel::RemedyModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&m_task, &BackgroundTask::finished, this, [this] {
        if (!m_wanted && !m_forgotten && m_found)
            m_remedies = *m_found;
        startNext();
        Q_EMIT changed();
    });
}

void RemedyModel::find(const Conflict &conflict)
{
    m_remedies.clear();
    m_forgotten = false;
    m_wanted = conflict;
    startNext();
    Q_EMIT changed();
}

void RemedyModel::forget()
{
    m_wanted.reset();
    m_forgotten = true;
    m_remedies.clear();
    Q_EMIT changed();
}

void RemedyModel::startNext()
{
    const PlanViewPtr view = m_plan.view();
    if (!m_wanted || !view || m_task.running())
        return;
    m_found = std::make_shared<std::vector<Remedy>>();
    m_task.start([view, conflict = *m_wanted, found = m_found](TaskControl &) {
        *found = skt::remedies(view->index, view->environment, conflict);
    });
    m_wanted.reset();
}

} // namespace skt
