// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proposal_model.h"

#include <algorithm>

namespace skt {

ProposalModel::ProposalModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&m_task, &BackgroundTask::finished, this, [this](bool cancelled) {
        if (!cancelled && m_result)
            m_proposal = *m_result;
        m_result.reset();
        Q_EMIT changed();
    });
}

void ProposalModel::start(const PlanViewPtr &view)
{
    if (!view || running())
        return;
    m_proposal.reset();
    m_result = std::make_shared<std::shared_ptr<const Proposal>>();
    m_task.start([view, result = m_result, seconds = m_seconds](TaskControl &control) {
        ProposeOptions options;
        options.seconds = seconds;
        options.cancelled = [&control] { return control.cancelled(); };
        *result =
            std::make_shared<const Proposal>(propose(view->index, view->environment, options));
    });
    Q_EMIT changed();
}

void ProposalModel::cancel()
{
    m_task.cancel();
}

void ProposalModel::discard()
{
    m_proposal.reset();
    Q_EMIT changed();
}

QStringList ProposalModel::sentences() const
{
    QStringList lines;
    if (!m_proposal)
        return lines;
    if (!m_proposal->summary.isEmpty())
        lines.append(m_proposal->summary);
    if (m_proposal->summary.isEmpty() && (m_proposal->feasible || m_proposal->partial)) {
        const auto fresh = std::ranges::count(m_proposal->visits, false, &ProposedVisit::fixed);
        const auto kept = static_cast<std::ptrdiff_t>(m_proposal->visits.size()) - fresh;
        lines.append(tr("%1 visits get a half-day, %2 stay where they are.").arg(fresh).arg(kept));
        if (m_proposal->warningsLeft > 0)
            lines.append(tr("%1 points to be minded remain.").arg(m_proposal->warningsLeft));
        if (!m_proposal->quality.resultsBeforeReport)
            lines.append(tr("A team's results notice would fall due after its report."));
    }
    if (!m_proposal->feasible && !m_proposal->proved)
        lines.append(tr("It is not proved that no schedule exists: none was found in time."));
    for (const Demand &demand : m_proposal->unsatisfied) {
        lines.append(QStringLiteral("• ") + demand.text);
        if (!demand.relaxation.isEmpty())
            lines.append(QStringLiteral("    → ") + demand.relaxation);
    }
    lines.append(m_proposal->remarks);
    return lines;
}

} // namespace skt
