// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace skt {

class ListPanel;
class PersonForm;
class PickField;

/// Everybody whom the plan knows: the rosters of the working group and its support group, members
/// of teams, and those on no team.
class PeoplePane : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePane(OpenPlan &plan, QWidget *parent = nullptr);

    void refresh();
    void edit();
    void focusSearch();
    void showPerson(PersonId person);
    [[nodiscard]] ListPanel *list() const { return m_list; }

private:
    void follow();
    void judge();
    void add();
    void remove();

    OpenPlan &m_plan;
    RowsModel m_rows;
    ListPanel *m_list;
    PersonForm *m_form;
    QLineEdit *m_name;
    PickField *m_agency;
    QPushButton *m_add;
};

} // namespace skt
