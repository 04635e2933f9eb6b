// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <optional>

namespace skt {

/// Two records that may be one unit, side by side, with what would be kept of them.
class MergeModel : public RowsModel
{
    Q_OBJECT

public:
    enum Column { Field, First, Second, Result, ColumnCount };

    explicit MergeModel(OpenPlan &plan, QObject *parent = nullptr);

    void setUnits(UnitId first, UnitId second);
    /// Which of the two is kept; the other's name becomes another spelling of it.
    void keepSecond(bool second);
    [[nodiscard]] bool keepsSecond() const { return m_keepsSecond; }
    [[nodiscard]] QString name(bool second) const;
    /// "Its empty fields are filled; “…” is kept as another spelling."
    [[nodiscard]] QString consequence() const;
    void merge();
    void refresh();
    /// Whether both are still there.
    [[nodiscard]] bool valid() const;

private:
    OpenPlan &m_plan;
    std::optional<UnitId> m_first;
    std::optional<UnitId> m_second;
    bool m_keepsSecond = false;
};

} // namespace skt
