// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/team_card_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace skt {

class DataTable;
class PersonForm;
class PickField;

/// Who is on the team: what the plan asks and is not met, the people, one line to add another, and
/// the agencies in their order.
class MembersPane : public QWidget
{
    Q_OBJECT

public:
    MembersPane(OpenPlan &plan, TeamCardModel &model, QWidget *parent = nullptr);

    void refresh(bool another);
    void edit();
    void showPerson(PersonId person);
    [[nodiscard]] DataTable *people() const { return m_people; }

private:
    QWidget *makePeople(OpenPlan &plan);
    QWidget *makeAddLine();
    QWidget *makeAgencies();
    void showProblems();
    void follow();
    void judgeNew();
    void add();
    void removePeople();
    [[nodiscard]] std::optional<UnitId> chosenAgency() const;
    void refreshAgencyButtons();

    TeamCardModel &m_model;
    QVBoxLayout *m_problems;
    DataTable *m_people = nullptr;
    PersonForm *m_person = nullptr;
    QLineEdit *m_name = nullptr;
    PickField *m_agency = nullptr;
    QComboBox *m_role = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_hint = nullptr;
    DataTable *m_agencies = nullptr;
    PickField *m_newAgency = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_lead = nullptr;
    QToolButton *m_leave = nullptr;
};

} // namespace skt
