// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace skt {

/// What stands where a list or a preview would be empty: a sentence and the next step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without \a action no button is shown.
    void say(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace skt
