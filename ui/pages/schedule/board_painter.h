// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/schedule/board_geometry.h"

#include <QPainter>
#include <QSet>

namespace skt {

/// What the view knows beyond the data when it paints.
struct BoardSight
{
    std::optional<BoardSlot> cursor; ///< shown when the board has the keyboard
    int cursorCard = 0;              ///< which card of the cursor's slot
    bool focused = false;
    std::optional<BoardSlot> target; ///< where the carried card would be dropped
    std::vector<CardKey> flashing;
    bool flashOn = false;
    QPoint ghostPlace; ///< of the card in the hand, contents coordinates
    bool showHand = false;
};

/// Paints the board; holds no state of its own.
class BoardPainter
{
public:
    BoardPainter(QPainter &painter,
                 const BoardModel &model,
                 const BoardGeometry &geometry,
                 const BoardSight &sight);

    void paint(const QRect &visible);

private:
    static constexpr int corner = 3; ///< radius of cards

    void paintDays();
    void paintHeader();
    void paintTeams();
    void paintDaysOff();
    void paintTints();
    void paintCards();
    void paintTray();
    void paintGhosts();
    void paintCursor();
    void paintHand();
    void paintCard(const QRect &rect, const BoardCard &card, bool dimmed);
    void paintWords(const QRect &rect, const QString &text, const QColor &colour);
    [[nodiscard]] bool flashes(const CardKey &key) const;

    QPainter &m_painter;
    const BoardModel &m_model;
    const BoardGeometry &m_geometry;
    const BoardSight &m_sight;
    QRect m_visible;
    BoardGeometry::Range m_rows;
    BoardGeometry::Range m_columns;
    QFont m_base;
    QFont m_small;
};

} // namespace skt
