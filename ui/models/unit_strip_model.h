// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/progress.h"
#include "core/reports/unit_steps.h"
#include "ui/session/plan_view.h"

#include <QAbstractListModel>

#include <vector>

namespace skt {

/// The campaign as one strip: a row of the model is a unit with its five squares.
class UnitStripModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TeamRole = Qt::UserRole, ///< the team's number
        FirstRole,               ///< bool: the first unit of its team
    };

    explicit UnitStripModel(QObject *parent = nullptr);

    void setView(PlanViewPtr view);
    [[nodiscard]] const UnitSteps *unitAt(int row) const;
    /// "Xã Quảng Bình: notice of inspection – overdue".
    [[nodiscard]] QString squareText(int row, UnitStep step) const;
    /// How many units have done the step.
    [[nodiscard]] int doneCount(UnitStep step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString describe(const UnitSteps &row) const;
    [[nodiscard]] int teamNumber(const UnitSteps &row) const;

    PlanViewPtr m_view;
    std::vector<UnitSteps> m_rows;
};

QString unitStepWord(UnitStep step);    ///< "Scheduled"
QString stepStateWord(StepState state); ///< "overdue"

} // namespace skt
