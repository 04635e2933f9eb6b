// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_rows.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

class QPushButton;
class QTabWidget;

namespace skt {

class ListPanel;

/// The plan itself: settings with what follows from them, teams, units, texts, legal
/// documents, and the history of all changes.
class PlanPage : public WindowPage
{
    Q_OBJECT

public:
    PlanPage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);

    static QString key() { return QStringLiteral("plan"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    void focusSearch() override;
    bool showPlace(const Place &place) override;

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

protected:
    void refreshPage() override { refresh(); }

private:
    ListPanel *
    addList(const QString &name, const QString &title, RowsModel &model, const QString &empty);
    void addHistory();
    void refresh();
    void askHistory();
    void refreshHistory();
    void undoChosen();

    OpenPlan &m_plan;
    Prompts &m_prompts;
    RowsModel m_teams;
    RowsModel m_units;
    RowsModel m_texts;
    RowsModel m_legal;
    RowsModel m_history;
    QTabWidget *m_tabs;
    ListPanel *m_unitList;
    ListPanel *m_historyList = nullptr;
    QWidget *m_historyPane = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace skt
