// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <vector>

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

    void setSourceModel(QAbstractItemModel *model) override;
    void setQuery(const QString &query);
    /// Empty: all rows.
    void setChip(const QString &chip);
    [[nodiscard]] bool filters() const { return !m_query.isEmpty() || !m_chip.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QString &keyOf(int row, const QModelIndex &parent) const;

    QString m_query;
    QStringList m_words; ///< of the query, each as it begins a word of a key
    /// What each row is found by, made when it is first asked for: letters come quickly.
    mutable std::vector<QString> m_keys;
    QString m_chip;
};

} // namespace skt
