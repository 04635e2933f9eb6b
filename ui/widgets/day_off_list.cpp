// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_off_list.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/span_field.h"
#include "ui/widgets/widget_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace skt {

DayOffList::DayOffList(const QString &name, QAbstractItemModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(name, this))
    , m_span(new SpanField(this))
    , m_reason(new QLineEdit(this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), WidgetWords::tr("Add"), this))
    , m_remove(
          new QPushButton(icon(QStringLiteral("list-remove")), WidgetWords::tr("Remove"), this))
    , m_problem(quietText({}, this))
{
    constexpr int spanWidth = 300;
    constexpr int whoseWidth = 110;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_table->setRows(rows);
    m_table->horizontalHeader()->resizeSection(0, spanWidth);
    m_table->horizontalHeader()->resizeSection(2, whoseWidth);
    m_table->setStretchColumn(1);
    m_table->setAccessibleName(WidgetWords::tr("Days off"));
    layout->addWidget(m_table, 1);
    auto *when = new QHBoxLayout;
    when->setSpacing(6);
    when->addWidget(m_span);
    when->addStretch(1);
    layout->addLayout(when);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_reason->setPlaceholderText(WidgetWords::tr("Reason: council session, citizens' reception …"));
    m_reason->setAccessibleName(WidgetWords::tr("Reason"));
    line->addWidget(m_reason, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    layout->addLayout(line);
    setTextColor(*m_problem, &Look::error);
    layout->addWidget(m_problem);
    m_add->setObjectName(QStringLiteral("addDayOff"));
    connect(m_span, &SpanField::edited, this, &DayOffList::judge);
    connect(m_add, &QPushButton::clicked, this, &DayOffList::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &DayOffList::add);
    connect(m_remove, &QPushButton::clicked, this, &DayOffList::remove);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_table); // owned by the table
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &DayOffList::remove);
    judge();
}

void DayOffList::setEditable(bool editable)
{
    m_editable = editable;
    m_span->setEnabled(editable);
    m_reason->setEnabled(editable);
    m_remove->setEnabled(editable);
    judge();
}

void DayOffList::setCalendar(const WorkingCalendar &calendar, QDate from, QDate to)
{
    m_span->setCalendar(calendar, from, to);
}

void DayOffList::judge()
{
    m_problem->setText(m_span->problem());
    m_problem->setVisible(!m_span->problem().isEmpty());
    m_add->setEnabled(m_editable && m_span->span().has_value());
}

void DayOffList::add()
{
    const auto span = m_span->span();
    if (!span || !m_editable)
        return;
    Q_EMIT addWanted(*span, m_reason->text().trimmed());
    m_span->clear();
    m_reason->clear();
}

void DayOffList::remove()
{
    const QVariantList ids = m_table->selectedIds();
    if (m_editable && !ids.isEmpty())
        Q_EMIT removeWanted(ids);
}

} // namespace skt
