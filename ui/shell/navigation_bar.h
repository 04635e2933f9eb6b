// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace skt {

class NavigationButton;

/// The narrow bar at the left: one button a page, icon above word, Ctrl+1 … Ctrl+9.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &word);
    void setWord(int page, const QString &word);
    void setCurrent(int page);
    /// What waits on the page, as a small number beside its icon; \a words say it. 0: nothing.
    void setCount(int page, int count, const QString &words);
    [[nodiscard]] int count(int page) const;
    /// Going to each page.
    [[nodiscard]] std::vector<Command> commands() const;

Q_SIGNALS:
    void chosen(int page);

private:
    QVBoxLayout *m_layout;
    std::vector<NavigationButton *> m_buttons;
    std::vector<QKeySequence> m_keys;
};

} // namespace skt
