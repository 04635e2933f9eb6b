// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/models/unit_fields.h"
#include "ui/session/open_plan.h"

namespace skt {

/// Everything about one unit: its fields for editing in place, its roles in the campaign, visits,
/// papers, days off, its outline, and what was changed of it.
class UnitCardModel : public QObject
{
    Q_OBJECT

public:
    explicit UnitCardModel(OpenPlan &plan, QObject *parent = nullptr);

    /// Another unit, or none.
    void setUnit(std::optional<UnitId> unit);
    [[nodiscard]] std::optional<UnitId> unitId() const { return m_unit; }
    /// Null when none is chosen or it is gone. Valid as long as the view.
    [[nodiscard]] const Unit *unit() const;
    [[nodiscard]] PlanViewPtr view() const { return m_plan.view(); }
    [[nodiscard]] bool editable() const;
    /// Takes the present view.
    void refresh();

    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] EditChoices choices(const QString &key) const;
    [[nodiscard]] QString problem(const QString &key, const QString &value) const;
    /// Writes it; \a before is the value from which the typing began.
    void submit(const QString &key, const QString &value, const QString &before);

    /// "Inspects in team 3" · "Inspected by team 1 on T5 03/8/2023, morning": both roles.
    [[nodiscard]] QStringList roles() const;

    RowsModel visits;
    RowsModel papers;
    RowsModel daysOff;
    RowsModel outline;
    RowsModel changes;

    /// Asks the file which changes touched the unit; the rows follow.
    void requestChanges();

Q_SIGNALS:
    void refreshed(bool another); ///< \a another: it is another unit than before

private:
    void fillRows();

    OpenPlan &m_plan;
    std::optional<UnitId> m_unit;
};

/// Rows of days off, by date; the id is the day off's. Shared by units and teams.
QStringList dayOffHeaders();
std::vector<RowsModel::Row> dayOffRows(const std::vector<const DayOff *> &daysOff);
/// "T5 03/8/2023, morning – T6 04/8/2023, afternoon".
QString spanText(const HalfDaySpan &span);

} // namespace skt
