// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_line.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/widget_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace skt {

namespace {

const QString queryKey = QStringLiteral("query");
const QString chipKey = QStringLiteral("chip");
constexpr auto chipWord = "chipWord"; ///< of a chip's button: its text without the count

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_chips(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    fitHint();
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
    QStringList values;
    for (const Chip &chip : chips)
        values << chip.value;
    if (values != m_values) { // else the keyboard stays on the chip where it is
        m_values = values;
        makeChips(static_cast<int>(values.size()));
    }
    for (int i = 0; i < m_chips->count(); ++i) {
        auto *button = qobject_cast<QToolButton *>(m_chips->itemAt(i)->widget());
        const Chip &chip = chips[static_cast<std::size_t>(i)];
        button->setProperty(chipWord, chip.text);
        button->setText(chip.count < 0 ? chip.text
                                       : QStringLiteral("%1  %2").arg(chip.text).arg(chip.count));
        button->setChecked(chip.value == m_chosen);
    }
}

void FilterLine::makeChips(int count)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the chip that was just clicked
        delete item;
    }
    for (int i = 0; i < count; ++i) {
        auto *button = new QToolButton(this); // owned by its parent
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_chosen = m_values.value(i);
            Q_EMIT chipChosen(m_chosen);
        });
        m_chips->addWidget(button);
    }
}

QString FilterLine::query() const
{
    return m_line->text();
}

SavedFilters::Filter FilterLine::saved() const
{
    SavedFilters::Filter filter;
    QStringList parts;
    if (!query().trimmed().isEmpty()) {
        parts << query().trimmed();
        filter.values.insert(queryKey, query().trimmed());
    }
    if (const qsizetype chip = m_values.indexOf(m_chosen); !m_chosen.isEmpty() && chip >= 0) {
        const auto *button =
            qobject_cast<QToolButton *>(m_chips->itemAt(static_cast<int>(chip))->widget());
        parts << button->property(chipWord).toString();
        filter.values.insert(chipKey, m_chosen);
    }
    filter.name = parts.join(QStringLiteral(" · "));
    return filter;
}

void FilterLine::apply(const QVariantMap &values)
{
    m_line->setText(values.value(queryKey).toString());
    const QString chip = values.value(chipKey).toString();
    if (chip == m_chosen)
        return;
    m_chosen = chip;
    if (const qsizetype at = m_values.indexOf(chip); at >= 0)
        qobject_cast<QToolButton *>(m_chips->itemAt(static_cast<int>(at))->widget())
            ->setChecked(true);
    Q_EMIT chipChosen(m_chosen);
}

void FilterLine::remember(const QString &list)
{
    layout()->addWidget(new SavedFilters( // owned by its parent
        list,
        [this] { return saved(); },
        [this](const QVariantMap &values) { apply(values); },
        this));
}

void FilterLine::clear()
{
    m_line->clear();
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    if (const QLayoutItem *first = m_chips->itemAt(0))
        qobject_cast<QToolButton *>(first->widget())->setChecked(true); // the others let go
    Q_EMIT chipChosen({});
}

void FilterLine::fitHint()
{
    // The icon before it, the cross after it, and the frame.
    constexpr int besides = 56;
    const QString whole = WidgetWords::tr("Find (tone marks not needed)");
    const bool fits = m_line->fontMetrics().horizontalAdvance(whole) + besides <= m_line->width();
    m_line->setPlaceholderText(fits ? whole : WidgetWords::tr("Find"));
    m_line->setToolTip(fits ? QString() : whole);
}

void FilterLine::focusQuery()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitHint();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace skt
