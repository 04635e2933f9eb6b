// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_field.h"

#include "core/text/text.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/search_proxy.h"
#include "ui/widgets/widget_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace skt {

PickField::PickField(QWidget *parent)
    : QLineEdit(parent)
    , m_proxy(new SearchProxy(this))
{
    constexpr int shownAtOnce = 12;
    m_proxy->setSourceModel(&m_items);
    auto *completer = new QCompleter(m_proxy, this); // owned by its parent
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(shownAtOnce);
    setCompleter(completer);
    setPlaceholderText(WidgetWords::tr("type to find"));
    new KeyHint(QKeySequence(Qt::Key_F4), WidgetWords::tr("Show what can be chosen"), this); // ours
    connect(this, &QLineEdit::textEdited, m_proxy, &SearchProxy::setQuery);
    connect(completer,
            qOverload<const QString &>(&QCompleter::activated),
            this,
            [this](const QString &name) {
                setText(name); // the line itself is told later
                Q_EMIT picked();
            });
}

void PickField::setChoices(const EditChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_items.clear();
    for (const EditField::Choice &choice : choices) {
        if (!choice.text.isEmpty())
            m_items.appendRow(new QStandardItem(choice.text)); // owned by the model
    }
}

void PickField::setValue(const QString &value)
{
    const auto it = std::ranges::find(m_choices, value, &EditField::Choice::value);
    setText(it == m_choices.end() ? QString() : it->text);
    setCursorPosition(0);
    m_proxy->setQuery({});
}

const EditField::Choice *PickField::named() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return nullptr;
    const QString key = matchKey(typed);
    const EditField::Choice *found = nullptr;
    for (const EditField::Choice &choice : m_choices) {
        if (matchKey(choice.text) == key)
            return &choice;
    }
    for (const EditField::Choice &choice : m_choices) {
        if (choice.text.isEmpty() || !searchMatches(choice.text, typed))
            continue;
        if (found)
            return nullptr; // several: which is meant?
        found = &choice;
    }
    return found;
}

QString PickField::value() const
{
    const EditField::Choice *choice = named();
    return choice ? choice->value : QString();
}

bool PickField::isUnknown() const
{
    return !text().trimmed().isEmpty() && !named();
}

void PickField::offer(const QString &query)
{
    m_proxy->setQuery(query);
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    const bool open = completer()->popup()->isVisible();
    if (!open && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)) {
        offer(isUnknown() ? text() : QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace skt
