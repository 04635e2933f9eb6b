// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/board_geometry.h"

#include <algorithm>
#include <set>

namespace skt {

namespace {

constexpr int narrowDay = 14;
constexpr int smallestDay = 44;
constexpr int widestDay = 120;
constexpr int smallestHalf = 34;
constexpr int tallestHalf = 72;
constexpr int rowGap = 4;
constexpr int trayCardGap = 4;
constexpr int mostTrayRows = 5;

int scaled(int length, double zoom)
{
    return static_cast<int>(length * zoom);
}

} // namespace

BoardGeometry::BoardGeometry(const BoardModel &model,
                             QSize room,
                             const QFontMetrics &metrics,
                             double zoom)
    : m_teams(static_cast<int>(model.teams().size()))
    , m_zoom(zoom)
    , m_teamWidth(metrics.horizontalAdvance(QLatin1Char('m')) * 8)
    , m_headerHeight(metrics.height() * 2 + 12)
    , m_cardHeight(metrics.height() + 8)
{
    placeDays(model, room.width());
    const int width = m_dayLeft.empty()
                          ? room.width()
                          : std::max(room.width(), m_dayLeft.back() + m_dayWidth.back());
    placeTray(model, width, m_cardHeight);
    const int left = room.height() - m_headerHeight - m_tray.height() - 8;
    const int teams = std::max(m_teams, 1);
    m_halfHeight =
        scaled(std::clamp((left / teams - rowGap) / 2, smallestHalf, tallestHalf), m_zoom);
    const int rowsEnd = m_headerHeight + m_teams * (2 * m_halfHeight + rowGap);
    m_tray.moveTop(std::max(rowsEnd + 8, room.height() - m_tray.height()));
    m_content = QSize(width, m_tray.bottom() + 1);
}

void BoardGeometry::placeDays(const BoardModel &model, int width)
{
    const auto &days = model.days();
    int narrow = 0;
    for (const BoardDay &day : days)
        narrow += day.narrow() ? 1 : 0;
    const int wide = static_cast<int>(days.size()) - narrow;
    const int left = width - m_teamWidth - narrow * narrowDay;
    const int dayWidth =
        wide > 0 ? scaled(std::clamp(left / wide, smallestDay, widestDay), m_zoom) : 0;
    std::set<QDate> used; // a weekend with a visit on it needs room for the card
    for (const BoardCard &card : model.cards()) {
        if (card.date)
            used.insert(*card.date);
    }
    int x = m_teamWidth;
    for (std::size_t i = 0; i < days.size(); ++i) {
        m_dayLeft.push_back(x);
        m_dayWidth.push_back(days[i].narrow() && !used.contains(days[i].date) ? narrowDay
                                                                              : dayWidth);
        x += m_dayWidth.back();
    }
}

void BoardGeometry::placeTray(const BoardModel &model, int width, int rowHeight)
{
    int most = 0;
    for (int team = 0; team < m_teams; ++team)
        most = std::max(most, static_cast<int>(model.cardsAt({team, -1, DayPart::Morning}).size()));
    constexpr int cardWidth = 84;
    const int column = m_teams > 0 ? width / m_teams : width;
    m_trayColumns = std::max(1, column / cardWidth);
    const int rows = std::clamp((most + m_trayColumns - 1) / m_trayColumns, 1, mostTrayRows);
    m_tray = QRect(0, 0, width, m_cardHeight + 6 + rows * (rowHeight + trayCardGap) + 4);
}

QRect BoardGeometry::teamRect(int team) const
{
    const int height = 2 * m_halfHeight;
    return {0, m_headerHeight + team * (height + rowGap), m_teamWidth, height};
}

QRect BoardGeometry::dayHeader(int day) const
{
    const auto i = static_cast<std::size_t>(day);
    return {m_dayLeft[i], 0, m_dayWidth[i], m_headerHeight};
}

QRect BoardGeometry::slotRect(const BoardSlot &slot) const
{
    if (slot.day < 0) {
        const int left = m_tray.width() * slot.team / std::max(m_teams, 1);
        const int right = m_tray.width() * (slot.team + 1) / std::max(m_teams, 1);
        return {left, m_tray.top(), right - left, m_tray.height()};
    }
    const QRect team = teamRect(slot.team);
    const auto i = static_cast<std::size_t>(slot.day);
    const int top = team.top() + (slot.part == DayPart::Afternoon ? m_halfHeight : 0);
    const int height = slot.part == DayPart::AllDay ? 2 * m_halfHeight : m_halfHeight;
    return {m_dayLeft[i], top, m_dayWidth[i], height};
}

QRect BoardGeometry::trayHeading(int team) const
{
    QRect rect = slotRect({team, -1, DayPart::Morning});
    rect.setHeight(m_cardHeight + 2);
    return rect.adjusted(6, 0, -4, 0);
}

QRect BoardGeometry::cardRect(const BoardSlot &slot, int index, int count) const
{
    const QRect all = slotRect(slot);
    if (slot.day < 0) {
        const int width = (all.width() - 8) / m_trayColumns;
        const int column = index % m_trayColumns;
        const int row = index / m_trayColumns;
        return {all.left() + 6 + column * width,
                all.top() + m_cardHeight + 6 + row * (m_cardHeight + trayCardGap),
                width - trayCardGap,
                m_cardHeight};
    }
    const int height = all.height() / std::max(count, 1);
    return QRect(all.left(), all.top() + index * height, all.width(), height)
        .adjusted(1, 1, -1, -1);
}

BoardGeometry::Range BoardGeometry::teamsIn(const QRect &area) const
{
    const int step = 2 * m_halfHeight + rowGap;
    const int first = step > 0 ? (area.top() - m_headerHeight) / step : 0;
    const int last = step > 0 ? (area.bottom() - m_headerHeight) / step : 0;
    return {std::clamp(first, 0, m_teams), std::clamp(last + 1, 0, m_teams)};
}

BoardGeometry::Range BoardGeometry::trayTeamsIn(const QRect &area) const
{
    if (m_teams == 0 || !m_tray.intersects(area))
        return {};
    const int width = std::max(m_tray.width(), 1);
    return {std::clamp(area.left() * m_teams / width - 1, 0, m_teams),
            std::clamp(area.right() * m_teams / width + 2, 0, m_teams)};
}

BoardGeometry::Range BoardGeometry::daysIn(const QRect &area) const
{
    const auto end = std::ranges::upper_bound(m_dayLeft, area.right());
    auto first = std::ranges::upper_bound(m_dayLeft, area.left());
    if (first != m_dayLeft.begin())
        --first;
    return {static_cast<int>(first - m_dayLeft.begin()), static_cast<int>(end - m_dayLeft.begin())};
}

std::optional<int> BoardGeometry::dayHeaderAt(QPoint place) const
{
    if (place.y() < 0 || place.y() >= m_headerHeight)
        return std::nullopt;
    for (int day = 0; day < dayCount(); ++day) {
        if (dayHeader(day).contains(place))
            return day;
    }
    return std::nullopt;
}

std::optional<BoardSlot> BoardGeometry::slotAt(QPoint place) const
{
    if (m_teams == 0)
        return std::nullopt;
    if (m_tray.contains(place))
        return BoardSlot{
            std::clamp(place.x() * m_teams / std::max(m_tray.width(), 1), 0, m_teams - 1),
            -1,
            DayPart::Morning};
    for (int team = 0; team < m_teams; ++team) {
        const QRect row = teamRect(team);
        if (place.y() < row.top() || place.y() > row.bottom())
            continue;
        for (int day = 0; day < dayCount(); ++day) {
            const auto i = static_cast<std::size_t>(day);
            if (place.x() >= m_dayLeft[i] && place.x() < m_dayLeft[i] + m_dayWidth[i])
                return BoardSlot{team,
                                 day,
                                 place.y() < row.top() + m_halfHeight ? DayPart::Morning
                                                                      : DayPart::Afternoon};
        }
    }
    return std::nullopt;
}

} // namespace skt
