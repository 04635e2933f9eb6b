// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <vector>

class QMenuBar;
class QWidget;

namespace skt {

/// Something that the window or its page can do: an entry of a menu, a button, a key.
struct Command
{
    QString text;  ///< without mnemonic and dots
    QString group; ///< the menu or the page
    QString keys;  ///< as the keyboard shows them; empty: none
    QPointer<QObject> target;

    [[nodiscard]] bool enabled() const;
    /// As if it had been chosen in its menu or clicked.
    void run() const;
};

/// "&Open a plan file …" → "Open a plan file".
QString plainText(const QString &text);

/// Everything in the menus, the deepest too.
std::vector<Command> commandsOf(const QMenuBar &menus);
/// The visible buttons below \a page, and its keys.
std::vector<Command> commandsOf(const QWidget &page, const QString &title);

} // namespace skt
