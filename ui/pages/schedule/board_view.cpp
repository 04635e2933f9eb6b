// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/board_view.h"

#include "ui/models/model_words.h"
#include "ui/pages/schedule/board_accessible.h"
#include "ui/widgets/look.h"
#include "ui/widgets/surface.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace skt {

namespace {

constexpr std::chrono::milliseconds flashInterval{250};
constexpr int flashCount = 6;
/// Letters follow the zoom only as far as they stay readable.
constexpr double leastLetters = 0.8;
constexpr double mostLetters = 1.6;

} // namespace

BoardView::BoardView(BoardModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_bubble(new Surface(this))
    , m_bubbleText(new QLabel(m_bubble))
{
    installBoardAccessibility();
    tellKeys();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Schedule board"));
    setMinimumSize(480, 320);
    viewport()->setMouseTracking(true);
    m_bubble->setObjectName(QStringLiteral("dropBubble"));
    m_bubble->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bubbleText->setTextFormat(Qt::PlainText);
    m_bubbleText->setWordWrap(true);
    m_bubbleText->setMargin(8);
    m_bubble->hide();
    m_flashTimer.setInterval(flashInterval);
    connect(&m_flashTimer, &QTimer::timeout, this, [this] {
        m_sight.flashOn = !m_sight.flashOn;
        if (--m_flashesLeft <= 0) {
            m_flashTimer.stop();
            m_sight.flashOn = false;
            m_sight.flashing.clear();
        }
        viewport()->update();
    });
    connect(&m_model, &BoardModel::changed, this, &BoardView::relayout);
    connect(&m_model, &BoardModel::ghostsChanged, this, [this] { viewport()->update(); });
    connect(&m_model, &BoardModel::selectionChanged, this, [this] { viewport()->update(); });
    connect(&m_model, &BoardModel::carriedChanged, this, [this] {
        if (!m_model.carried()) {
            m_dragging = false;
            m_sight.showHand = false;
            m_sight.target.reset();
            viewport()->unsetCursor();
            hush();
        }
        viewport()->update();
    });
    relayout();
}

void BoardView::relayout()
{
    QFont letters = font();
    letters.setPointSizeF(font().pointSizeF() * std::clamp(m_zoom, leastLetters, mostLetters));
    m_geometry =
        BoardGeometry(m_model, viewport()->size(), QFontMetrics(letters, viewport()), m_zoom);
    const QSize content = m_geometry.contentSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    if (m_sight.cursor
        && (m_sight.cursor->team >= m_geometry.teamCount()
            || m_sight.cursor->day >= m_geometry.dayCount()))
        m_sight.cursor.reset();
    viewport()->update();
}

QPoint BoardView::contentPlace(QPoint viewportPlace) const
{
    return viewportPlace + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRect BoardView::visibleRect(const BoardSlot &slot) const
{
    return m_geometry.slotRect(slot).translated(-horizontalScrollBar()->value(),
                                                -verticalScrollBar()->value());
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QFont letters = font();
    letters.setPointSizeF(font().pointSizeF() * std::clamp(m_zoom, leastLetters, mostLetters));
    painter.setFont(letters);
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    painter.translate(-offset);
    m_sight.focused = hasFocus();
    BoardPainter(painter, m_model, m_geometry, m_sight).paint(event->rect().translated(offset));
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        relayout();
}

const BoardCard *BoardView::cardAt(QPoint contents) const
{
    const auto slot = m_geometry.slotAt(contents);
    if (!slot)
        return nullptr;
    const auto cards = m_model.cardsAt(*slot);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        BoardSlot place = *slot;
        if (place.day >= 0 && cards[i]->part == DayPart::AllDay)
            place.part = DayPart::AllDay;
        if (m_geometry.cardRect(place, static_cast<int>(i), static_cast<int>(cards.size()))
                .contains(contents))
            return cards[i];
    }
    return nullptr;
}

const BoardGhost *BoardView::ghostAt(QPoint contents) const
{
    const auto slot = m_geometry.slotAt(contents);
    const auto ghosts = slot ? m_model.ghostsAt(*slot) : std::vector<const BoardGhost *>{};
    return ghosts.empty() ? nullptr : ghosts.front();
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragging)
        return;
    if (m_model.carried())
        m_model.putBack(); // it was picked up by keyboard; the mouse begins anew
    const QPoint contents = contentPlace(event->position().toPoint());
    if (const BoardGhost *ghost = ghostAt(contents)) {
        m_model.setGhostTaken(ghost->key, !ghost->taken);
        return;
    }
    const auto slot = m_geometry.slotAt(contents);
    if (slot) {
        const BoardCard *card = cardAt(contents);
        int place = 0;
        const auto cards = m_model.cardsAt(*slot);
        for (std::size_t i = 0; i < cards.size(); ++i)
            place = cards[i] == card ? static_cast<int>(i) : place;
        setCursor(*slot, place);
        if (card && event->modifiers().testFlag(Qt::ControlModifier)) {
            m_model.toggleSelected(CardKey(card->key));
            return;
        }
        if (!card || !m_model.isSelected(card->key))
            m_model.select({});
        m_pressed = event->position().toPoint();
        m_pressedCard = card ? std::optional{card->key} : std::nullopt;
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_dragging && m_pressed && m_pressedCard
        && (place - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
        beginDrag(place);
    if (m_dragging)
        moveHand(place);
}

void BoardView::beginDrag(QPoint viewportPlace)
{
    QString reason;
    const CardKey key = *m_pressedCard;
    m_pressedCard.reset();
    if (!m_model.pickUp(key, &reason)) {
        Q_EMIT refused(reason);
        return;
    }
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    moveHand(viewportPlace);
}

void BoardView::moveHand(QPoint viewportPlace)
{
    m_sight.ghostPlace = contentPlace(viewportPlace);
    m_sight.showHand = true;
    m_sight.target = viewport()->rect().contains(viewportPlace)
                         ? m_geometry.slotAt(m_sight.ghostPlace)
                         : std::nullopt;
    if (m_sight.target && swapsHere()) {
        say(m_model.describeSwap(*m_sight.target),
            viewportPlace,
            m_model.swapEffect(*m_sight.target).level);
    } else if (m_sight.target) {
        say(m_model.describeDrop(*m_sight.target),
            viewportPlace,
            m_model.effectAt(*m_sight.target).level);
    } else {
        say(tr("Let go here and the card returns"), viewportPlace, MoveEffect::Level::Free);
    }
    viewport()->update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    m_pressedCard.reset();
    if (m_dragging)
        endDrag();
}

bool BoardView::swapsHere() const
{
    // With Ctrl held the card is put beside the one that stands there.
    return m_sight.target && m_model.swapPartner(*m_sight.target)
           && !QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
}

void BoardView::endDrag()
{
    const auto target = m_sight.target;
    if (target && swapsHere()) {
        setCursor(*target);
        m_model.swapInto(*target);
        return;
    }
    if (target && m_model.mayDrop(*target)) {
        setCursor(*target);
        m_model.drop(*target);
        return;
    }
    const QString reason = target ? m_model.describeDrop(*target) : QString();
    m_model.putBack();
    if (!reason.isEmpty())
        Q_EMIT refused(reason);
}

void BoardView::flash(const std::vector<CardKey> &keys)
{
    m_sight.flashing = keys;
    m_sight.flashOn = !keys.empty();
    m_flashesLeft = flashCount;
    if (keys.empty())
        return;
    if (const BoardCard *card = m_model.card(keys.front())) {
        const int day = card->date ? m_model.columnOfDay(*card->date) : -1;
        const BoardSlot slot{m_model.rowOfTeam(card->key.team),
                             day,
                             card->part == DayPart::AllDay ? DayPart::Morning : card->part};
        if (slot.team >= 0)
            ensureVisible(m_geometry.slotRect(slot));
    }
    m_flashTimer.start();
    viewport()->update();
}

void BoardView::ensureVisible(const QRect &rect)
{
    const auto follow = [](QScrollBar *bar, int from, int to, int page) {
        if (from < bar->value())
            bar->setValue(from);
        else if (to > bar->value() + page)
            bar->setValue(to - page);
    };
    follow(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    follow(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

void BoardView::tellAccessibility()
{
    if (!QAccessible::isActive() || !m_sight.cursor)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(boardChildIndex(m_model, *m_sight.cursor));
    QAccessible::updateAccessibility(&event);
}

} // namespace skt
