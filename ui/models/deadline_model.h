// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/plan_view.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace skt {

/// Every deadline as a row. Words are made when a row is shown.
class DeadlineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Left, What, TeamColumn, UnitColumn, State, Count, Words, ColumnCount };
    // As lists of the window and SearchProxy have them.
    static constexpr int idRole = Qt::UserRole;
    static constexpr int sortRole = Qt::UserRole + 1;
    static constexpr int chipRole = Qt::UserRole + 2; ///< the kind's word
    static constexpr int toneRole = Qt::UserRole + 3;

    /// What the chips of states choose by.
    enum class Chip { All, Overdue, Near, Later, Done };

    explicit DeadlineModel(QObject *parent = nullptr);

    void setView(PlanViewPtr view);
    void setChip(Chip chip);
    [[nodiscard]] Chip chip() const { return m_chip; }
    [[nodiscard]] int countOf(Chip chip) const;             ///< of all kinds
    [[nodiscard]] int countOfKind(DeadlineKind kind) const; ///< within the chosen states
    [[nodiscard]] const Deadline *deadline(const QVariant &id) const;
    [[nodiscard]] const PlanViewPtr &view() const { return m_view; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString textOf(const Deadline &deadline, int column) const;
    [[nodiscard]] QVariant sortOf(const Deadline &deadline, int column) const;

    PlanViewPtr m_view;
    std::vector<std::size_t> m_rows; ///< places among the view's deadlines
    Chip m_chip = Chip::All;
};

/// A day of the counting: why it counts or does not.
struct CountedDay
{
    enum class Kind { Start, Counted, Skipped };
    QDate date;
    Kind kind = Kind::Counted;
    int number = 0; ///< of a counted day: the how-manieth
    QString why;    ///< of a skipped day
    bool due = false;

    friend bool operator==(const CountedDay &, const CountedDay &) = default;
};
/// Every day from the start of counting to the due day, in time; just the due day where nothing
/// was counted.
std::vector<CountedDay> countedDays(const Deadline &deadline);

} // namespace skt
