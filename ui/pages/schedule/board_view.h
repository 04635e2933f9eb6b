// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/schedule/board_geometry.h"
#include "ui/pages/schedule/board_painter.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QLabel;

namespace skt {

class Surface;

/// The board on the screen: painting, dragging by mouse and by keyboard, words under the pointer.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel &model, QWidget *parent = nullptr);

    [[nodiscard]] BoardModel &model() const { return m_model; }
    [[nodiscard]] const BoardGeometry &geometryOfBoard() const { return m_geometry; }
    /// Shows where the cards are by flashing them; scrolls to the first.
    void flash(const std::vector<CardKey> &keys);
    [[nodiscard]] std::optional<BoardSlot> cursor() const { return m_sight.cursor; }
    void setCursor(const BoardSlot &slot, int card = 0);
    [[nodiscard]] QRect visibleRect(const BoardSlot &slot) const; ///< in the viewport
    /// Whole words under the pointer while a card is carried; empty otherwise.
    [[nodiscard]] QString bubbleText() const;

    /// Smaller or larger days, cards and letters; 1 fits the window where that is readable.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void refused(const QString &reason);
    void zoomChanged();
    /// The menu of a slot, or of a whole day where the day's header was meant.
    void menuWanted(const skt::BoardSlot &slot, bool wholeDay, QPoint globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    [[nodiscard]] QPoint contentPlace(QPoint viewportPlace) const;
    [[nodiscard]] const BoardCard *cardAt(QPoint contents) const;
    [[nodiscard]] const BoardGhost *ghostAt(QPoint contents) const;
    void beginDrag(QPoint viewportPlace);
    void moveHand(QPoint viewportPlace);
    void endDrag();
    void say(const QString &words, QPoint viewportPlace, MoveEffect::Level level);
    void hush();
    void tellKeys();
    void moveCursor(int key);
    void chooseCursorCard();
    [[nodiscard]] bool swapsHere() const;
    void enterOnCursor();
    void sayCursor();
    void ensureVisible(const QRect &rect);
    void tellAccessibility();
    [[nodiscard]] const BoardCard *cursorCard() const;

    BoardModel &m_model;
    BoardGeometry m_geometry;
    BoardSight m_sight;
    Surface *m_bubble;
    QLabel *m_bubbleText;
    QTimer m_flashTimer;
    int m_flashesLeft = 0;
    std::optional<QPoint> m_pressed;
    std::optional<CardKey> m_pressedCard;
    bool m_dragging = false;
    double m_zoom = 1.0;
};

} // namespace skt
