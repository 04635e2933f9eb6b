// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/board_print.h"

#include "ui/pages/schedule/board_painter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <algorithm>

namespace skt {

namespace {

struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardPrint)
};

constexpr double unitsPerInch = 96.0;
constexpr double letters = 8.0; ///< points
constexpr int headingHeight = 26;
constexpr int footHeight = 20;

struct Strip
{
    int from = 0;
    int to = 0;
};

/// Packs what begins at \a edges (the last one is the end) into strips no longer than \a room.
std::vector<Strip> pack(const std::vector<int> &edges, int room)
{
    std::vector<Strip> strips;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        if (!strips.empty() && edges[i + 1] - strips.back().from <= room)
            strips.back().to = edges[i + 1];
        else
            strips.push_back({edges[i], edges[i + 1]});
    }
    return strips;
}

class BoardPrint
{
public:
    BoardPrint(QPainter &painter, const BoardModel &board, QSize page)
        : m_painter(painter)
        , m_board(board)
        , m_page(page)
        , m_geometry(board,
                     QSize(page.width(), page.height() - headingHeight - footHeight),
                     painter.fontMetrics())
    {
        std::vector<int> columns;
        for (int day = 0; day < m_geometry.dayCount(); ++day)
            columns.push_back(m_geometry.dayHeader(day).left());
        columns.push_back(m_geometry.contentSize().width());
        std::vector<int> rows;
        for (int team = 0; team < m_geometry.teamCount(); ++team)
            rows.push_back(m_geometry.teamRect(team).top());
        rows.push_back(m_geometry.trayRect().top());
        rows.push_back(m_geometry.contentSize().height());
        m_columns = pack(columns, page.width() - m_geometry.teamWidth());
        m_rows = pack(rows, page.height() - headingHeight - footHeight - m_geometry.headerHeight());
    }

    [[nodiscard]] int pages() const { return static_cast<int>(m_columns.size() * m_rows.size()); }

    void paintPage(int page, const BoardHeading &heading)
    {
        const Strip &column = m_columns[static_cast<std::size_t>(page) % m_columns.size()];
        const Strip &row = m_rows[static_cast<std::size_t>(page) / m_columns.size()];
        const int left = m_geometry.teamWidth();
        const int head = m_geometry.headerHeight();
        const int top = headingHeight + head;
        paintHeading(heading, page);
        paintPart(QRect(column.from, 0, column.to - column.from, head),
                  QPoint(left, headingHeight));
        paintPart(QRect(0, row.from, left, row.to - row.from), QPoint(0, top));
        paintPart(QRect(column.from, row.from, column.to - column.from, row.to - row.from),
                  QPoint(left, top));
    }

private:
    void paintPart(const QRect &source, QPoint target)
    {
        m_painter.save();
        m_painter.setClipRect(QRect(target, source.size()));
        m_painter.translate(target - source.topLeft());
        BoardPainter(m_painter, m_board, m_geometry, m_sight).paint(source);
        m_painter.restore();
    }

    void paintHeading(const BoardHeading &heading, int page)
    {
        QStringList words{heading.title};
        if (!heading.filter.isEmpty())
            words.append(heading.filter);
        words.append(heading.day);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRect(0, 0, m_page.width(), headingHeight),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           words.join(QStringLiteral(" · ")));
        m_painter.drawText(QRect(0, m_page.height() - footHeight, m_page.width(), footHeight),
                           Qt::AlignRight | Qt::AlignVCenter,
                           PrintWords::tr("Page %1 of %2").arg(page + 1).arg(pages()));
    }

    QPainter &m_painter;
    const BoardModel &m_board;
    QSize m_page;
    BoardGeometry m_geometry;
    BoardSight m_sight; ///< nothing chosen, nothing in the hand
    std::vector<Strip> m_columns;
    std::vector<Strip> m_rows;
};

} // namespace

int printBoard(const BoardModel &board, const BoardHeading &heading, QPagedPaintDevice &device)
{
    QPainter painter;
    if (board.days().empty() || board.teams().empty() || !painter.begin(&device))
        return 0;
    const double scale = device.logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    QFont font = painter.font();
    // The device makes points its own pixels before the painter's scale comes upon them.
    font.setPointSizeF(letters / scale);
    painter.setFont(font);
    const QSize page(static_cast<int>(device.width() / scale),
                     static_cast<int>(device.height() / scale));
    BoardPrint print(painter, board, page);
    for (int i = 0; i < print.pages(); ++i) {
        if (i > 0 && !device.newPage())
            return i;
        print.paintPage(i, heading);
    }
    return print.pages();
}

} // namespace skt
