// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/load_model.h"
#include "ui/models/paper_jobs.h"
#include "ui/models/todo_model.h"
#include "ui/models/unit_strip_model.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"
#include "ui/widgets/table_print.h"

#include <QTimer>

#include <array>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace skt {

class DeadlinesView;
class Timeline;
class TodoPanel;
class UnitStrip;

/// What must be done, in order of urgency, and beside it where the campaign stands. The page that a
/// window opens with: its lists make their words when a line is shown, and what cannot be seen yet
/// is counted after the first painting.
class OverviewPage : public WindowPage
{
    Q_OBJECT

public:
    OverviewPage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);
    ~OverviewPage() override;

    static QString key() { return QStringLiteral("overview"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    void focusSearch() override;
    void print() override;
    bool showPlace(const Place &place) override; ///< part `deadlines`

    /// Opens the deadlines in full width; leaves them again.
    void showDeadlines(bool shown);
    [[nodiscard]] TodoModel &todo() { return m_todo; }
    [[nodiscard]] DeadlinesView *deadlines() const { return m_deadlines; }
    /// The to-do list as it goes to paper.
    [[nodiscard]] PrintedTable printedTodo() const;

protected:
    void refreshPage() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeBar();
    QWidget *makeSide();
    QWidget *makeFigures();
    void refreshFigures(const PlanView &view);
    void fitStrip();
    void countLoads();
    void act(int row);
    void actOnAll(TodoAction action, const std::vector<int> &rows);
    void printNotices(const std::vector<int> &rows);
    void printList(const PrintedTable &table);
    [[nodiscard]] PaperJobs &jobs();

    OpenPlan &m_plan;
    Prompts &m_prompts;
    TodoModel m_todo;
    UnitStripModel m_units;
    LoadModel m_loads;
    std::unique_ptr<PaperJobs> m_jobs; ///< made when a paper is first wanted: it loads fonts
    QTimer m_loadTimer;
    BackgroundTask m_loadTask;
    PlanViewPtr m_shown;
    struct Figure
    {
        QLabel *number = nullptr;
        QLabel *word = nullptr;
    };
    std::array<Figure, 5> m_figures;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TodoPanel *m_panel;
    UnitStrip *m_strip;
    Timeline *m_timeline;
    QLabel *m_summary;
    DeadlinesView *m_deadlines = nullptr; ///< made when it is first opened
};

} // namespace skt
