// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_button.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace skt {

void NavigationButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    update();
}

void NavigationButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count <= 0)
        return;
    constexpr int mostShown = 999;
    constexpr int padding = 5;
    constexpr int beside = 6; // of the icon's middle
    constexpr int fromTop = 3;
    constexpr double smaller = 0.85;
    const QString text =
        m_count > mostShown ? QStringLiteral("%1+").arg(mostShown) : QString::number(m_count);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smaller);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 2;
    const int width = qMax(height, metrics.horizontalAdvance(text) + 2 * padding);
    const QRect badge(rect().center().x() + beside, fromTop, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().accent);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(look().onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace skt
