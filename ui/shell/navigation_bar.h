// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace skt {

/// The narrow bar at the left: one button a page, icon above word, Ctrl+1 … Ctrl+9.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &word);
    void setCurrent(int page);

Q_SIGNALS:
    void chosen(int page);

private:
    QVBoxLayout *m_layout;
    std::vector<QToolButton *> m_buttons;
};

} // namespace skt
