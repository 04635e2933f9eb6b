// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace skt {

namespace {

QString textOf(const ChipRow::Chip &chip)
{
    return chip.count < 0 ? chip.text : QStringLiteral("%1  %2").arg(chip.text).arg(chip.count);
}

} // namespace

ChipRow::ChipRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipRow::choose);
}

void ChipRow::setChips(const std::vector<Chip> &chips)
{
    if (chips == m_chips)
        return;
    const bool sameButtons = std::ranges::equal(chips, m_chips, {}, &Chip::value, &Chip::value);
    m_chips = chips;
    if (sameButtons) { // the keyboard's focus stays where it is
        for (const Chip &chip : m_chips)
            static_cast<QToolButton *>(m_group->button(chip.value))->setText(textOf(chip));
        return;
    }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip &chip : m_chips) {
        auto *button = new QToolButton(this); // owned by its parent
        button->setCheckable(true);
        button->setText(textOf(chip));
        button->setChecked(chip.value == m_chosen);
        m_group->addButton(button, chip.value);
        m_layout->addWidget(button);
    }
}

void ChipRow::choose(int value)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setChecked(true);
    if (value == m_chosen)
        return;
    m_chosen = value;
    Q_EMIT chipChosen(value);
}

QString ChipRow::chosenText() const
{
    const auto it = std::ranges::find(m_chips, m_chosen, &Chip::value);
    return it == m_chips.end() ? QString() : it->text;
}

} // namespace skt
