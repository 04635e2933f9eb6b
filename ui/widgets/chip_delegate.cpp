// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_delegate.h"

#include "ui/widgets/look.h"
#include "ui/widgets/tone_delegate.h"

#include <QApplication>
#include <QPainter>

namespace skt {

namespace {

/// The number at the end of a mark; 0: it is none.
int numberOf(const QString &mark)
{
    qsizetype start = mark.size();
    while (start > 0 && mark.at(start - 1).isDigit())
        --start;
    constexpr qsizetype longestLetters = 2;
    return start <= longestLetters ? QStringView(mark).mid(start).toInt() : 0;
}

} // namespace

int paintChip(QPainter *painter, const QRect &row, int left, const QString &mark, int number)
{
    constexpr int padding = 6;
    constexpr int margin = 4;
    constexpr double radius = 4;
    const int width = painter->fontMetrics().horizontalAdvance(mark) + 2 * padding;
    const int height = qMin(row.height() - margin, painter->fontMetrics().height() + margin);
    const QRect chip(left, row.center().y() - height / 2 + 1, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look().team(number));
    painter->drawRoundedRect(chip, radius, radius);
    painter->setPen(look().dark ? look().onAccent : QColor(Qt::white));
    painter->drawText(chip, Qt::AlignCenter, mark);
    painter->restore();
    return chip.right();
}

void ChipDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QStringList marks = index.data().toString().split(QStringLiteral(", "));
    if (numberOf(marks.first()) == 0) {
        ToneDelegate plain; // words, coloured as everywhere
        plain.paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    constexpr int gap = 4;
    int left = option.rect.left() + gap;
    painter->save();
    painter->setFont(blank.font);
    painter->setClipRect(option.rect);
    for (const QString &mark : marks)
        left = paintChip(painter, option.rect, left, mark, numberOf(mark)) + gap;
    painter->restore();
}

} // namespace skt
