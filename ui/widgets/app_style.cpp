// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/app_style.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyleOption>

namespace skt {

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void AppStyle::drawControl(ControlElement element,
                           const QStyleOption *option,
                           QPainter *painter,
                           const QWidget *widget) const
{
    const Look &l = look();
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, l.window);
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), l.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, l.quiet);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, l.window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawPrimitive(PrimitiveElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    if (element == PE_PanelTipLabel) {
        painter->fillRect(option->rect, look().line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), look().raised);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric,
                          const QStyleOption *option,
                          const QWidget *widget) const
{
    constexpr int headerMargin = 4;
    constexpr int tipMargin = 6;
    if (metric == PM_HeaderMargin)
        return headerMargin;
    if (metric == PM_ToolTipLabelFrameWidth)
        return tipMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace skt
