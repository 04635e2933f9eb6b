// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_proxy.h"

#include "core/text/text.h"

#include <QDate>

namespace skt {

SearchProxy::SearchProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void SearchProxy::setQuery(const QString &query)
{
    m_query = query.trimmed();
    invalidateFilter();
}

void SearchProxy::setChip(const QString &chip)
{
    m_chip = chip;
    invalidateFilter();
}

bool SearchProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    if (!m_chip.isEmpty() && model->index(row, 0, parent).data(chipRole).toString() != m_chip)
        return false;
    if (m_query.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < model->columnCount(parent); ++column)
        text += model->index(row, column, parent).data().toString() + QLatin1Char(' ');
    return searchMatches(text, m_query);
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole);
    const QVariant b = right.data(sortRole);
    if (a.isValid() && b.isValid()) {
        if (a.typeId() == QMetaType::QDate)
            return a.toDate() < b.toDate();
        if (a.typeId() == QMetaType::QDateTime)
            return a.toDateTime() < b.toDateTime();
        return a.toDouble() < b.toDouble();
    }
    return compareVietnamese(left.data().toString(), right.data().toString()) < 0;
}

} // namespace skt
