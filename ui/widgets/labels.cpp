// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/look.h"
#include "ui/widgets/widget_words.h"

namespace skt {

namespace {

QLabel *titled(const QString &text, QWidget *parent, double scale)
{
    auto *label = new QLabel(text, parent); // owned by its parent
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    return titled(text, parent, 1.35);
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    return titled(text, parent, 1.0);
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent); // owned by its parent
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextColor(*label, look().quiet);
    return label;
}

void setTextColor(QWidget &widget, const QColor &color)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, color);
    widget.setPalette(palette);
}

QString teamChip(int number)
{
    return WidgetWords::tr("T%1").arg(number);
}

} // namespace skt
