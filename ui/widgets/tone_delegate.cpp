// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone_delegate.h"

#include "ui/widgets/look.h"

namespace skt {

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Look &l = look();
    const QColor colours[] = {l.text, l.quiet, l.good, l.warning, l.error};
    const int tone = qBound(0, index.data(toneRole).toInt(), 4);
    option->palette.setColor(QPalette::Text, colours[tone]);
}

} // namespace skt
