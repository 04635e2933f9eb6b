// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/todo_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace skt {

/// A line of the to-do list: sign, team, what and its detail, the day, the action as a button.
class TodoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Where the button of a line stands.
    [[nodiscard]] QRect actionRect(const QRect &line, const QFont &font) const;

private:
    /// What every line needs, measured once for a font.
    struct Measures
    {
        int height = 0; ///< of a line of words
        int sign = 0;
        int team = 0;
        int day = 0;
        int action = 0;
    };
    [[nodiscard]] const Measures &measuresOf(const QFont &font) const;
    static void
    paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintWords(QPainter &painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index,
                           const QRect &room);
    static void paintAction(QPainter &painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index,
                            const QRect &room);

    mutable QFont m_measuredFont;
    mutable Measures m_measures;
};

/// The list: a click on a line's button, or Enter on the line, asks for its action.
class TodoList : public QListView
{
    Q_OBJECT

public:
    explicit TodoList(TodoModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Where the row's button is, in the viewport.
    [[nodiscard]] QRect actionRect(int row) const;

Q_SIGNALS:
    void actionWanted(int row);
    void selectionMoved();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void copySelection() const;
    void keepPlace();
    void restorePlace();

    TodoModel &m_model;
    TodoDelegate *m_delegate;
    QStringList m_keptKeys;
    QString m_keptCurrent;
    int m_keptScroll = 0;
};

} // namespace skt
