// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace skt {

/// Which column of a table holds what: one choice per column, named by its heading.
class ColumnForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnForm(QWidget *parent = nullptr);

    void setTable(const CellTable &table, TableKind kind, const ColumnMap &columns);
    [[nodiscard]] ColumnMap columns() const;
    /// Columns with something in them that nothing is read from.
    [[nodiscard]] int unusedColumns() const;
    [[nodiscard]] QComboBox *choice(int column) const;

Q_SIGNALS:
    void changed();

private:
    void rebuild(const ColumnMap &columns);
    void addColumn(int column, const QString &heading, const ColumnMap &columns);
    void takeAway(int chosen);

    CellTable m_table;
    TableKind m_kind = TableKind::Units;
    QSpinBox *m_heading = nullptr;
    std::vector<QComboBox *> m_choices;
};

} // namespace skt
