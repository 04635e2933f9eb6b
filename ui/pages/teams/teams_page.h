// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/teams_model.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace skt {

class EmptyState;
class PeoplePane;
class TeamDetail;

/// The teams as cards with everything about the chosen one; and everybody whom the plan knows.
class TeamsPage : public WindowPage
{
    Q_OBJECT

public:
    enum Tab { Teams, People };

    TeamsPage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);
    ~TeamsPage() override;

    static QString key() { return QStringLiteral("teams"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    bool showPlace(const Place &place) override; ///< a team
    void focusSearch() override;

    void showTeam(TeamId team);
    /// On the team, if any, else in the list of people.
    void showPerson(PersonId person);
    [[nodiscard]] TeamDetail &detail() const { return *m_detail; }
    [[nodiscard]] PeoplePane &people() const { return *m_people; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QListView *cards() const { return m_cards; }

protected:
    void refreshPage() override;

private:
    QWidget *makeToolBar(Prompts &prompts);
    QWidget *makeTeams();
    void follow();
    void addNewTeam();
    void removeChosen();
    [[nodiscard]] std::optional<TeamId> chosen() const;

    OpenPlan &m_plan;
    TeamsModel m_model;
    QTabWidget *m_tabs;
    QListView *m_cards;
    TeamDetail *m_detail;
    PeoplePane *m_people;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_takeIn = nullptr;
    QPushButton *m_remove = nullptr;
    int m_awaited = 0; ///< number of a team that was just added: chosen once it is there
};

} // namespace skt
