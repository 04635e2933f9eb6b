// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/boxes.h"
#include "core/documents/layout/line_breaker.h"

namespace skt {
namespace {

constexpr double kNumberSize = 13;
constexpr double kTolerance = 0.01;

class Paginator
{
public:
    explicit Paginator(const Geometry &geometry)
        : m_geometry(geometry)
    {}

    std::vector<Page> pages(const Boxes &boxes)
    {
        for (std::size_t i = 0; i < boxes.size();) {
            std::size_t end = i + 1; // boxes [i, end) want to stay together
            while (end < boxes.size() && boxes[end - 1].keepWithNext && !boxes[end].breakBefore)
                ++end;
            placeGroup(boxes, i, end);
            i = end;
        }
        if (m_pages.empty())
            openPage(nullptr);
        return std::move(m_pages);
    }

private:
    void placeGroup(const Boxes &boxes, std::size_t from, std::size_t to)
    {
        double height = 0;
        for (std::size_t i = from; i < to; ++i)
            height += boxes[i].height + (i == from && m_empty ? 0 : boxes[i].spaceBefore);
        if (m_pages.empty() || boxes[from].breakBefore
            || (!m_empty && m_y + height > m_geometry.height + kTolerance)) {
            openPage(&boxes[from]);
        }
        for (std::size_t i = from; i < to; ++i)
            place(boxes[i]);
    }

    void place(const Box &box)
    {
        const double space = m_empty ? 0 : box.spaceBefore;
        if (!m_empty && m_y + space + box.height > m_geometry.height + kTolerance)
            openPage(&box);
        m_y += m_empty ? 0 : box.spaceBefore;
        add(box);
        m_open = box.tableWidth > 0 ? &box : nullptr;
    }

    void add(const Box &box)
    {
        m_pages.back().content.add(box.content, {m_geometry.left, m_geometry.top + m_y});
        m_y += box.height;
        m_empty = false;
    }

    void openPage(const Box *next)
    {
        const bool cut = next && !next->opensRow;
        if (cut && m_open)
            closeRow(m_open->tableWidth);
        Page page;
        page.size = m_geometry.page;
        m_pages.push_back(std::move(page));
        m_y = 0;
        m_empty = true;
        m_open = nullptr;
        numberPage();
        if (next && next->header)
            add(*next->header);
        if (cut)
            closeRow(next->tableWidth);
    }

    /// A line across the table where a page cuts a row.
    void closeRow(double width)
    {
        const QPointF at(m_geometry.left, m_geometry.top + m_y);
        m_pages.back().content.rules.push_back({at, at + QPointF(width, 0), 0.5});
    }

    /// Centred in the upper margin, not on the first page.
    void numberPage()
    {
        if (m_pages.size() < 2)
            return;
        TextSetting setting;
        setting.size = kNumberSize;
        setting.width = m_geometry.width;
        setting.align = Align::Centre;
        for (const SetLine &line : setText(QString::number(m_pages.size()), setting))
            m_pages.back().content.add(line.content, {m_geometry.left, millimetres(13)});
    }

    Geometry m_geometry;
    std::vector<Page> m_pages;
    double m_y = 0;
    bool m_empty = true;
    const Box *m_open = nullptr;
};

} // namespace

std::vector<Page> paginate(const Boxes &boxes, const Geometry &geometry)
{
    return Paginator(geometry).pages(boxes);
}

} // namespace skt
