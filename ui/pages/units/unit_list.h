// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/units_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace skt {

class DataTable;
class EmptyState;
class FilterLine;

/// All units with what narrows them, and what can be done to all that are selected.
class UnitList : public QWidget
{
    Q_OBJECT

public:
    UnitList(OpenPlan &plan, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FilterLine *filter() const { return m_filter; }
    [[nodiscard]] UnitsModel &model() { return m_model; }
    [[nodiscard]] std::vector<UnitId> selected() const;
    void select(UnitId unit);
    /// Removes what is selected, in one step that can be taken back.
    void removeSelected();

Q_SIGNALS:
    void selectionChanged();
    void editWanted();
    void mergeWanted();
    void newWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeActions();
    void applyFilter();
    void fitColumns();
    void refreshChips();
    void refreshActions();
    void fillAreaMenu();
    void fillTeamMenu();
    void askArea();
    void giveArea(const QString &area);

    OpenPlan &m_plan;
    UnitsModel m_model;
    FilterLine *m_filter;
    QComboBox *m_team;
    QComboBox *m_kind;
    QComboBox *m_area;
    DataTable *m_table;
    EmptyState *m_empty;
    QWidget *m_actions = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_areaButton = nullptr;
    QPushButton *m_teamButton = nullptr;
    QPushButton *m_priorityButton = nullptr;
    QPushButton *m_mergeButton = nullptr;
    QMenu *m_areaMenu = nullptr;
    QMenu *m_teamMenu = nullptr;
};

} // namespace skt
