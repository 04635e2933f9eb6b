// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <QAbstractListModel>

#include <vector>

namespace skt {

/// What is wrong, as one list: errors, warnings, what was accepted, and the plan's own defects,
/// each group under a heading row.
class ConflictModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Error, Warning, Waived, Note };
    Q_ENUM(Group)

    enum Role {
        KeyRole = Qt::UserRole, ///< of a conflict; empty for headings and notes
        GroupRole,              ///< int of Group
        HeadingRole,            ///< bool
        DetailRole,             ///< the second line: reason of accepting, or the rule's title
    };

    explicit ConflictModel(OpenPlan &plan, QObject *parent = nullptr);

    /// Of a draft of the schedule instead of the present one; null: of the present one.
    void showDraft(const PlanViewPtr &draft);
    [[nodiscard]] bool showsDraft() const { return m_draft != nullptr; }

    /// Null for headings and notes. Valid until the model is reset.
    [[nodiscard]] const Conflict *conflictAt(int row) const;
    /// A defect of the plan itself; null for all others.
    [[nodiscard]] const PlanNote *noteAt(int row) const;
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "2 must be settled · 5 to be minded".
    [[nodiscard]] QString summary() const;

private:
    struct Line
    {
        Group group = Group::Note;
        bool heading = false;
        std::size_t conflict = 0; ///< place among the view's conflicts, or among its notes
        QString key;
        QString text; ///< of headings and notes; a conflict's sentence is made when it is shown
        bool isConflict = false;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void rebuild();
    [[nodiscard]] std::vector<Line> linesOf(const PlanView &view) const;
    [[nodiscard]] QString textOf(const Line &line) const;
    [[nodiscard]] QString detailOf(const Line &line) const;
    static QString headingText(Group group, int count);

    OpenPlan &m_plan;
    PlanViewPtr m_draft;
    PlanViewPtr m_view;
    std::vector<Line> m_lines;
};

} // namespace skt
