// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/todo_panel.h"

#include "ui/pages/overview/todo_list.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace skt {

TodoPanel::TodoPanel(TodoModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_query(new QLineEdit(this))
    , m_chips(new ChipRow(tr("Which things"), this))
    , m_list(new TodoList(model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_printAll(new QPushButton(icon(QStringLiteral("document-print")), {}, this))
    , m_receivedAll(new QPushButton(icon(QStringLiteral("checkmark")), {}, this))
    , m_heldAll(new QPushButton(icon(QStringLiteral("checkmark")), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_query->setPlaceholderText(tr("Find (tone marks not needed)"));
    m_query->setAccessibleName(tr("Find"));
    m_query->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumWidth(140);
    top->addWidget(m_query, 1);
    top->addWidget(m_chips);
    layout->addLayout(top);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch(1);
    for (QPushButton *button : {m_printAll, m_receivedAll, m_heldAll}) {
        button->hide();
        bottom->addWidget(button);
    }
    m_printAll->setObjectName(QStringLiteral("printChosen"));
    m_receivedAll->setObjectName(QStringLiteral("receivedChosen"));
    m_heldAll->setObjectName(QStringLiteral("heldChosen"));
    layout->addLayout(bottom);

    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_model.setQuery(query);
        refresh(m_readOnly);
    });
    connect(m_chips, &ChipRow::chipChosen, this, [this](int chip) {
        m_model.setChip(static_cast<TodoModel::Chip>(chip));
        refresh(m_readOnly);
    });
    connect(m_list, &TodoList::actionWanted, this, &TodoPanel::actionWanted);
    connect(m_list, &TodoList::selectionMoved, this, &TodoPanel::refreshSelection);
    connect(m_printAll, &QPushButton::clicked, this, [this] {
        Q_EMIT noticesWanted(m_list->selectedRows());
    });
    connect(m_receivedAll, &QPushButton::clicked, this, [this] {
        act(TodoAction::ReceiveRegistration);
    });
    connect(m_heldAll, &QPushButton::clicked, this, [this] { act(TodoAction::RecordVisit); });
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (!m_model.filters()) {
            Q_EMIT scheduleWanted();
            return;
        }
        m_query->clear();
        m_chips->choose(0);
    });
}

void TodoPanel::act(TodoAction action)
{
    Q_EMIT actionForAllWanted(action, chosen(action));
}

std::vector<int> TodoPanel::chosen(TodoAction action) const
{
    std::vector<int> rows = m_list->selectedRows();
    std::erase_if(rows, [&](int row) {
        const TodoItem *item = m_model.itemAt(row);
        return !item || item->action != action;
    });
    return rows;
}

void TodoPanel::refresh(bool readOnly)
{
    using Chip = TodoModel::Chip;
    m_readOnly = readOnly;
    const auto chip = [this](Chip which, const QString &text) {
        return ChipRow::Chip{static_cast<int>(which), text, m_model.countOf(which)};
    };
    m_chips->setChips({chip(Chip::All, tr("All")),
                       chip(Chip::Papers, tr("Papers")),
                       chip(Chip::Clashes, tr("Clashes")),
                       chip(Chip::Visits, tr("Visits")),
                       chip(Chip::Teams, tr("Teams"))});
    const bool empty = m_model.rowCount() == 0;
    if (empty && m_model.filters())
        m_empty->say(tr("Nothing matches."), tr("Show everything"));
    else if (empty)
        m_empty->say(tr("Nothing has to be done now: no deadline is near, nothing clashes."),
                     tr("Open the schedule"));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    refreshSelection();
}

void TodoPanel::refreshSelection()
{
    const auto say = [](QPushButton *button, const QString &text, std::size_t count) {
        constexpr std::size_t several = 2; // one line has its own button
        button->setVisible(count >= several);
        button->setText(text.arg(count));
    };
    say(m_printAll, tr("Print %1 notices …"), m_model.noticesOf(m_list->selectedRows()).size());
    say(m_receivedAll,
        tr("%1 registrations have come in"),
        m_readOnly ? 0 : chosen(TodoAction::ReceiveRegistration).size());
    say(m_heldAll,
        tr("%1 visits were held"),
        m_readOnly ? 0 : chosen(TodoAction::RecordVisit).size());
}

void TodoPanel::focusSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

} // namespace skt
