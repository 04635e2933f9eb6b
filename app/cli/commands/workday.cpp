// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/calendar/shown_names.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// The bundled calendar, or that of a plan with its own changes.
Result<WorkingCalendar> calendarOf(const Call &call)
{
    if (!call.arguments.has(QStringLiteral("plan")))
        return WorkingCalendar::bundled();
    const auto plan = openPlanAt(call.arguments.value(QStringLiteral("plan")));
    if (!plan)
        return errorOf(plan);
    return plan->index->calendar();
}

/// Years of which no holiday is known; the count is then one of weekends alone.
void warnOfUnknownYears(int first, int last)
{
    const QString years =
        first == last ? QString::number(first)
                      : QStringLiteral("%1–%2").arg(QString::number(first), QString::number(last));
    printMessage(CliWords::tr("The holidays of %1 are not known to the program; only weekends are "
                              "counted.")
                     .arg(years));
}

/// Warns where counting from one day to another leaves the calendar's years.
void warnBeyondCalendar(QDate from, QDate to)
{
    const auto [known, lastKnown] = WorkingCalendar::bundledYears();
    const int first = std::min(from.year(), to.year());
    const int last = std::max(from.year(), to.year());
    if (first < known)
        warnOfUnknownYears(first, std::min(last, known - 1));
    if (last > lastKnown)
        warnOfUnknownYears(std::max(first, lastKnown + 1), last);
}

int listYear(const Call &call, const WorkingCalendar &calendar, int year)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    const auto days = calendar.specialDays(first, last);
    const int worked = calendar.countBetween(first.addDays(-1), last);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SpecialDay &day : days) {
        const QString name = inChosenLanguage(day.name);
        const QString source = inChosenLanguage(day.source);
        array << QJsonObject{{QStringLiteral("date"), jsonDate(day.date)},
                             {QStringLiteral("kind"), toString(day.kind)},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("source"), source}};
        rows.push_back({formatDateWithWeekday(day.date), inWords(day.kind), name, source});
    }
    const auto [from, to] = WorkingCalendar::bundledYears();
    const bool known = year >= from && year <= to;
    if (call.json) {
        printJson({{QStringLiteral("year"), year},
                   {QStringLiteral("days"), array},
                   {QStringLiteral("working_days"), worked},
                   {QStringLiteral("complete"), known}});
        return 0;
    }
    printTable(
        {CliWords::tr("Day"), CliWords::tr("Kind"), CliWords::tr("Name"), CliWords::tr("Source")},
        rows);
    print(
        CliWords::tr("Working days of %1: %2").arg(QString::number(year), QString::number(worked)));
    if (!known)
        warnOfUnknownYears(year, year);
    return 0;
}

/// What is not settled about a day; empty for most days.
QString openWords(const WorkingCalendar &calendar, QDate date)
{
    const auto day = calendar.specialDay(date);
    if (!day || day->kind != SpecialDay::Kind::Open)
        return {};
    return CliWords::tr("not settled yet, counted as its weekday: %1 – %2")
        .arg(inChosenLanguage(day->name), inChosenLanguage(day->source));
}

void printCount(const WorkingCalendar &calendar, QDate from, const DayCount &count)
{
    print(QStringLiteral("%1 → %2").arg(formatDateWithWeekday(from),
                                        formatDateWithWeekday(count.date)));
    for (const QDate date : count.counted) {
        const QString open = openWords(calendar, date);
        const QString day = formatDateWithWeekday(date);
        print(CliWords::tr("  counted: %1")
                  .arg(open.isEmpty() ? day : QStringLiteral("%1 (%2)").arg(day, open)));
    }
    for (const SkippedDay &day : count.skipped) {
        const QString open = openWords(calendar, day.date);
        print(CliWords::tr("  passed over: %1 (%2)")
                  .arg(formatDateWithWeekday(day.date),
                       open.isEmpty() ? day.why : QStringLiteral("%1; %2").arg(day.why, open)));
    }
}

/// For programs: the JSON's shape is the contract's, so that this goes to standard error.
void warnOfOpenDays(const WorkingCalendar &calendar, const DayCount &count)
{
    std::vector<QDate> days = count.counted;
    for (const SkippedDay &day : count.skipped)
        days.push_back(day.date);
    for (const QDate date : days) {
        if (const QString open = openWords(calendar, date); !open.isEmpty())
            printMessage(QStringLiteral("%1: %2").arg(formatDateWithWeekday(date), open));
    }
}

Result<int> addDays(const Call &call, const WorkingCalendar &calendar)
{
    const QString text = call.arguments.at(0);
    if (text.isEmpty())
        return failure(Error::Kind::Usage,
                       CliWords::tr("%1 is missing.").arg(QStringLiteral("DATE")));
    const QDate from = parseDate(text);
    if (!from.isValid())
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no date. Write it as 2023-08-03.").arg(text));
    const auto number = call.arguments.number(QStringLiteral("add"));
    if (!number)
        return errorOf(number);
    constexpr int most = 10000;
    if (*number > most || *number < -most)
        return failure(Error::Kind::Input,
                       CliWords::tr("--add takes at most %1 days.").arg(QString::number(most)));
    const DayCount count = calendar.count(from, *number);
    warnBeyondCalendar(from, count.date);
    if (!call.json) {
        printCount(calendar, from, count);
        return 0;
    }
    warnOfOpenDays(calendar, count);
    printJson({{QStringLiteral("date"), jsonDate(count.date)},
               {QStringLiteral("counted"), jsonDates(count.counted)},
               {QStringLiteral("skipped"), jsonSkipped(count.skipped)}});
    return 0;
}

Result<int> run(const Call &call)
{
    const auto calendar = calendarOf(call);
    if (!calendar)
        return errorOf(calendar);
    if (!call.arguments.has(QStringLiteral("list")))
        return addDays(call, *calendar);
    if (!call.arguments.positional().isEmpty())
        return failure(Error::Kind::Usage,
                       CliWords::tr("DATE and --list do not go together: give only one of them."));
    const auto year = call.arguments.number(QStringLiteral("list"));
    if (!year)
        return errorOf(year);
    if (*year < 1900 || *year > 2200)
        return failure(Error::Kind::Input, CliWords::tr("--list takes a year such as 2026."));
    return listYear(call, *calendar, *year);
}

} // namespace

Command workdayCommand()
{
    return {.name = QStringLiteral("workday"),
            .usage = QStringLiteral("DATE --add N [--plan FILE] | --list YEAR [--plan FILE]"),
            .summary = CliWords::tr("Count working days; list a year's holidays and swapped days"),
            .syntax = {.positional = {},
                       .more = {QStringLiteral("DATE")},
                       .options = {option("add",
                                          "N",
                                          CliWords::tr("count N working days on from DATE, back if "
                                                       "N is negative")),
                                   option("list",
                                          "YEAR",
                                          CliWords::tr("list the year's holidays and swapped "
                                                       "days")),
                                   option("plan",
                                          "FILE",
                                          CliWords::tr("with this plan's own changes of the "
                                                       "calendar"))},
                       .clashes = {{QStringLiteral("add"), {QStringLiteral("list")}}}},
            .run = &run};
}

} // namespace skt
