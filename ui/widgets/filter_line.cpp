// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_line.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/widget_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace skt {

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_chips(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_line->setPlaceholderText(WidgetWords::tr("Find (tone marks not needed)"));
    m_line->setAccessibleName(WidgetWords::tr("Find"));
    m_line->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(150);
    m_line->installEventFilter(this);
    m_chips->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addLayout(m_chips);
    connect(m_line, &QLineEdit::textChanged, this, &FilterLine::queryChanged);
}

void FilterLine::setChips(const std::vector<Chip> &chips)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this); // owned by its parent
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setText(chip.count < 0 ? chip.text
                                       : QStringLiteral("%1  %2").arg(chip.text).arg(chip.count));
        button->setChecked(chip.value == m_chosen);
        connect(button, &QToolButton::clicked, this, [this, value = chip.value] {
            m_chosen = value;
            Q_EMIT chipChosen(value);
        });
        m_chips->addWidget(button);
    }
}

QString FilterLine::query() const
{
    return m_line->text();
}

void FilterLine::clear()
{
    m_line->clear();
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    for (QToolButton *chip : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        chip->setChecked(true); // the first one; the others let go by themselves
        break;
    }
    Q_EMIT chipChosen({});
}

void FilterLine::focusQuery()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace skt
