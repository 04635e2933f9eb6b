// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/load_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;

namespace skt {

class ChipRow;

/// A bar a line: half-days out, then half-days at home.
class LoadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// The load of agencies, people or teams.
class LoadList : public QWidget
{
    Q_OBJECT

public:
    explicit LoadList(LoadModel &model, QWidget *parent = nullptr);

private:
    LoadModel &m_model;
    ChipRow *m_chips;
    QListView *m_list;
};

} // namespace skt
