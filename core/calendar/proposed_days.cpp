// SPDX-License-Identifier: GPL-3.0-or-later
// What the law gives and what was decided most years; the decision itself is made every autumn.
#include "core/calendar/lunar.h"

#include <algorithm>

namespace skt {

namespace {

struct Holiday
{
    QDate date;
    QString name;
    QString source;
};

constexpr int firstYearOfCultureDay = 2026;

/// Two days before the new year and its first three, as in four of five years.
void addNewYear(std::vector<Holiday> &holidays, int year, const QString &law)
{
    const QDate first = lunarNewYear(year);
    if (!first.isValid())
        return;
    for (int offset = -2; offset <= 2; ++offset) {
        const QDate date = first.addDays(offset);
        const int day = toLunar(date).day;
        const QString name = offset < 0 ? QStringLiteral("Tết Nguyên đán (%1 tháng Chạp)").arg(day)
                                        : QStringLiteral("Tết Nguyên đán (mùng %1)").arg(day);
        holidays.push_back({date, name, law});
    }
}

/// The second day off of the National Day: the neighbour that makes the longer break.
QDate besideNationalDay(QDate nationalDay)
{
    switch (nationalDay.dayOfWeek()) {
    case Qt::Monday:
    case Qt::Thursday:
    case Qt::Sunday:
        return nationalDay.addDays(1);
    default:
        return nationalDay.addDays(-1);
    }
}

std::vector<Holiday> holidaysOf(int year)
{
    const QString law = QStringLiteral("Bộ luật Lao động 2019, Điều 112");
    std::vector<Holiday> holidays;
    holidays.push_back({QDate(year, 1, 1), QStringLiteral("Tết Dương lịch"), law});
    addNewYear(holidays, year, law);
    if (const QDate kings = hungKingsDay(year); kings.isValid())
        holidays.push_back({kings, QStringLiteral("Giỗ Tổ Hùng Vương"), law});
    holidays.push_back({QDate(year, 4, 30), QStringLiteral("Ngày Chiến thắng"), law});
    holidays.push_back({QDate(year, 5, 1), QStringLiteral("Ngày Quốc tế lao động"), law});
    const QDate nationalDay(year, 9, 2);
    holidays.push_back({nationalDay, QStringLiteral("Quốc khánh"), law});
    holidays.push_back(
        {besideNationalDay(nationalDay), QStringLiteral("Quốc khánh (ngày liền kề)"), law});
    if (year >= firstYearOfCultureDay) {
        holidays.push_back({QDate(year, 11, 24),
                            QStringLiteral("Ngày Văn hóa Việt Nam"),
                            QStringLiteral("Nghị quyết 28/2026/QH16")});
    }
    return holidays;
}

} // namespace

std::vector<SpecialDay> proposedDays(int year)
{
    const std::vector<Holiday> holidays = holidaysOf(year);
    std::map<QDate, SpecialDay> days;
    const auto add = [&days](QDate date, const QString &name, const QString &source) {
        days.try_emplace(
            date,
            SpecialDay{date, SpecialDay::Kind::Off, name + QStringLiteral(" (dự kiến)"), source});
    };
    for (const Holiday &holiday : holidays)
        add(holiday.date, holiday.name, holiday.source);
    // A holiday on a weekly day off is made up for on the next day that is worked.
    for (const Holiday &holiday : holidays) {
        if (holiday.date.dayOfWeek() < Qt::Saturday)
            continue;
        QDate instead = holiday.date.addDays(1);
        while (instead.dayOfWeek() >= Qt::Saturday || days.contains(instead))
            instead = instead.addDays(1);
        add(instead,
            QStringLiteral("Nghỉ bù ") + holiday.name,
            QStringLiteral("Bộ luật Lao động 2019, khoản 3 Điều 111"));
    }
    std::vector<SpecialDay> list;
    for (const auto &[date, day] : days)
        list.push_back(day);
    return list;
}

} // namespace skt
