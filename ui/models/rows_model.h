// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace skt {

/// A read-only table of texts, filled as a whole from a view of the plan. Rows are told apart by
/// an id, so that selection outlives a refresh; a refresh that changes nothing is not told.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole; ///< of column 0
    static constexpr int sortRole =
        Qt::UserRole + 1; ///< a number or date, where text would mislead
    static constexpr int chipRole = Qt::UserRole + 2; ///< of column 0: for the filter chips

    struct Cell
    {
        QString text;
        QVariant sort;
        QString tip;
        enum class Tone { Plain, Quiet, Good, Warning, Error };
        Tone tone = Tone::Plain;
        bool right = false;

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    static constexpr int toneRole = Qt::UserRole + 3; ///< int of Cell::Tone

    struct Row
    {
        QVariant id;
        QString chip;
        std::vector<Cell> cells;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit RowsModel(QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
};

} // namespace skt
