// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_bar.h"

#include "ui/shell/navigation_button.h"
#include "ui/widgets/icons.h"

#include <QShortcut>
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
    auto *button = new NavigationButton(this); // owned by its parent
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(24, 24));
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(58);
    // Not the button's own key: that one would first show itself pressed for a tenth of a second.
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
    auto *key = new QShortcut(keys, this); // owned by its parent
    connect(key, &QShortcut::activated, this, [this, page] { Q_EMIT chosen(page); });
    m_keys.push_back(keys);
    button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(word).arg(page + 1));
    button->setAccessibleName(word);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_layout->insertWidget(page, button);
    m_buttons.push_back(button);
}

void NavigationBar::setWord(int page, const QString &word)
{
    NavigationButton *button = m_buttons.at(static_cast<std::size_t>(page));
    button->setText(word);
    button->setCount(0);
    button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(word).arg(page + 1));
    button->setAccessibleName(word);
}

void NavigationBar::setCurrent(int page)
{
    if (page >= 0 && page < static_cast<int>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(page)]->setChecked(true);
}

void NavigationBar::setCount(int page, int count, const QString &words)
{
    if (page < 0 || page >= static_cast<int>(m_buttons.size()))
        return;
    NavigationButton *button = m_buttons[static_cast<std::size_t>(page)];
    button->setCount(count);
    const QString tip = QStringLiteral("%1 (Ctrl+%2)").arg(button->text()).arg(page + 1);
    button->setToolTip(count > 0 ? tip + QLatin1Char('\n') + words : tip);
    button->setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(button->text(), words)
                                        : button->text());
}

int NavigationBar::count(int page) const
{
    return m_buttons.at(static_cast<std::size_t>(page))->count();
}

std::vector<Command> NavigationBar::commands() const
{
    std::vector<Command> all;
    for (std::size_t page = 0; page < m_buttons.size(); ++page)
        all.push_back({m_buttons[page]->text(),
                       tr("Pages"),
                       m_keys[page].toString(QKeySequence::NativeText),
                       m_buttons[page]});
    return all;
}

} // namespace skt
