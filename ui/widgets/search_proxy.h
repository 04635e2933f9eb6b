// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace skt {

/// Filters rows by words typed without tone marks, in any column, and by one chip's value; sorts by
/// the sort role where there is one, else by Vietnamese order.
class SearchProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole + 1; ///< a number or date; else text is compared
    static constexpr int chipRole = Qt::UserRole + 2; ///< of column 0: what the chips choose by

    explicit SearchProxy(QObject *parent = nullptr);

    void setQuery(const QString &query);
    /// Empty: all rows.
    void setChip(const QString &chip);
    [[nodiscard]] bool filters() const { return !m_query.isEmpty() || !m_chip.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query;
    QString m_chip;
};

} // namespace skt
