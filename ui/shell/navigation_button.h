// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace skt {

/// A page's button, with a small number of what waits there.
class NavigationButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace skt
