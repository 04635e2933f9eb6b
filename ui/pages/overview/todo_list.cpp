// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/todo_list.h"

#include "ui/widgets/key_hint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace skt {

TodoList::TodoList(TodoModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TodoDelegate(this)) // owned by its parent
{
    setObjectName(QStringLiteral("todo"));
    setAccessibleName(tr("What is to be done"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    new KeyHint(QKeySequence(Qt::Key_Return), tr("Do what the line asks for"), this);
    new KeyHint(QKeySequence::Copy, tr("Copy the chosen lines"), this); // both owned by the list
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TodoList::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TodoList::restorePlace);
}

std::vector<int> TodoList::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

QRect TodoList::actionRect(int row) const
{
    return m_delegate->actionRect(visualRect(m_model.index(row)), font());
}

void TodoList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onAction =
        m_model.itemAt(index.row()) && actionRect(index.row()).contains(event->pos());
    viewport()->setCursor(onAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void TodoList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model.itemAt(index.row())
        && actionRect(index.row()).contains(event->pos())) {
        // The button acts on its own line and leaves the selection as it is.
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        Q_EMIT actionWanted(index.row());
        return;
    }
    QListView::mousePressEvent(event);
}

void TodoList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    if (m_model.itemAt(row) && !actionRect(row).contains(event->pos()))
        Q_EMIT actionWanted(row);
}

void TodoList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_model.itemAt(currentIndex().row())) {
        Q_EMIT actionWanted(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void TodoList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void TodoList::copySelection() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        const QModelIndex index = m_model.index(row);
        lines.append(QStringList{index.data().toString().simplified(),
                                 index.data(TodoModel::DetailRole).toString().simplified(),
                                 index.data(TodoModel::DayRole).toString()}
                         .join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TodoList::keepPlace()
{
    m_keptKeys.clear();
    for (const int row : selectedRows())
        m_keptKeys.append(m_model.index(row).data(TodoModel::KeyRole).toString());
    m_keptCurrent = currentIndex().data(TodoModel::KeyRole).toString();
    m_keptScroll = verticalScrollBar()->value();
}

void TodoList::restorePlace()
{
    QItemSelection selection;
    for (const QString &key : std::as_const(m_keptKeys)) {
        if (const int row = m_model.rowOfKey(key); row >= 0)
            selection.select(m_model.index(row), m_model.index(row));
    }
    if (const int row = m_model.rowOfKey(m_keptCurrent); row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_keptScroll > 0) {
        doItemsLayout();
        verticalScrollBar()->setValue(m_keptScroll);
    }
    Q_EMIT selectionMoved();
}

} // namespace skt
