// SPDX-License-Identifier: GPL-3.0-or-later
// Where other pages lead to on the board.
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/clash_panel.h"
#include "ui/pages/schedule/schedule_page.h"

#include <QListView>

#include <algorithm>

namespace skt {

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

bool SchedulePage::showPlace(const Place &place)
{
    if (place.part == QLatin1String("notes")) {
        m_clashes->showNotes();
        return true;
    }
    if (!place.conflict.isEmpty() && m_clashes->showConflict(place.conflict))
        return true;
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
