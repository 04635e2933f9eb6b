// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace skt {

/// Draws teams' marks ("T1, T3") as chips in the teams' colours; other words as they are.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// One chip, with its left edge at \a left, in the middle of \a row; returns its right edge.
int paintChip(QPainter *painter, const QRect &row, int left, const QString &mark, int number);

} // namespace skt
