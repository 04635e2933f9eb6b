// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include <QPainter>

namespace skt {

Surface::Surface(QWidget *parent)
    : QFrame(parent)
{}

void Surface::setColors(LookColor back, LookColor line)
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
    paintSurface(painter, rect(), look().*m_back, look().*m_line);
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
