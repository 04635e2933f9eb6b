// SPDX-License-Identifier: GPL-3.0-or-later
// The list of special days: its form, and the one that is shipped.
#include "core/calendar/calendar_words.h"
#include "core/calendar/working_calendar.h"

#include <QFile>

#include <array>

// Outside any namespace, as Qt demands; a static library's resources are not there without it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(core_calendar_data);
}

namespace skt {

namespace {

constexpr std::array<QStringView, 3> kindNames = {u"off", u"worked", u"open"};
constexpr std::array<QStringView, 7> weekdayNames = {
    u"thứ Hai", u"thứ Ba", u"thứ Tư", u"thứ Năm", u"thứ Sáu", u"thứ Bảy", u"Chủ nhật"};
constexpr qsizetype columns = 5;

/// What is wrong with the cells of a line; empty if nothing is.
QString problemOf(const QList<QStringView> &cells, QDate date)
{
    if (cells.size() != columns)
        return CalendarWords::tr("it must have five columns: date, weekday, kind, name, source");
    if (!date.isValid())
        return CalendarWords::tr("“%1” is no date (write 2023-09-01)").arg(cells[0]);
    const QStringView weekday = cells[1].trimmed();
    const QStringView real = weekdayNames[static_cast<std::size_t>(date.dayOfWeek()) - 1];
    if (!weekday.isEmpty() && weekday.compare(real, Qt::CaseInsensitive) != 0)
        return CalendarWords::tr("%1 is not “%2” but “%3”").arg(cells[0], weekday, real);
    if (!specialDayKindFromString(cells[2].trimmed()))
        return CalendarWords::tr("“%1” is no kind (off, worked or open)").arg(cells[2]);
    return {};
}

} // namespace

QString toString(SpecialDay::Kind kind)
{
    return kindNames[static_cast<std::size_t>(kind)].toString();
}

std::optional<SpecialDay::Kind> specialDayKindFromString(QStringView text)
{
    for (const auto kind :
         {SpecialDay::Kind::Off, SpecialDay::Kind::Worked, SpecialDay::Kind::Open}) {
        if (kindNames[static_cast<std::size_t>(kind)] == text)
            return kind;
    }
    return std::nullopt;
}

Result<std::vector<SpecialDay>> parseSpecialDays(const QString &text)
{
    std::vector<SpecialDay> days;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const bool header = days.empty() && line.startsWith(u"date\t");
        if (line.trimmed().isEmpty() || line.startsWith(u'#') || header)
            continue;
        const QList<QStringView> cells = line.split(u'\t');
        const QDate date = QDate::fromString(cells[0].trimmed().toString(), Qt::ISODate);
        if (const QString problem = problemOf(cells, date); !problem.isEmpty()) {
            return failure(Error::Kind::Input,
                           CalendarWords::tr("Line %1 of the list of days off cannot be used: %2.")
                               .arg(QString::number(number), problem));
        }
        days.push_back({date,
                        *specialDayKindFromString(cells[2].trimmed()),
                        cells[3].trimmed().toString(),
                        cells[4].trimmed().toString()});
    }
    return days;
}

const std::vector<SpecialDay> &WorkingCalendar::bundledDays()
{
    static const std::vector<SpecialDay> days = [] {
        initialiseResources();
        QFile file(QStringLiteral(":/calendar/holidays.tsv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return parseSpecialDays(QString::fromUtf8(file.readAll())).value();
    }();
    return days;
}

} // namespace skt
