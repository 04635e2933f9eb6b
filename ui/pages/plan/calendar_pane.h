// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace skt {

class DateField;
class ListPanel;

/// The working calendar of a year: every day that is not what its weekday says, with its source,
/// and the plan's own days, which can be added, changed and removed.
class CalendarPane : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPane(OpenPlan &plan, QWidget *parent = nullptr);

private:
    QHBoxLayout *makeEntry();
    void refresh();
    void refreshButtons();
    void takeChosen();
    void enter();
    void remove();

    OpenPlan &m_plan;
    RowsModel m_rows;
    QComboBox *m_year;
    ListPanel *m_list;
    DateField *m_date;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_source;
    QPushButton *m_enter;
    QPushButton *m_remove;
};

} // namespace skt
