// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "core/actions/actions.h"
#include "core/text/text.h"

#include <QFileInfo>

namespace skt {

namespace {

Result<DayOff> readDayOff(const Call &call, const OpenedPlan &plan)
{
    const Arguments &arguments = call.arguments;
    const int given = (arguments.has(QStringLiteral("unit")) ? 1 : 0)
                      + (arguments.has(QStringLiteral("team")) ? 1 : 0)
                      + (arguments.has(QStringLiteral("area")) ? 1 : 0);
    if (given != 1)
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say whose day off it is: one of --unit, --team, --area."));
    DayOff dayOff;
    dayOff.area = cleaned(arguments.value(QStringLiteral("area")));
    if (arguments.has(QStringLiteral("unit"))) {
        const auto unit = unitOption(call, plan);
        if (!unit)
            return errorOf(unit);
        dayOff.unit = (*unit)->id;
    }
    if (arguments.has(QStringLiteral("team"))) {
        const auto team = teamOption(call, plan);
        if (!team)
            return errorOf(team);
        dayOff.team = (*team)->id;
    }
    const auto reason = arguments.required(QStringLiteral("reason"));
    if (!reason)
        return errorOf(reason);
    dayOff.reason = cleaned(*reason);
    if (dayOff.reason.isEmpty())
        return failure(Error::Kind::Input, CliWords::tr("A reason is needed."));
    const auto span = spanOption(call);
    if (!span)
        return errorOf(span);
    dayOff.span = *span;
    return dayOff;
}

Result<int> runDayOff(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto dayOff = readDayOff(call, *plan);
    if (!dayOff)
        return errorOf(dayOff);
    const auto outcome = recordDayOff(plan->file, *dayOff, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call, *outcome, CliWords::tr("The time off is recorded."));
}

Result<int> runRegisterTeam(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto team = teamOption(call, *plan);
    if (!team)
        return errorOf(team);
    const auto received = call.arguments.date(QStringLiteral("received"));
    if (!received)
        return errorOf(received);
    const QString file = call.arguments.value(QStringLiteral("file"));
    if (call.arguments.has(QStringLiteral("file")) && !QFileInfo(file).isFile())
        return failure(Error::Kind::Input,
                       CliWords::tr("There is no file “%1”. Check its name and folder.").arg(file));
    const auto outcome =
        receiveRegistration(plan->file, (*team)->id, *received, file, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call,
                        *outcome,
                        CliWords::tr("The registration of team %1 is recorded.")
                            .arg(QString::number((*team)->number)));
}

Result<int> runAgree(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    QDate date = call.environment.today;
    if (call.arguments.has(QStringLiteral("date"))) {
        const auto given = call.arguments.date(QStringLiteral("date"));
        if (!given)
            return errorOf(given);
        date = *given;
    }
    const auto outcome = agreeSchedule(plan->file, date, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call, *outcome, CliWords::tr("The schedule is agreed."));
}

} // namespace

Command dayOffCommand()
{
    return {.name = QStringLiteral("day-off"),
            .usage =
                QStringLiteral("FILE (--unit NAME|--team N|--area NAME) --from D [--half-day H] "
                               "--to D [--half-day H] --reason T"),
            .summary = CliWords::tr("Record days on which a unit, a team or an area is not free"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("unit")},
                                   {QStringLiteral("team")},
                                   {QStringLiteral("area")},
                                   {QStringLiteral("from")},
                                   {QStringLiteral("to")},
                                   {QStringLiteral("half-day"), Option::Takes::Many},
                                   {QStringLiteral("reason")}}},
            .run = &runDayOff};
}

Command registerTeamCommand()
{
    return {.name = QStringLiteral("register-team"),
            .usage = QStringLiteral("FILE --team N --received D [--file PATH]"),
            .summary = CliWords::tr("Record that a team's registration came in"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("team")},
                                   {QStringLiteral("received")},
                                   {QStringLiteral("file")}}},
            .run = &runRegisterTeam};
}

Command agreeCommand()
{
    return {.name = QStringLiteral("agree"),
            .usage = QStringLiteral("FILE [--date D]"),
            .summary = CliWords::tr("Agree the schedule: later moves count as changes"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("date")}}},
            .run = &runAgree};
}

} // namespace skt
