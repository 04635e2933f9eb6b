// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace skt {

/// Paints a clash as sign and wrapped sentence, a heading as a bold line.
class ClashDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ClashDelegate(QListView *view);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QListView *m_view;
};

} // namespace skt
