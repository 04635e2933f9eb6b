// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "core/reports/todo.h"
#include "ui/session/plan_view.h"

#include <QAbstractListModel>

#include <vector>

namespace skt {

/// The to-do list, each group under a heading row. Words are made when a line is shown: a province
/// has thousands.
class TodoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        HeadingRole, ///< bool
        UrgencyRole, ///< int of TodoUrgency
        SignRole,    ///< a sign beside colour and word
        DetailRole,
        DayRole,  ///< the day it is due, as lists show it
        LeftRole, ///< days left
        ActionRole,
        TeamRole, ///< the team's number; 0: none
        WrapRole, ///< bool: a sentence that may take both lines
    };

    /// What the chips choose by.
    enum class Chip { All, Papers, Clashes, Visits, Teams };

    explicit TodoModel(QObject *parent = nullptr);

    /// Null: nothing is open.
    void setView(PlanViewPtr view);
    void setQuery(const QString &query);
    void setChip(Chip chip);
    [[nodiscard]] int countOf(Chip chip) const;
    [[nodiscard]] int countOf(TodoUrgency urgency) const;
    [[nodiscard]] bool filters() const { return !m_query.isEmpty() || m_chip != Chip::All; }

    /// Null for headings. Valid until the model is reset.
    [[nodiscard]] const TodoItem *itemAt(int row) const;
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< -1: none
    /// The notices that the lines ask for, each once, by the plan's form of notice.
    [[nodiscard]] std::vector<PaperRequest> noticesOf(const std::vector<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        TodoUrgency urgency = TodoUrgency::Later;
        std::size_t item = 0;
        int count = 0; ///< of a heading; 0: no heading

        friend bool operator==(const Line &, const Line &) = default;
    };

    void rebuild();
    [[nodiscard]] const std::vector<TodoItem> &items() const;
    [[nodiscard]] bool passes(const TodoItem &item) const;
    [[nodiscard]] QVariant headingData(const Line &line, int role) const;
    [[nodiscard]] QString accessibleText(const TodoItem &item) const;

    PlanViewPtr m_view;
    std::vector<Line> m_lines;
    QString m_query;
    Chip m_chip = Chip::All;
};

} // namespace skt
