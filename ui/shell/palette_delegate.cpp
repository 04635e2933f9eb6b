// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace skt {

namespace {

constexpr int margin = 8;
constexpr int gap = 12;

} // namespace

void PaletteDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : look().text;
    const QColor quiet = selected ? ink : look().quiet;
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString side = index.data(FoundModel::SideRole).toString();
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, side);
    room.setRight(room.right() - metrics.horizontalAdvance(side) - gap);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + metrics.horizontalAdvance(title) + gap);
    if (room.width() > 2 * gap) {
        painter->setPen(quiet);
        painter->drawText(room,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(FoundModel::DetailRole).toString(),
                                             Qt::ElideRight,
                                             room.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int lead = 10;
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            QFontMetrics(option.font).height() + lead};
}

} // namespace skt
