// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_print.h"

#include "core/documents/page_layout.h"
#include "ui/widgets/widget_words.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace skt {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

class TablePainter
{
public:
    TablePainter(const PrintedTable &table, QPagedPaintDevice &device)
        : m_table(table)
        , m_device(device)
    {}

    int paint()
    {
        if (!m_painter.begin(&m_device))
            return 0;
        measure();
        const auto pages = paginate();
        const int count = static_cast<int>(pages.size());
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                m_device.newPage();
            paintPage(pages[static_cast<std::size_t>(page)], page, count);
        }
        m_painter.end();
        return count;
    }

private:
    using Rows = std::pair<std::size_t, std::size_t>; ///< first and behind the last

    void measure()
    {
        constexpr double bodyPoints = 9.5;
        constexpr double titlePoints = 14;
        m_body = QFont(paperFontFamily());
        m_body.setPointSizeF(bodyPoints);
        m_bold = m_body;
        m_bold.setBold(true);
        m_title = m_bold;
        m_title.setPointSizeF(titlePoints);
        m_width = m_painter.viewport().width();
        m_height = m_painter.viewport().height();
        m_line = QFontMetricsF(m_body, &m_device).lineSpacing();
        m_pad = m_line / 3;
        const double all = std::accumulate(m_table.weights.begin(), m_table.weights.end(), 0.0);
        double left = 0;
        m_lefts = {0};
        for (const double weight : m_table.weights)
            m_lefts.push_back(left += m_width * weight / all);
        m_headHeight = heightOf(m_table.headers, m_bold);
        m_titleHeight = QFontMetricsF(m_title, &m_device).lineSpacing() + m_line * 1.5;
    }

    [[nodiscard]] QRectF cell(qsizetype column, double top, double height) const
    {
        const auto at = static_cast<std::size_t>(column);
        return {m_lefts[at] + m_pad,
                top + m_pad / 2,
                m_lefts[at + 1] - m_lefts[at] - 2 * m_pad,
                height - m_pad};
    }

    [[nodiscard]] double heightOf(const QStringList &cells, const QFont &font)
    {
        m_painter.setFont(font);
        double height = m_line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QRectF room = cell(column, 0, m_height);
            height = qMax(height, m_painter.boundingRect(room, wrapped, cells[column]).height());
        }
        return height + m_pad;
    }

    std::vector<Rows> paginate()
    {
        m_heights.clear();
        for (const QStringList &row : m_table.rows)
            m_heights.push_back(heightOf(row, m_body));
        std::vector<Rows> pages;
        std::size_t first = 0;
        double top = m_titleHeight + m_headHeight;
        const double bottom = m_height - m_line * 2;
        for (std::size_t row = 0; row < m_heights.size(); ++row) {
            if (top + m_heights[row] > bottom && row > first) {
                pages.emplace_back(first, row);
                first = row;
                top = m_headHeight;
            }
            top += m_heights[row];
        }
        pages.emplace_back(first, m_heights.size());
        return pages;
    }

    double paintTitle()
    {
        m_painter.setFont(m_title);
        m_painter.drawText(QRectF(0, 0, m_width, m_titleHeight), wrapped, m_table.title);
        m_painter.setFont(m_body);
        const QString below = m_table.filter.isEmpty()
                                  ? m_table.day
                                  : QStringLiteral("%1 · %2").arg(m_table.day, m_table.filter);
        m_painter.drawText(QRectF(0, m_titleHeight - m_line * 1.4, m_width, m_line * 1.2),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           below);
        return m_titleHeight;
    }

    void paintRow(const QStringList &cells, const QFont &font, double top, double height)
    {
        m_painter.setFont(font);
        for (qsizetype column = 0; column < cells.size(); ++column)
            m_painter.drawText(cell(column, top, height), wrapped, cells[column]);
        m_painter.drawLine(QPointF(0, top + height), QPointF(m_width, top + height));
    }

    void paintPage(const Rows &rows, int page, int count)
    {
        m_painter.setPen(QPen(Qt::black, m_line / 30));
        double top = page == 0 ? paintTitle() : 0;
        m_painter.fillRect(QRectF(0, top, m_width, m_headHeight), QColor(0xe8, 0xe8, 0xe8));
        paintRow(m_table.headers, m_bold, top, m_headHeight);
        top += m_headHeight;
        for (std::size_t row = rows.first; row < rows.second; ++row) {
            paintRow(m_table.rows[row], m_body, top, m_heights[row]);
            top += m_heights[row];
        }
        m_painter.setFont(m_body);
        m_painter.drawText(QRectF(0, m_height - m_line * 1.2, m_width, m_line * 1.2),
                           Qt::AlignRight | Qt::AlignBottom,
                           WidgetWords::tr("Page %1 of %2").arg(page + 1).arg(count));
    }

    const PrintedTable &m_table;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QFont m_body;
    QFont m_bold;
    QFont m_title;
    double m_width = 0;
    double m_height = 0;
    double m_line = 0;
    double m_pad = 0;
    double m_headHeight = 0;
    double m_titleHeight = 0;
    std::vector<double> m_lefts;
    std::vector<double> m_heights;
};

} // namespace

int printTable(const PrintedTable &table, QPagedPaintDevice &device)
{
    return TablePainter(table, device).paint();
}

} // namespace skt
