// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <utility>

namespace skt {

void WindowPage::refreshWhenShown()
{
    if (isVisible())
        refreshPage();
    else
        m_outdated = true;
}

void WindowPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        refreshPage();
}

} // namespace skt
