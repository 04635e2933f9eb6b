// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/shell_words.h"
#include "ui/widgets/key_hint.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace skt {

namespace {

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addMenu(const QMenu &menu, const QString &group, std::vector<Command> &commands)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu()) {
            addMenu(
                *inner, QStringLiteral("%1 › %2").arg(group, plainText(action->text())), commands);
            continue;
        }
        commands.push_back({plainText(action->text()), group, shown(action->shortcut()), action});
    }
}

/// A key without a button says what it does by the key that it is.
QString wordsOf(const QShortcut &key)
{
    if (!key.whatsThis().isEmpty())
        return key.whatsThis();
    if (key.key() == QKeySequence(Qt::Key_F2))
        return ShellWords::tr("Edit");
    if (key.key() == QKeySequence(Qt::Key_Delete))
        return ShellWords::tr("Remove");
    if (key.key() == QKeySequence(Qt::Key_Insert))
        return ShellWords::tr("Enter a new one");
    return {};
}

/// The keys of what is shown. Where several parts have the same key, only the one of the part
/// that the keyboard is in: elsewhere nobody could tell what "Remove" would remove.
QList<QShortcut *> usableKeys(const QWidget &page)
{
    QList<QShortcut *> usable = page.findChildren<QShortcut *>();
    usable.removeIf([&page](const QShortcut *key) {
        const auto *part = qobject_cast<const QWidget *>(key->parent());
        return !part || !key->isEnabled() || !part->isEnabled() || !part->isVisibleTo(&page);
    });
    const QWidget *focus = page.window()->focusWidget();
    const QList<QShortcut *> all = usable;
    usable.removeIf([&](const QShortcut *key) {
        return key->context() == Qt::WidgetShortcut && key->parent() != focus
               && std::ranges::count(all, key->key(), &QShortcut::key) > 1;
    });
    return usable;
}

/// Keys that what is shown handles itself. Where something else has the key too, it is told only
/// while the keyboard is in the part, and then it alone.
void addHints(const QWidget &page, const QString &title, std::vector<Command> &commands)
{
    const QWidget *focus = page.window()->focusWidget();
    const auto hints = page.findChildren<KeyHint *>();
    const auto sharedWith = [&](const KeyHint &hint) {
        return std::ranges::count(hints, hint.keys(), &KeyHint::keys) > 1
               || std::ranges::any_of(
                   commands, [&](const Command &each) { return each.keys == hint.keys(); });
    };
    for (const KeyHint *hint : hints) {
        QWidget *part = hint->widget();
        if (!part || !part->isVisibleTo(&page) || !part->isEnabled())
            continue;
        const bool here = focus && (focus == part || part->isAncestorOf(focus));
        if (!here && sharedWith(*hint))
            continue;
        std::erase_if(commands, [&](const Command &each) { return each.keys == hint->keys(); });
        commands.push_back({hint->text(), title, hint->keys(), part});
    }
}

} // namespace

bool Command::enabled() const
{
    if (const auto *action = qobject_cast<QAction *>(target))
        return action->isEnabled();
    if (const auto *button = qobject_cast<QAbstractButton *>(target))
        return button->isEnabled();
    return target != nullptr;
}

void Command::run() const
{
    if (auto *action = qobject_cast<QAction *>(target))
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(target))
        button->click();
    else if (auto *key = qobject_cast<QShortcut *>(target))
        Q_EMIT key->activated();
    else if (auto *part = qobject_cast<QWidget *>(target))
        part->setFocus(Qt::ShortcutFocusReason); // there the key does it
}

QString plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && (++i == text.size()))
            break;
        plain += text.at(i);
    }
    while (plain.endsWith(u'…') || plain.endsWith(u' ') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

std::vector<Command> commandsOf(const QMenuBar &menus)
{
    std::vector<Command> commands;
    const auto actions = menus.actions();
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addMenu(*menu, plainText(action->text()), commands);
    }
    return commands;
}

std::vector<Command> commandsOf(const QWidget &page, const QString &title)
{
    std::vector<Command> commands;
    const auto add = [&](const QString &text, const QString &keys, QObject *target) {
        const bool known = std::ranges::any_of(
            commands, [&](const Command &each) { return each.text == text && each.keys == keys; });
        if (!text.isEmpty() && !known)
            commands.push_back({text, title, keys, target});
    };
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString text =
            plainText(button->text().isEmpty() ? button->accessibleName() : button->text());
        // Chips and ticks choose what is shown: they are no commands.
        if (button->isVisibleTo(&page) && !button->isCheckable())
            add(text, shown(button->shortcut()), button);
    }
    for (QShortcut *key : usableKeys(page))
        add(wordsOf(*key), shown(key->key()), key);
    addHints(page, title, commands);
    return commands;
}

} // namespace skt
