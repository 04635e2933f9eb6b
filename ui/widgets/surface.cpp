// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace skt {

Surface::Surface(QWidget *parent)
    : QFrame(parent)
    , m_back(look().raised)
    , m_line(look().line)
{}

void Surface::setColors(const QColor &back, const QColor &line)
{
    if (back == m_back && line == m_line)
        return;
    m_back = back;
    m_line = line;
    update();
}

void Surface::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintSurface(painter, rect(), m_back, m_line);
}

void paintSurface(QPainter &painter, const QRect &rect, const QColor &back, const QColor &line)
{
    constexpr double radius = 5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace skt
