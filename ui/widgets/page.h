// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

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
    /// Shows what the place names on this page; false where the page has no such thing.
    virtual bool showPlace(const Place &) { return false; }
    virtual void focusSearch() {} ///< Ctrl+F
    virtual void print() {}       ///< Ctrl+P: what the page shows

    /// What the page shows has changed: brought up to date at once where somebody looks at it, else
    /// when it is shown next.
    void refreshWhenShown();

Q_SIGNALS:
    void goTo(const skt::Place &place); ///< elsewhere in the window
    void told(const QString &text);     ///< for the bar below
    void failed(const QString &text, const QString &reason);

protected:
    /// Brings everything that the page shows up to date; called by refreshWhenShown().
    virtual void refreshPage() {}
    void showEvent(QShowEvent *event) override;

private:
    bool m_outdated = false;
};

} // namespace skt
