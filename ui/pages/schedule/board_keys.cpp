// SPDX-License-Identifier: GPL-3.0-or-later
// The board by keyboard: arrows go, Enter picks up and puts down, X changes places, Escape puts
// back; with Shift or Ctrl several cards are chosen.
#include "ui/pages/schedule/board_view.h"
#include "ui/widgets/key_hint.h"

#include <QKeyEvent>

#include <algorithm>

namespace skt {

void BoardView::tellKeys()
{
    const auto tell = [this](const QString &keys, const QString &text) {
        new KeyHint(keys, text, this); // owned by the board
    };
    const auto name = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    tell(QStringLiteral("← → ↑ ↓"), tr("Go over the half-days and cards"));
    tell(name(Qt::Key_Return), tr("Pick up the card, put it down"));
    tell(name(Qt::Key_Escape), tr("Put the card back; choose none"));
    tell(name(Qt::Key_X), tr("Let the carried card change places with the one there"));
    tell(name(Qt::Key_Delete), tr("Take the card off its day"));
    tell(QStringLiteral("Shift+← → ↑ ↓"), tr("Choose several cards"));
    tell(QStringLiteral("Ctrl+Space"), tr("Choose the card, or not"));
}

void BoardView::setCursor(const BoardSlot &slot, int card)
{
    m_sight.cursor = slot;
    m_sight.cursorCard = card;
    ensureVisible(m_geometry.slotRect(slot));
    viewport()->update();
    tellAccessibility();
}

const BoardCard *BoardView::cursorCard() const
{
    if (!m_sight.cursor)
        return nullptr;
    const auto cards = m_model.cardsAt(*m_sight.cursor);
    if (cards.empty())
        return nullptr;
    return cards[static_cast<std::size_t>(
        std::clamp(m_sight.cursorCard, 0, static_cast<int>(cards.size()) - 1))];
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_sight.cursor && m_geometry.teamCount() > 0)
        setCursor(m_model.unscheduledCount() > 0 || m_geometry.dayCount() == 0
                      ? BoardSlot{0, -1, DayPart::Morning}
                      : BoardSlot{0, 0, DayPart::Morning});
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_model.carried()) {
            m_model.putBack();
            return;
        }
        if (!m_model.selection().empty()) {
            m_model.select({});
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_model.carried()) {
            chooseCursorCard();
            moveCursor(event->key());
            chooseCursorCard();
        } else {
            moveCursor(event->key());
        }
        return;
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier) && !m_model.carried()) {
            if (const BoardCard *card = cursorCard())
                m_model.toggleSelected(CardKey(card->key));
            return;
        }
        enterOnCursor();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterOnCursor();
        return;
    case Qt::Key_X:
        if (m_model.carried() && m_sight.cursor) {
            if (!m_model.swapInto(*m_sight.cursor))
                Q_EMIT refused(tr("There is no visit of this team to change places with."));
            return;
        }
        break;
    case Qt::Key_Delete:
        if (const BoardCard *card = cursorCard(); card && !m_model.carried()) {
            QString reason;
            const std::vector<CardKey> keys = m_model.isSelected(card->key)
                                                  ? m_model.selection()
                                                  : std::vector<CardKey>{card->key};
            if (!m_model.toTray(keys, &reason) && !reason.isEmpty())
                Q_EMIT refused(reason);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::chooseCursorCard()
{
    const BoardCard *card = cursorCard();
    if (card && !m_model.isSelected(card->key))
        m_model.toggleSelected(CardKey(card->key));
}

void BoardView::moveCursor(int key)
{
    if (m_geometry.teamCount() == 0)
        return;
    BoardSlot slot = m_sight.cursor.value_or(BoardSlot{});
    int card = 0;
    const int lastTeam = m_geometry.teamCount() - 1;
    const int lastDay = m_geometry.dayCount() - 1;
    if (slot.day < 0) {
        // In the tray the arrows go from card to card, then to the neighbouring team's.
        const int cards = static_cast<int>(m_model.cardsAt(slot).size());
        const int columns = m_geometry.trayColumns();
        card = m_sight.cursorCard;
        if (key == Qt::Key_Right && card + 1 < cards)
            ++card;
        else if (key == Qt::Key_Left && card > 0)
            --card;
        else if (key == Qt::Key_Down && card + columns < cards)
            card += columns;
        else if (key == Qt::Key_Up && card - columns >= 0)
            card -= columns;
        else if (key == Qt::Key_Up && lastDay >= 0) {
            slot = {lastTeam,
                    std::clamp(lastDay * slot.team / std::max(lastTeam, 1), 0, lastDay),
                    DayPart::Afternoon};
            card = 0;
        } else if (key == Qt::Key_Right && slot.team < lastTeam) {
            slot.team += 1;
            card = 0;
        } else if (key == Qt::Key_Left && slot.team > 0) {
            slot.team -= 1;
            card = std::max(0, static_cast<int>(m_model.cardsAt(slot).size()) - 1);
        }
    } else if (key == Qt::Key_Left) {
        slot.day = std::max(0, slot.day - 1);
    } else if (key == Qt::Key_Right) {
        slot.day = std::min(lastDay, slot.day + 1);
    } else if (key == Qt::Key_Home) {
        slot.day = 0;
    } else if (key == Qt::Key_End) {
        slot.day = lastDay;
    } else if (key == Qt::Key_Up) {
        if (slot.part == DayPart::Afternoon)
            slot.part = DayPart::Morning;
        else if (slot.team > 0)
            slot = {slot.team - 1, slot.day, DayPart::Afternoon};
    } else if (key == Qt::Key_Down) {
        if (slot.part == DayPart::Morning)
            slot.part = DayPart::Afternoon;
        else if (slot.team < lastTeam)
            slot = {slot.team + 1, slot.day, DayPart::Morning};
        else
            slot = {std::clamp(slot.day * (lastTeam + 1) / (lastDay + 1), 0, lastTeam),
                    -1,
                    DayPart::Morning};
    }
    setCursor(slot, card);
    sayCursor();
}

void BoardView::sayCursor()
{
    if (!m_model.carried() || !m_sight.cursor)
        return;
    m_sight.target = m_sight.cursor;
    QString words = m_model.describeDrop(*m_sight.cursor);
    if (m_model.swapPartner(*m_sight.cursor))
        words += QStringLiteral("\n") + tr("X: %1").arg(m_model.describeSwap(*m_sight.cursor));
    say(words, visibleRect(*m_sight.cursor).center(), m_model.effectAt(*m_sight.cursor).level);
}

void BoardView::enterOnCursor()
{
    if (!m_sight.cursor)
        return;
    if (m_model.carried()) {
        const QString words = m_model.describeDrop(*m_sight.cursor);
        if (!m_model.drop(*m_sight.cursor))
            Q_EMIT refused(words);
        return;
    }
    const auto ghosts = m_model.ghostsAt(*m_sight.cursor);
    if (!ghosts.empty()) {
        m_model.setGhostTaken(ghosts.front()->key, !ghosts.front()->taken);
        return;
    }
    const BoardCard *card = cursorCard();
    if (!card)
        return;
    QString reason;
    const bool fromTray = m_sight.cursor->day < 0;
    if (!m_model.pickUp(card->key, &reason)) {
        Q_EMIT refused(reason);
        return;
    }
    // From the tray the hand goes to the first free half-day, so that Enter alone may do.
    if (fromTray) {
        if (const auto free = m_model.firstFree())
            setCursor(*free);
    }
    sayCursor();
}

} // namespace skt
