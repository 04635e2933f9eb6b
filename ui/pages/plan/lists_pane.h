// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_lists.h"
#include "ui/models/rows_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace skt {

class FieldForm;
class ListPanel;

/// The plan's own lists – purposes, contents, duties, recipients, documents, abbreviations – each
/// as a table; the chosen row is edited below it, and can be moved, removed and added to.
class ListsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListsPane(OpenPlan &plan, QWidget *parent = nullptr);

    void setList(PlanList list);
    [[nodiscard]] PlanList list() const { return m_list; }

private:
    void makeBar(QVBoxLayout &layout);
    void makeForm();
    void refresh();
    void refreshChosen(bool another);
    void add();
    void remove();
    void move(int by);
    [[nodiscard]] const PlanListRow *chosen() const;

    OpenPlan &m_plan;
    PlanList m_list = PlanList::Contents;
    std::vector<PlanListRow> m_listed;
    RowsModel m_rows;
    QString m_chosen; ///< id of the row that the form shows
    QComboBox *m_choice;
    ListPanel *m_panel = nullptr;
    QWidget *m_formPlace;
    FieldForm *m_form = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace skt
