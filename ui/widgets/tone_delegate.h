// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace skt {

/// Colours a cell's words by its tone (quiet, good, to be minded, to be settled). The words and
/// signs say the same: the colour only helps the eye.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int toneRole =
        Qt::UserRole + 3; ///< 0 plain, 1 quiet, 2 good, 3 warning, 4 error

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace skt
