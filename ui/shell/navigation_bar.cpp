// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_bar.h"

#include "ui/widgets/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace skt {

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    constexpr int barWidth = 88;
    setFixedWidth(barWidth);
    m_layout->setContentsMargins(4, 8, 4, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
}

void NavigationBar::addPage(const QString &iconName, const QString &word)
{
    const int page = static_cast<int>(m_buttons.size());
    auto *button = new QToolButton(this); // owned by its parent
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(24, 24));
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(58);
    button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
    button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(word).arg(page + 1));
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_layout->insertWidget(page, button);
    m_buttons.push_back(button);
}

void NavigationBar::setCurrent(int page)
{
    if (page >= 0 && page < static_cast<int>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(page)]->setChecked(true);
}

} // namespace skt
