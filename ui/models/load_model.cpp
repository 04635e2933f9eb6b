// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>

namespace skt {

LoadModel::LoadModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LoadModel::setView(PlanViewPtr view)
{
    Loads counted = view ? loads(view->index) : Loads();
    setLoads(std::move(view), std::move(counted));
}

void LoadModel::setLoads(PlanViewPtr view, Loads loads)
{
    beginResetModel();
    m_view = std::move(view);
    m_loads = std::move(loads);
    endResetModel();
}

void LoadModel::setWho(Who who)
{
    if (who == m_who)
        return;
    beginResetModel();
    m_who = who;
    endResetModel();
}

const std::vector<Load> &LoadModel::rows() const
{
    switch (m_who) {
    case Who::Agencies:
        return m_loads.agencies;
    case Who::People:
        return m_loads.people;
    case Who::Teams:
        break;
    }
    return m_loads.teams;
}

const Load *LoadModel::loadAt(int row) const
{
    return row >= 0 && row < rowCount() ? &rows()[static_cast<std::size_t>(row)] : nullptr;
}

QString LoadModel::nameOf(const Load &load) const
{
    if (load.team) {
        const Team *team = m_view->index.team(*load.team);
        return team ? teamName(team->number) : QString();
    }
    if (load.agency) {
        const Unit *unit = m_view->index.unit(*load.agency);
        return unit ? unit->name : QString();
    }
    const Person *person = load.person ? m_view->index.person(*load.person) : nullptr;
    return person ? person->name : QString();
}

QString LoadModel::wordsOf(const Load &load) const
{
    QString words = tr("%1: %2 half-days out, %3 at home because its own office is inspected.")
                        .arg(nameOf(load))
                        .arg(load.halfDaysOut)
                        .arg(load.halfDaysHome);
    if (load.busiestDay)
        words += u' '
                 + tr("Most visits on one day: %1, on %2.")
                       .arg(load.mostVisitsInADay)
                       .arg(formatDateWithWeekday(*load.busiestDay));
    return words;
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    const Load *load = index.isValid() ? loadAt(index.row()) : nullptr;
    if (!load)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(*load);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wordsOf(*load);
    case OutRole:
        return load->halfDaysOut;
    case HomeRole:
        return load->halfDaysHome;
    case MostRole:
        return load->mostVisitsInADay;
    case FullRole: {
        int most = 1;
        for (const Load &other : rows())
            most = std::max(most, other.halfDaysOut + other.halfDaysHome);
        return most;
    }
    case TeamRole: {
        const Team *team = load->team ? m_view->index.team(*load->team) : nullptr;
        return team ? team->number : 0;
    }
    default:
        return {};
    }
}

} // namespace skt
