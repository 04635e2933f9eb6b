// SPDX-License-Identifier: GPL-3.0-or-later
// What the board says beside the pointer, its menu and its zoom.
#include "ui/pages/schedule/board_view.h"
#include "ui/widgets/look.h"
#include "ui/widgets/surface.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace skt {

void BoardView::say(const QString &words, QPoint viewportPlace, MoveEffect::Level level)
{
    const LookColor back = level == MoveEffect::Level::Free      ? &Look::goodSurface
                           : level == MoveEffect::Level::Warning ? &Look::warningSurface
                                                                 : &Look::errorSurface;
    m_bubble->setColors(back, &Look::line);
    m_bubbleText->setText(words);
    constexpr int widest = 340;
    const int width =
        std::min(widest,
                 m_bubbleText->fontMetrics()
                         .boundingRect(QRect(0, 0, widest - 20, 1000), Qt::TextWordWrap, words)
                         .width()
                     + 24);
    m_bubbleText->resize(width, m_bubbleText->heightForWidth(width));
    m_bubble->resize(m_bubbleText->size());
    QPoint place = viewport()->mapTo(this, viewportPlace) + QPoint(18, 48);
    if (place.x() + width > this->width())
        place.setX(this->width() - width - 4);
    if (place.y() + m_bubble->height() > height())
        place.setY(place.y() - m_bubble->height() - 64);
    m_bubble->move(std::max(place.x(), 2), std::max(place.y(), 2));
    m_bubble->show();
    m_bubble->raise();
}

void BoardView::hush()
{
    m_bubble->hide();
}

QString BoardView::bubbleText() const
{
    return m_bubble->isHidden() ? QString() : m_bubbleText->text();
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint contents = contentPlace(help->pos());
        const BoardCard *card = m_model.carried() ? nullptr : cardAt(contents);
        QString words = card ? m_model.describeCard(card->key) : QString();
        if (const auto slot = m_geometry.slotAt(contents);
            words.isEmpty() && slot && slot->day >= 0)
            words = m_model.days()[static_cast<std::size_t>(slot->day)].note;
        if (const auto slot = m_geometry.slotAt(contents); words.isEmpty() && slot)
            words = m_model.teamOffAt(*slot);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool BoardView::event(QEvent *event)
{
    // By keyboard the menu is asked of the board itself, which a scroll area does not answer.
    if (event->type() == QEvent::ContextMenu) {
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_sight.cursor)
            Q_EMIT menuWanted(*m_sight.cursor,
                              false,
                              viewport()->mapToGlobal(visibleRect(*m_sight.cursor).center()));
        return;
    }
    // Positions are the viewport's.
    const QPoint contents = contentPlace(viewport()->mapFromGlobal(event->globalPos()));
    if (const auto day = m_geometry.dayHeaderAt(contents)) {
        Q_EMIT menuWanted({0, *day, DayPart::Morning}, true, event->globalPos());
        return;
    }
    const auto slot = m_geometry.slotAt(contents);
    if (!slot)
        return;
    const BoardCard *card = cardAt(contents);
    int place = 0;
    const auto cards = m_model.cardsAt(*slot);
    for (std::size_t i = 0; i < cards.size(); ++i)
        place = cards[i] == card ? static_cast<int>(i) : place;
    setCursor(*slot, place);
    Q_EMIT menuWanted(*slot, false, event->globalPos());
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120.0;
    constexpr double step = 1.1;
    setZoom(m_zoom * std::pow(step, event->angleDelta().y() / notch));
    event->accept();
}

void BoardView::setZoom(double zoom)
{
    constexpr double least = 0.6;
    constexpr double most = 2.5;
    const double wanted = std::clamp(zoom, least, most);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    relayout();
    if (m_sight.cursor)
        ensureVisible(m_geometry.slotRect(*m_sight.cursor));
    Q_EMIT zoomChanged();
}

} // namespace skt
