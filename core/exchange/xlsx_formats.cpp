// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace skt::xlsx {

namespace {

/// The letters of a format that stand for parts of a date or time: without texts in quotes, escaped
/// characters and brackets.
QString letters(const QString &format)
{
    QString result;
    bool quoted = false;
    bool bracket = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar c = format[at];
        if (quoted || c == u'"') {
            quoted = quoted != (c == u'"');
            continue;
        }
        if (c == u'[' || bracket) {
            bracket = c != u']';
            continue;
        }
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
            continue;
        }
        if (c == u';') // the further sections are for negative numbers and texts
            break;
        if (c.isLetter())
            result += c.toLower();
    }
    return result;
}

QString clock(double fraction)
{
    constexpr int minutesOfDay = 24 * 60;
    const int minutes = static_cast<int>(std::lround(fraction * minutesOfDay)) % minutesOfDay;
    return QTime(minutes / 60, minutes % 60).toString(QStringLiteral("HH:mm"));
}

} // namespace

Shown shownBy(const QString &format)
{
    const QString used = letters(format);
    if (used == u"general")
        return Shown::Number;
    if (used.contains(u'd') || used.contains(u'y'))
        return Shown::Date;
    if (used.contains(u'h') || used.contains(u's'))
        return Shown::Time;
    return used.contains(u'm') ? Shown::Date : Shown::Number;
}

QString numberAsText(const QString &number, Shown shown, bool from1904)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    constexpr double lastDay = 2958465; // 31/12/9999
    if (!isNumber)
        return number;
    if (shown == Shown::Number || value < 0 || value > lastDay)
        return QString::number(value, 'g', 15);
    const double whole = std::floor(value);
    const double fraction = value - whole;
    if (whole < 1)
        return clock(fraction);
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString day = first.addDays(static_cast<qint64>(whole)).toString(Qt::ISODate);
    constexpr double halfMinute = 0.5 / (24 * 60);
    const bool withTime = fraction > halfMinute && fraction < 1 - halfMinute;
    return withTime ? day + u' ' + clock(fraction) : day;
}

} // namespace skt::xlsx
