// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_proxy.h"

#include "core/text/text.h"

#include <QDate>

#include <algorithm>

namespace skt {

SearchProxy::SearchProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void SearchProxy::setSourceModel(QAbstractItemModel *model)
{
    const auto forget = [this] { m_keys.clear(); };
    forget();
    // Before the base is told, which then asks anew.
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void SearchProxy::setQuery(const QString &query)
{
    m_query = query.trimmed();
    m_words.clear();
    for (const QString &word : searchKey(m_query).split(u' ', Qt::SkipEmptyParts))
        m_words.append(u' ' + word);
    invalidateFilter();
}

const QString &SearchProxy::keyOf(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    if (m_keys.size() <= static_cast<std::size_t>(row))
        m_keys.resize(static_cast<std::size_t>(std::max(row + 1, model->rowCount(parent))));
    QString &key = m_keys[static_cast<std::size_t>(row)];
    if (key.isNull()) {
        QString text;
        for (int column = 0; column < model->columnCount(parent); ++column)
            text += model->index(row, column, parent).data().toString() + QLatin1Char(' ');
        key = u' ' + searchKey(text);
    }
    return key;
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
    if (m_words.isEmpty())
        return true;
    const QString &key = keyOf(row, parent);
    return std::ranges::all_of(m_words, [&](const QString &word) { return key.contains(word); });
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
