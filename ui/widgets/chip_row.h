// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace skt {

/// Chips of which one is chosen, each with a count.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const QString &name, QWidget *parent = nullptr);

    struct Chip
    {
        int value = 0;
        QString text;
        int count = -1; ///< -1: none shown

        friend bool operator==(const Chip &, const Chip &) = default;
    };
    void setChips(const std::vector<Chip> &chips);
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int value);
    [[nodiscard]] QString chosenText() const;

Q_SIGNALS:
    void chipChosen(int value);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<Chip> m_chips;
    int m_chosen = 0;
};

} // namespace skt
