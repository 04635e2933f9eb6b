// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell means: dates, half-days and hours as they are typed in Vietnam.
#pragma once

#include "core/calendar/half_day.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace skt {

/// When a visit is to be, as far as the cells say it.
struct CellWhen
{
    std::optional<QDate> date;
    std::optional<DayPart> part;
    std::optional<QTime> from;
    std::optional<QTime> to;
    QString problem; ///< a sentence where a cell says something that is no date, half-day or hour
};

/// The days that dates without a year are meant to lie in: the plan's.
struct CampaignDays
{
    QDate first;
    QDate last;
};

/// `3/8/2023`, `03-08`, `3.8.23`, `T5 03/8`, `2023-08-03`, `ngày 03 tháng 8 năm 2023`, Excel's
/// 45141; always day before month. Invalid if none, or if the weekday beside it is another day's.
QDate readDate(const QString &text, const CampaignDays &days);

/// `8h`, `8h30`, `08:00`, `8 giờ 30`, `14g00`, Excel's 0.5. Invalid if none.
QTime readTime(const QString &text);

/// The cells of one row together; one cell may hold all ("8h00 sáng thứ Năm, 03/8/2023",
/// "chiều 03/8"). The half-day follows from the hour where nothing else gives it.
CellWhen readWhen(const QString &date,
                  const QString &part,
                  const QString &from,
                  const QString &to,
                  const CampaignDays &days);

} // namespace skt
