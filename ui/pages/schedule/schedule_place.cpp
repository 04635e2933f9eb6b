// SPDX-License-Identifier: GPL-3.0-or-later
// Where other pages lead to on the board.
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/clash_panel.h"
#include "ui/pages/schedule/grid_view.h"
#include "ui/pages/schedule/schedule_bar.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/widgets/chip_row.h"

#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace skt {

namespace {

constexpr int boardView = 0; ///< the other views follow as ScheduleGrid::Kind has them

} // namespace

bool ClashPanel::showConflict(const QString &key)
{
    const int row = m_model.rowOfKey(key);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row);
    m_list->scrollTo(index);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    else if (const Conflict *conflict = m_model.conflictAt(row))
        Q_EMIT shown(*conflict);
    m_list->setFocus();
    return true;
}

void ClashPanel::showNotes()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(ConflictModel::GroupRole).toInt()
            == static_cast<int>(ConflictModel::Group::Note)) {
            m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
            m_list->setFocus();
            return;
        }
    }
}

QWidget *SchedulePage::makeViewSwitch()
{
    m_views = new ChipRow(tr("How the schedule is shown"), m_bar);
    m_views->setObjectName(QStringLiteral("scheduleViews"));
    m_views->setChips({{boardView, tr("Teams × half-days")},
                       {boardView + 1, tr("Units × days")},
                       {boardView + 2, tr("Month")},
                       {boardView + 3, tr("Agenda")},
                       {boardView + 4, tr("List")}});
    connect(m_views, &ChipRow::chipChosen, this, &SchedulePage::showView);
    connect(m_grid, &GridView::cardOpened, this, &SchedulePage::showCard);
    return m_views;
}

void SchedulePage::showView(int view)
{
    m_views->choose(view);
    const bool board = view == boardView;
    m_bar->setZoomShown(board);
    m_grid->setAccessibleName(m_views->chosenText());
    m_stack->setCurrentWidget(board ? static_cast<QWidget *>(m_view) : m_grid);
    if (!board)
        m_grid->setKind(static_cast<ScheduleGrid::Kind>(view - boardView - 1));
}

void SchedulePage::showCard(const CardKey &key)
{
    const auto slot = m_board.slotOf(key);
    if (!slot)
        return;
    showView(boardView);
    m_board.select({key});
    m_view->setFocus();
    m_view->setCursor(*slot);
    m_view->flash({key});
}

bool SchedulePage::showPlace(const Place &place)
{
    if (place.part == QLatin1String("notes")) {
        m_clashes->showNotes();
        return true;
    }
    if (!place.conflict.isEmpty() && m_clashes->showConflict(place.conflict))
        return true;
    showView(boardView);
    const auto &cards = m_board.cards();
    const auto wanted = [&place](const BoardCard &card) {
        const bool sameVisit = card.visit == place.visit || (place.unit && !card.visit);
        return (!place.team || card.key.team == *place.team)
               && (!place.unit || card.key.unit == *place.unit)
               && (!place.visit || sameVisit)
               // of a team alone: what waits to be placed
               && (place.unit || place.visit || !card.date);
    };
    const auto card = std::ranges::find_if(cards, wanted);
    m_view->setFocus();
    if (card == cards.end())
        return false;
    const int day = card->date ? m_board.columnOfDay(*card->date) : -1;
    const DayPart part = day < 0 || card->part == DayPart::AllDay ? DayPart::Morning : card->part;
    m_view->setCursor({m_board.rowOfTeam(card->key.team), day, part});
    m_view->flash({card->key});
    return true;
}

} // namespace skt
