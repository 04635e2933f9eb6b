// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/todo_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace skt {

class ChipRow;
class EmptyState;
class TodoList;

/// The to-do list with what finds in it, and the actions for several lines at once.
class TodoPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TodoPanel(TodoModel &model, QWidget *parent = nullptr);

    /// After the model has another view.
    void refresh(bool readOnly);
    void focusSearch();
    [[nodiscard]] TodoList *list() const { return m_list; }

Q_SIGNALS:
    void actionWanted(int row);
    void noticesWanted(const std::vector<int> &rows);
    /// All lines of one action among the chosen, at once.
    void actionForAllWanted(skt::TodoAction action, const std::vector<int> &rows);
    void scheduleWanted();

private:
    void refreshSelection();
    [[nodiscard]] std::vector<int> chosen(TodoAction action) const;
    void act(TodoAction action);

    TodoModel &m_model;
    QLineEdit *m_query;
    ChipRow *m_chips;
    TodoList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_printAll;
    QPushButton *m_receivedAll;
    QPushButton *m_heldAll;
    bool m_readOnly = false;
};

} // namespace skt
