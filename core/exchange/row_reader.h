// SPDX-License-Identifier: GPL-3.0-or-later
// What the three imports share: going through the rows below the heading.
#pragma once

#include "core/exchange/import_plans.h"
#include "core/exchange/name_book.h"

#include <functional>

namespace skt {

/// One row with its cells by field.
class ReadRow
{
public:
    ReadRow(const CellRow &row, const ColumnMap &columns)
        : m_row(row)
        , m_columns(columns)
    {}

    [[nodiscard]] int number() const { return m_row.number; }
    [[nodiscard]] const QStringList &cells() const { return m_row.cells; }
    /// Cleaned; empty where the table has no such column.
    [[nodiscard]] QString text(Field field) const;
    /// Whether a column that is understood holds anything.
    [[nodiscard]] bool says(const std::vector<Field> &fields) const;

private:
    const CellRow &m_row;
    const ColumnMap &m_columns;
};

/// Prepares a table for one import and goes through its rows.
class RowReader
{
public:
    /// Error Input if the columns are not understood or the team of the options does not exist.
    static Result<RowReader> prepare(const CellTable &table,
                                     TableKind kind,
                                     const CampaignIndex &index,
                                     const ImportOptions &options);

    /// Calls \a take for every row that holds data, in order. A heading inside the table such as
    /// "Đoàn kiểm tra số 02" is the team of the rows below it.
    void forEach(const std::function<void(const ReadRow &)> &take);

    /// The team of the present row: named by it, by the heading above it, or by the options.
    /// Nothing where none is named. A reason in \a problem where it is no team of the plan.
    [[nodiscard]] const Team *team(const ReadRow &row, QString &problem) const;
    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }

    ImportPreview preview;

    void refuse(const ReadRow &row,
                const QString &what,
                const QString &reason,
                const QStringList &candidates = {});

private:
    RowReader(const CellTable &table, TableKind kind, const CampaignIndex &index)
        : m_table(table)
        , m_kind(kind)
        , m_index(index)
    {}

    [[nodiscard]] bool isNumbering(const CellRow &row) const;
    [[nodiscard]] std::optional<int> teamHeading(const CellRow &row) const;

    const CellTable &m_table;
    TableKind m_kind;
    const CampaignIndex &m_index;
    ColumnMap m_columns;
    std::optional<int> m_optionTeam;
    std::optional<int> m_headingTeam;
    std::set<int> m_leaveOut;
};

/// Notes a change of a text field and makes it; nothing for an empty cell or an equal text.
void changeText(QString &value,
                const QString &cell,
                Field field,
                std::vector<FieldChange> &changes);
/// The number in "1", "Đoàn số 01", "Đ1".
std::optional<int> teamNumber(const QString &cell);
/// Files a row under added, changed or unchanged; true if it changes anything.
bool fileRow(ImportPreview &preview, ImportedRow row, bool isNew);

/// A phone number as typed, with the zero that Excel takes off; nothing if it is none.
std::optional<QString> phoneOf(const QString &cell);
bool isEmail(const QString &text);

} // namespace skt
