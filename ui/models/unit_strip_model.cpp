// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_strip_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>

namespace skt {

UnitStripModel::UnitStripModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void UnitStripModel::setView(PlanViewPtr view)
{
    beginResetModel();
    m_view = std::move(view);
    m_rows = m_view ? unitSteps(m_view->index, m_view->deadlines, m_view->environment.today)
                    : std::vector<UnitSteps>();
    endResetModel();
}

const UnitSteps *UnitStripModel::unitAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int UnitStripModel::teamNumber(const UnitSteps &row) const
{
    const Team *team = m_view->index.team(row.team);
    return team ? team->number : 0;
}

QString UnitStripModel::squareText(int row, UnitStep step) const
{
    const UnitSteps *steps = unitAt(row);
    const Unit *unit = steps ? m_view->index.unit(steps->unit) : nullptr;
    if (!unit)
        return {};
    return QStringLiteral("%1 (%2)\n%3: %4")
        .arg(unit->name,
             teamName(teamNumber(*steps)),
             unitStepWord(step),
             stepStateWord(steps->of(step)));
}

int UnitStripModel::doneCount(UnitStep step) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [step](const UnitSteps &row) { return row.done(step); }));
}

QString UnitStripModel::describe(const UnitSteps &row) const
{
    const Unit *unit = m_view->index.unit(row.unit);
    QStringList parts{
        QStringLiteral("%1 (%2)").arg(unit ? unit->name : QString(), teamName(teamNumber(row)))};
    if (row.date)
        parts.append(formatDateWithWeekday(*row.date));
    for (const UnitStep step : unitStepList)
        parts.append(QStringLiteral("%1: %2").arg(unitStepWord(step), stepStateWord(row.of(step))));
    return parts.join(QStringLiteral("; "));
}

int UnitStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UnitStripModel::data(const QModelIndex &index, int role) const
{
    const UnitSteps *row = index.isValid() ? unitAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
        return describe(*row);
    case TeamRole:
        return teamNumber(*row);
    case FirstRole:
        return index.row() == 0 || unitAt(index.row() - 1)->team != row->team;
    default:
        return {};
    }
}

QString unitStepWord(UnitStep step)
{
    switch (step) {
    case UnitStep::Registered:
        return ModelWords::tr("Scheduled");
    case UnitStep::Notified:
        return ModelWords::tr("Notified");
    case UnitStep::Visited:
        return ModelWords::tr("Visited");
    case UnitStep::ResultsSent:
        return ModelWords::tr("Results");
    case UnitStep::RecommendationsClosed:
        break;
    }
    return ModelWords::tr("Follow-up");
}

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Nothing:
        return ModelWords::tr("nothing yet");
    case StepState::Open:
        return ModelWords::tr("to come");
    case StepState::Due:
        return ModelWords::tr("due now");
    case StepState::Overdue:
        return ModelWords::tr("past its day");
    case StepState::Done:
        break;
    }
    return ModelWords::tr("done");
}

} // namespace skt
