// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deadline_model.h"
#include "ui/widgets/table_print.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace skt {

class ChipRow;
class DayStrip;
class ListPanel;

/// Every deadline, in full width: its rule in the plan's words and how its day was counted.
class DeadlinesView : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlinesView(QWidget *parent = nullptr);

    void setView(const PlanViewPtr &view);
    void focusSearch();
    /// What the list shows, as it goes to paper.
    [[nodiscard]] PrintedTable printed() const;
    [[nodiscard]] DeadlineModel &model() { return m_model; }
    [[nodiscard]] DayStrip *dayStrip() const { return m_days; }

Q_SIGNALS:
    void left();
    void printWanted();
    void copied(int rows);
    void visitChosen(skt::TeamId team, skt::UnitId unit);

private:
    QWidget *makeBar();
    QWidget *makeDetail();
    void refreshChips();
    void showCurrent();
    void openCurrent();
    void copyShown();

    DeadlineModel m_model;
    ChipRow *m_states;
    ListPanel *m_list;
    QLabel *m_what;
    QLabel *m_words;
    QScrollArea *m_scroll;
    DayStrip *m_days;
};

} // namespace skt
