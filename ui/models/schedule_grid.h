// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

#include <QAbstractTableModel>

#include <map>

namespace skt {

/// The cards of the board laid out as a table in another way: units by days, a month's weeks, an
/// agenda of days, a list. The same cards, the same choice of what is looked at.
class ScheduleGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { UnitDays, Month, Agenda, List };
    Q_ENUM(Kind)

    explicit ScheduleGrid(BoardModel &board, QObject *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] std::vector<CardKey> cardsIn(const QModelIndex &index) const;
    /// The cell where a card stands first; invalid: in none.
    [[nodiscard]] QModelIndex cellOf(const CardKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QStringList lines;
        std::vector<CardKey> cards;
        bool off = false; ///< a day on which nobody works, or outside the plan
        std::optional<Severity> clash;
    };

    void rebuild();
    void buildUnitDays(const std::vector<const BoardCard *> &cards);
    void buildMonth(const std::vector<const BoardCard *> &cards);
    void buildAgenda(const std::vector<const BoardCard *> &cards);
    void buildList(const std::vector<const BoardCard *> &cards);
    Cell &cell(int row, int column);
    void put(Cell &cell, const BoardCard &card, const QString &line);

    BoardModel &m_board;
    Kind m_kind = Kind::List;
    QStringList m_columns;
    QStringList m_rowNames;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace skt
