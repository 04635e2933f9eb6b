// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skt {

/// What the shell knows of a page.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< the word in the navigation
    [[nodiscard]] virtual QString iconName() const = 0;
    [[nodiscard]] virtual QString help() const = 0; ///< a few lines for F1
    virtual void focusSearch() {}                   ///< Ctrl+F
    virtual void print() {}                         ///< Ctrl+P: what the page shows

Q_SIGNALS:
    void told(const QString &text); ///< for the bar below
    void failed(const QString &text, const QString &reason);
};

} // namespace skt
