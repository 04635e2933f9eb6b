// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

#include <QFontMetrics>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace skt {

/// Where everything of the board stands, in the coordinates of its contents. Made anew when the
/// data or the room changes.
class BoardGeometry
{
public:
    BoardGeometry() = default;
    /// \a zoom: 1 fits the room as far as cards stay readable, less is smaller, more is larger.
    BoardGeometry(const BoardModel &model,
                  QSize room,
                  const QFontMetrics &metrics,
                  double zoom = 1.0);

    [[nodiscard]] QSize contentSize() const { return m_content; }
    [[nodiscard]] int headerHeight() const { return m_headerHeight; }
    [[nodiscard]] int teamWidth() const { return m_teamWidth; }
    [[nodiscard]] QRect teamRect(int team) const;
    [[nodiscard]] QRect dayHeader(int day) const;
    [[nodiscard]] QRect slotRect(const BoardSlot &slot) const; ///< of the tray too
    [[nodiscard]] QRect trayRect() const { return m_tray; }
    [[nodiscard]] QRect trayHeading(int team) const;
    /// Place of the \a index-th of \a count cards in a slot.
    [[nodiscard]] QRect cardRect(const BoardSlot &slot, int index, int count) const;
    [[nodiscard]] std::optional<BoardSlot> slotAt(QPoint place) const;
    /// The day whose header is there.
    [[nodiscard]] std::optional<int> dayHeaderAt(QPoint place) const;
    /// Rows and columns that reach into \a area: what has to be painted of a board of any size.
    struct Range
    {
        int first = 0;
        int end = 0;
    };
    [[nodiscard]] Range teamsIn(const QRect &area) const;
    [[nodiscard]] Range trayTeamsIn(const QRect &area) const;
    [[nodiscard]] Range daysIn(const QRect &area) const;
    [[nodiscard]] int teamCount() const { return m_teams; }
    [[nodiscard]] int dayCount() const { return static_cast<int>(m_dayLeft.size()); }
    [[nodiscard]] int trayColumns() const { return m_trayColumns; }

private:
    void placeDays(const BoardModel &model, int width);
    void placeTray(const BoardModel &model, int width, int rowHeight);

    int m_teams = 0;
    double m_zoom = 1.0;
    int m_teamWidth = 0;
    int m_headerHeight = 0;
    int m_halfHeight = 0;
    int m_cardHeight = 0;
    int m_trayColumns = 1;
    std::vector<int> m_dayLeft;
    std::vector<int> m_dayWidth;
    QRect m_tray;
    QSize m_content;
};

} // namespace skt
