// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/calendar/working_calendar.h"

#include <QVariantList>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skt {

class DataTable;
class SpanField;

/// Days off as a list, with a line to add one below it. Delete removes the chosen ones.
class DayOffList : public QWidget
{
    Q_OBJECT

public:
    /// \a name: under which the columns are remembered.
    DayOffList(const QString &name, QAbstractItemModel *rows, QWidget *parent = nullptr);

    void setEditable(bool editable);
    void setCalendar(const WorkingCalendar &calendar, QDate from, QDate to);

Q_SIGNALS:
    void addWanted(const HalfDaySpan &span, const QString &reason);
    void removeWanted(const QVariantList &ids);

private:
    void judge();
    void add();
    void remove();

    DataTable *m_table;
    SpanField *m_span;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem;
    bool m_editable = true;
};

} // namespace skt
