// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"
#include "core/deadlines/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// `03/8`, with the year where it is not that of the start.
QString dayAndMonth(QDate date, QDate start)
{
    const QString full = formatDate(date);
    return date.year() == start.year() ? full.left(full.lastIndexOf(u'/')) : full;
}

QString dayOnly(QDate date)
{
    return QStringLiteral("%1").arg(date.day(), 2, 10, QLatin1Char('0'));
}

bool sameMonth(QDate a, QDate b)
{
    return a.month() == b.month() && a.year() == b.year();
}

/// "25, 28, 29, 30, 31/8": the month is said once, with its last day.
QString countedDays(QDate start, const std::vector<QDate> &days)
{
    QStringList texts;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool monthFollows = i + 1 < days.size() && sameMonth(days[i], days[i + 1]);
        texts << (monthFollows ? dayOnly(days[i]) : dayAndMonth(days[i], start));
    }
    return texts.join(QStringLiteral(", "));
}

bool isPlainWeekend(const SkippedDay &day)
{
    return day.date.dayOfWeek() >= Qt::Saturday
           && day.why == WorkingCalendar{}.whyNotWorked(day.date);
}

/// Neighbouring days off for one reason become a span: "20–26/01 (Tết)".
struct Span
{
    QDate first;
    QDate last;
    QString why;
};

/// Names of holidays end in which of the days it is: "Tết (mùng 2)".
QString withoutDay(const QString &why)
{
    const qsizetype bracket = why.indexOf(QStringLiteral(" ("));
    return bracket > 0 ? why.left(bracket) : why;
}

void append(std::vector<Span> &spans, const SkippedDay &day)
{
    if (!spans.empty() && withoutDay(spans.back().why) == withoutDay(day.why)
        && qAbs(spans.back().last.daysTo(day.date)) == 1) {
        spans.back().last = day.date;
        spans.back().why = withoutDay(day.why);
        return;
    }
    spans.push_back({day.date, day.date, day.why});
}

QString spanText(QDate start, const Span &span)
{
    const QDate first = qMin(span.first, span.last);
    const QDate last = qMax(span.first, span.last);
    QString days = dayAndMonth(last, start);
    if (first != last) {
        const QString begin = sameMonth(first, last) ? dayOnly(first) : dayAndMonth(first, start);
        days = begin + QStringLiteral("–") + days;
    }
    return QStringLiteral("%1 (%2)").arg(days, span.why);
}

/// Few days are named one by one; of many, the plain weekends are only counted.
QString skippedDays(QDate start, const std::vector<SkippedDay> &days)
{
    constexpr int mostWeekendDays = 4;
    int weekendDays = 0;
    for (const SkippedDay &day : days)
        weekendDays += isPlainWeekend(day) ? 1 : 0;
    const bool fold = weekendDays > mostWeekendDays;
    std::vector<Span> spans;
    for (const SkippedDay &day : days) {
        if (!fold || !isPlainWeekend(day))
            append(spans, day);
    }
    QStringList texts;
    for (const Span &span : spans)
        texts << spanText(start, span);
    if (fold)
        texts << DeadlinesWords::tr("weekend days: %1").arg(weekendDays);
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString describeCount(QDate from, const DayCount &count)
{
    if (!count.date.isValid())
        return {};
    if (!from.isValid() || from == count.date)
        return formatDateWithWeekday(count.date);
    QString text = weekdayShort(from) + u' ' + dayAndMonth(from, from) + QStringLiteral(" → ");
    text +=
        count.counted.empty() ? dayAndMonth(count.date, from) : countedDays(from, count.counted);
    if (!count.skipped.empty())
        text = DeadlinesWords::tr("%1; skips %2").arg(text, skippedDays(from, count.skipped));
    return text;
}

} // namespace skt
