// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace skt {

/// Stays over the page until what it says is over or answered: a sentence, and up to two answers.
class NoticeBar : public Surface
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);

    /// An empty sentence hides it.
    void say(const QString &sentence, const QString &accept = {}, const QString &decline = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void accepted();
    void declined();

private:
    QLabel *m_sentence;
    QPushButton *m_accept;
    QPushButton *m_decline;
};

} // namespace skt
