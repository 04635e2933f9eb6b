// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "ui/session/background_task.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <memory>

namespace skt {

/// Runs the planner outside the window's thread and keeps its result for the user to decide on.
class ProposalModel : public QObject
{
    Q_OBJECT

public:
    explicit ProposalModel(OpenPlan &plan, QObject *parent = nullptr);

    void start() { start(m_plan.view()); }
    void start(const PlanViewPtr &view); ///< of another view than the plan's present one
    void cancel();
    void discard();
    [[nodiscard]] bool running() const { return m_task.running(); }
    /// Null while there is none.
    [[nodiscard]] std::shared_ptr<const Proposal> proposal() const { return m_proposal; }
    /// What the proposal comes to, in sentences; of an infeasible one why, and what would free it.
    [[nodiscard]] QStringList sentences() const;

    void setSeconds(double seconds) { m_seconds = seconds; }

Q_SIGNALS:
    void changed();

private:
    static constexpr double defaultSeconds = 3.0;

    OpenPlan &m_plan;
    BackgroundTask m_task;
    double m_seconds = defaultSeconds;
    std::shared_ptr<std::shared_ptr<const Proposal>> m_result;
    std::shared_ptr<const Proposal> m_proposal;
};

} // namespace skt
