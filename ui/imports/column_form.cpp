// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/column_form.h"

#include "core/text/text.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace skt {

namespace {

constexpr int unused = -1;
constexpr std::size_t looksAt = 60; ///< rows in which columns are counted and samples sought
constexpr int longestName = 26;

int widthOf(const CellTable &table)
{
    qsizetype width = 0;
    for (std::size_t i = 0; i < table.rows.size() && i < looksAt; ++i)
        width = std::max(width, table.rows[i].cells.size());
    return static_cast<int>(width);
}

/// The first text below the heading.
QString sampleOf(const CellTable &table, int column, int headerRow)
{
    for (std::size_t i = 0; i < table.rows.size() && i < looksAt; ++i) {
        const CellRow &row = table.rows[i];
        const QString cell = row.cells.value(column).simplified();
        if (row.number > headerRow && !cell.isEmpty())
            return cell;
    }
    return {};
}

QString shortened(const QString &text)
{
    return text.size() <= longestName ? text : text.left(longestName - 1) + u'…';
}

QString columnLetter(int column)
{
    constexpr int letters = 26;
    QString name(QChar(u'A' + column % letters));
    return column < letters ? name : columnLetter(column / letters - 1) + name;
}

} // namespace

ColumnForm::ColumnForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnForm::setTable(const CellTable &table, TableKind kind, const ColumnMap &columns)
{
    m_table = table;
    m_kind = kind;
    rebuild(columns);
}

void ColumnForm::rebuild(const ColumnMap &columns)
{
    m_choices.clear();
    auto *page = new QWidget; // owned by the scroll area from setWidget() on
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 8, 0);
    form->setSpacing(6);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_heading = new QSpinBox(page);
    m_heading->setObjectName(QStringLiteral("headingRow"));
    m_heading->setRange(0, m_table.rows.empty() ? 0 : m_table.rows.back().number);
    m_heading->setSpecialValueText(tr("none"));
    m_heading->setValue(columns.headerRow);
    form->addRow(tr("&Heading in row"), m_heading);
    setWidget(page);
    const QStringList headings =
        columns.headerRow == 0 ? QStringList() : headingsOf(m_table, columns);
    for (int column = 0; column < widthOf(m_table); ++column)
        addColumn(column, headings.value(column), columns);
    connect(m_heading, &QSpinBox::editingFinished, this, [this] {
        ColumnMap now = this->columns();
        if (now.headerRow == m_heading->value() && m_heading->property("shown") == now.headerRow)
            return;
        rebuild(now);
        Q_EMIT changed();
    });
    m_heading->setProperty("shown", columns.headerRow);
}

void ColumnForm::addColumn(int column, const QString &heading, const ColumnMap &columns)
{
    auto *box = new QComboBox(widget());
    box->setObjectName(QStringLiteral("column%1").arg(column));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("– not taken in –"), unused);
    for (const Field field : fieldsOf(m_kind)) {
        box->addItem(fieldTitle(field), static_cast<int>(field));
        const auto held = columns.columns.find(field);
        if (held != columns.columns.end() && held->second == column)
            box->setCurrentIndex(box->count() - 1);
    }
    const QString sample = sampleOf(m_table, column, columns.headerRow);
    const QString name = heading.isEmpty() ? tr("Column %1").arg(columnLetter(column)) : heading;
    const QString shown = sample.isEmpty()
                              ? shortened(name)
                              : QStringLiteral("%1 – %2").arg(shortened(name), shortened(sample));
    auto *label = new QLabel(shown, widget());
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(QStringLiteral("%1\n%2").arg(name, sample));
    label->setBuddy(box);
    if (box->currentData().toInt() == unused && !sample.isEmpty())
        setTextColor(*label, &Look::warning);
    box->setAccessibleName(tr("Column %1 holds").arg(name));
    static_cast<QFormLayout *>(widget()->layout())->addRow(label, box);
    m_choices.push_back(box);
    connect(box, &QComboBox::activated, this, [this, column] { takeAway(column); });
}

/// What one column holds no other does.
void ColumnForm::takeAway(int chosen)
{
    const QVariant field = m_choices[static_cast<std::size_t>(chosen)]->currentData();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (static_cast<int>(i) != chosen && m_choices[i]->currentData() == field)
            m_choices[i]->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

ColumnMap ColumnForm::columns() const
{
    ColumnMap map;
    map.headerRow = m_heading ? m_heading->value() : 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int field = m_choices[i]->currentData().toInt();
        if (field != unused)
            map.columns[static_cast<Field>(field)] = static_cast<int>(i);
    }
    return map;
}

int ColumnForm::unusedColumns() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool filled = !sampleOf(m_table, static_cast<int>(i), m_heading->value()).isEmpty();
        count += filled && m_choices[i]->currentData().toInt() == unused ? 1 : 0;
    }
    return count;
}

QComboBox *ColumnForm::choice(int column) const
{
    return column < static_cast<int>(m_choices.size()) ? m_choices[static_cast<std::size_t>(column)]
                                                       : nullptr;
}

} // namespace skt
