// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/postpone_actions.h"
#include "ui/models/board_model.h"
#include "ui/models/paper_jobs.h"
#include "ui/models/proposal_model.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

#include <QPageSize>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace skt {

class BoardView;
class ChipRow;
class ClashPanel;
class DraftBar;
class GridView;
class ScheduleBar;

/// The schedule: board, tray and clash list; proposal; print.
class SchedulePage : public WindowPage
{
    Q_OBJECT

public:
    SchedulePage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);
    ~SchedulePage() override;

    static QString key() { return QStringLiteral("schedule"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    void print() override;
    bool showPlace(const Place &place) override;

    [[nodiscard]] BoardModel &board() { return m_board; }
    [[nodiscard]] ProposalModel &proposal() { return m_proposal; }

private:
    QWidget *makeToolBar();
    [[nodiscard]] QWidget *makeRegistration(QWidget *bar);
    void proposeSchedule();
    void savePdf();
    void printPaper();
    void printBoard(QPageSize::PageSizeId size);
    void refresh();
    [[nodiscard]] static PaperRequest wholeSchedule();
    [[nodiscard]] QWidget *makeDayButtons(QWidget *bar);
    void connectBoard();
    void showMenu(const BoardSlot &slot, bool wholeDay, QPoint globalPlace);
    void addDayOffActions(QMenu &menu, const BoardSlot &slot);
    void askPostpone(const PostponeDay &first);
    void postponeCursorDay();
    [[nodiscard]] PostponeDay wholeDayOf(QDate date) const;
    [[nodiscard]] PostponeDay chosenVisits() const;
    void askDayOff(const DayOff &dayOff, const QString &whose);
    void askAgreement();
    [[nodiscard]] QWidget *makeViewSwitch();
    void showView(int view);
    void showCard(const CardKey &key);

    OpenPlan &m_plan;
    Prompts &m_prompts;
    BoardModel m_board;
    ProposalModel m_proposal;
    PaperJobs m_jobs;
    BoardView *m_view;
    ClashPanel *m_clashes;
    QSplitter *m_splitter;
    QLabel *m_count;
    QPushButton *m_propose;
    QPushButton *m_putOff;
    QPushButton *m_agree;
    ScheduleBar *m_bar;
    DraftBar *m_draftBar;
    GridView *m_grid;
    QStackedWidget *m_stack;
    ChipRow *m_views = nullptr;
};

} // namespace skt
