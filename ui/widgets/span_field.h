// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/calendar/working_calendar.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace skt {

class DateField;

/// From a half-day to a half-day, in one line. An empty end means the day of the beginning.
class SpanField : public QWidget
{
    Q_OBJECT

public:
    explicit SpanField(QWidget *parent = nullptr);

    void setCalendar(const WorkingCalendar &calendar, QDate from, QDate to);
    void setSpan(const HalfDaySpan &span);
    void clear();
    /// Nothing while it cannot be read; see problem().
    [[nodiscard]] std::optional<HalfDaySpan> span() const;
    /// Empty for a span, and while nothing is typed.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QComboBox *makePart(const QString &name);

    DateField *m_from;
    QComboBox *m_fromPart;
    DateField *m_to;
    QComboBox *m_toPart;
};

} // namespace skt
