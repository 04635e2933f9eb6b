// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/load.h"
#include "ui/session/plan_view.h"

#include <QAbstractListModel>

namespace skt {

/// How many half-days each agency, person or team is out and at home, the most loaded first.
class LoadModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Who { Agencies, People, Teams };
    enum Role {
        OutRole = Qt::UserRole, ///< half-days out
        HomeRole,               ///< half-days at home, because the own office is inspected
        MostRole,               ///< most visits on one day
        FullRole,               ///< the longest bar of the list, in half-days
        TeamRole,               ///< number of a team's row; 0: no team
    };

    explicit LoadModel(QObject *parent = nullptr);

    void setView(PlanViewPtr view);
    /// The same with what was counted elsewhere.
    void setLoads(PlanViewPtr view, Loads loads);
    void setWho(Who who);
    [[nodiscard]] Who who() const { return m_who; }
    [[nodiscard]] const Load *loadAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const std::vector<Load> &rows() const;
    [[nodiscard]] QString nameOf(const Load &load) const;
    [[nodiscard]] QString wordsOf(const Load &load) const;

    PlanViewPtr m_view;
    Loads m_loads;
    Who m_who = Who::Agencies;
};

} // namespace skt
