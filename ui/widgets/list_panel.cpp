// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_panel.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_proxy.h"
#include "ui/widgets/widget_words.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace skt {

ListPanel::ListPanel(const QString &name,
                     QAbstractItemModel *rows,
                     const QString &emptySentence,
                     QWidget *parent)
    : QWidget(parent)
    , m_emptySentence(emptySentence)
    , m_filter(new FilterLine(this))
    , m_table(new DataTable(name, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    m_filter->remember(name);
    m_table->setRows(rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    SearchProxy *proxy = m_table->proxy();
    connect(m_filter, &FilterLine::queryChanged, proxy, &SearchProxy::setQuery);
    connect(m_filter, &FilterLine::chipChosen, proxy, &SearchProxy::setChip);
    connect(proxy, &QAbstractItemModel::modelReset, this, &ListPanel::refresh);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &ListPanel::refresh);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &ListPanel::refresh);
    refresh();
}

void ListPanel::setWidths(const std::vector<int> &widths, int stretchColumn)
{
    for (std::size_t i = 0; i < widths.size() && !m_table->widthsRemembered(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    m_table->setStretchColumn(stretchColumn);
}

void ListPanel::refresh()
{
    const bool empty = m_table->proxy()->rowCount() == 0;
    m_empty->say(m_table->proxy()->filters()
                     ? WidgetWords::tr("Nothing matches. Clear the filter to see all.")
                     : m_emptySentence);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace skt
