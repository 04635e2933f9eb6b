// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/team_card_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace skt {

class AbsencePane;
class DateField;
class MembersPane;
class StandInPane;
class TeamUnitsPane;

/// The chosen team: its registration, people and agencies, who is away and who stands in, units.
class TeamDetail : public QWidget
{
    Q_OBJECT

public:
    enum Tab { People, Away, StandIns, Units };

    explicit TeamDetail(OpenPlan &plan, QWidget *parent = nullptr);

    void setTeam(std::optional<TeamId> team);
    void refresh();
    void edit();
    void showPerson(PersonId person);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] MembersPane &members() const { return *m_members; }
    [[nodiscard]] AbsencePane &absences() const { return *m_absences; }
    [[nodiscard]] StandInPane &standIns() const { return *m_standIns; }
    [[nodiscard]] TeamCardModel &model() { return m_model; }

Q_SIGNALS:
    void unitWanted(UnitId unit);
    void formWanted(TeamId team); ///< its registration form

private:
    QWidget *makeHead();
    void show(bool another);
    void receive();

    OpenPlan &m_plan;
    TeamCardModel m_model;
    QLabel *m_name = nullptr;
    QLabel *m_registration = nullptr;
    DateField *m_date = nullptr;
    QPushButton *m_form = nullptr;
    QPushButton *m_received = nullptr;
    QTabWidget *m_tabs;
    MembersPane *m_members;
    AbsencePane *m_absences;
    StandInPane *m_standIns;
    TeamUnitsPane *m_units;
};

} // namespace skt
