// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plans.h"
#include "ui/models/rows_model.h"

#include <QMap>

#include <set>

namespace skt {

/// The rows of an import by their number in the source: what each would do, and why it cannot. Rows
/// that would do something can be unticked; they stay in the list.
class ImportModel : public RowsModel
{
    Q_OBJECT

public:
    enum Column { Number, Outcome, What, Details };
    enum class Group { Added, Changed, Unchanged, Refused, LeftOut };
    static QString chip(Group group);
    static QString word(Group group);

    explicit ImportModel(QObject *parent = nullptr);

    /// A new table: nothing is left out.
    void clear();
    void show(const ImportPreview &preview);
    [[nodiscard]] const std::set<int> &leftOut() const { return m_leftOut; }
    [[nodiscard]] int count(Group group) const;
    /// Every change, one a line; or the reason and what may have been meant.
    [[nodiscard]] QString fullDetails(int row) const { return m_full.value(row); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void leftOutChanged();

private:
    [[nodiscard]] static bool tickable(const Row &row);
    void add(std::vector<Row> &rows, const ImportedRow &row, Group group);
    void addRefused(std::vector<Row> &rows, const RefusedRow &row);

    std::set<int> m_leftOut;
    QMap<int, QString> m_names; ///< of all rows ever seen, for those left out
    QMap<int, QString> m_full;
};

} // namespace skt
