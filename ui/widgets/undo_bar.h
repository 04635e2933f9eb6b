// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace skt {

/// Floats over the bottom of the page: what was done, with "Undo"; or what could not be done. Goes
/// away by itself, but not while the pointer is on it, and never when it tells a failure.
class UndoBar : public Surface
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *host);

    void showDone(const QString &text, bool undoable);
    void showFailure(const QString &text, const QString &reason);
    /// After the language has changed; what was told goes away.
    void retranslate();

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void appear(bool failure);
    void place();

    QWidget *m_host;
    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace skt
