// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace skt {

/// A date typed as `3/8`, `03082023` or `+2` (working days from \a base), or picked from a calendar
/// that shows days off and the plan's window. What is typed is never emptied; valid() tells.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setCalendar(const WorkingCalendar &calendar, QDate windowFrom, QDate windowTo);
    /// "+2" counts from here; short dates take its year.
    void setBase(QDate base) { m_base = base; }
    void setDate(QDate date);
    /// Invalid for an empty or unreadable text.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] bool isEmpty() const;

    static QDate read(const QString &text, QDate base, const WorkingCalendar &calendar);

Q_SIGNALS:
    void edited();   ///< at every key
    void finished(); ///< Enter, focus left, or picked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick();

    QLineEdit *m_line;
    QToolButton *m_button;
    WorkingCalendar m_calendar;
    QDate m_base;
    QDate m_windowFrom;
    QDate m_windowTo;
};

} // namespace skt
