// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace skt {

/// What of the schedule is looked at: by team, agency, area, kind of unit and state, each chosen
/// from a menu and shown as a chip that a click takes away; how many visits that leaves.
class ScheduleFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleFilter(BoardModel &board, QWidget *parent = nullptr);

    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    /// The chips' words; empty: everything.
    [[nodiscard]] QStringList words() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QString text;
        BoardFilter with; ///< the filter with this chosen
        bool chosen = false;
    };
    struct Chip
    {
        QString text;
        BoardFilter without;
    };

    void fillMenu();
    void addChoices(const QString &title, const char *name, const std::vector<Choice> &choices);
    [[nodiscard]] std::vector<Choice> teamChoices(const PlanView &view) const;
    [[nodiscard]] std::vector<Choice> agencyChoices(const PlanView &view) const;
    [[nodiscard]] std::vector<Choice> areaChoices(const PlanView &view) const;
    [[nodiscard]] std::vector<Choice> kindChoices(const PlanView &view) const;
    [[nodiscard]] std::vector<Choice> stateChoices() const;
    [[nodiscard]] std::vector<Chip> chips() const;
    void set(const BoardFilter &filter);
    void refresh();

    BoardModel &m_board;
    BoardFilter m_filter;
    QToolButton *m_open;
    QMenu *m_menu;
    QHBoxLayout *m_chips;
    QLabel *m_count;
    QToolButton *m_clear;
    QStringList m_shown; ///< words of the chips as they stand
};

} // namespace skt
