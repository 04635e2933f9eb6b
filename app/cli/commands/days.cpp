// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/option_reader.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"
#include "core/domain/team_number.h"
#include "core/text/text.h"

#include <QFileInfo>

namespace skt {

namespace {

DayOff readDayOff(OptionReader &read)
{
    const int given = (read.has(QStringLiteral("unit")) ? 1 : 0)
                      + (read.has(QStringLiteral("team")) ? 1 : 0)
                      + (read.has(QStringLiteral("area")) ? 1 : 0);
    if (given != 1)
        read.refuse({Error::Kind::Usage,
                     CliWords::tr("Say whose day off it is: one of --unit, --team, --area.")});
    DayOff dayOff;
    dayOff.area = cleaned(read.optionalText(QStringLiteral("area")));
    if (read.has(QStringLiteral("unit"))) {
        if (const Unit *unit = read.unit())
            dayOff.unit = unit->id;
    }
    if (read.has(QStringLiteral("team"))) {
        if (const Team *team = read.team())
            dayOff.team = team->id;
    }
    dayOff.reason = cleaned(read.text(QStringLiteral("reason")));
    if (dayOff.reason.isEmpty())
        read.refuse({Error::Kind::Input, CliWords::tr("A reason is needed.")});
    dayOff.span = read.span();
    return dayOff;
}

Result<int> runDayOff(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const DayOff dayOff = readDayOff(read);
    if (read.failed())
        return read.error();
    return printResult(call,
                       recordDayOff(plan->file, dayOff, call.environment),
                       CliWords::tr("The time off is recorded."));
}

Result<int> runRegisterTeam(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Team *team = read.team();
    const QDate received = read.date(QStringLiteral("received"));
    const QString file = read.optionalText(QStringLiteral("file"));
    if (read.has(QStringLiteral("file")) && !QFileInfo(file).isFile())
        read.refuse({Error::Kind::Input,
                     CliWords::tr("There is no file “%1”. Check its name and folder.").arg(file)});
    if (read.failed())
        return read.error();
    return printResult(call,
                       receiveRegistration(plan->file, team->id, received, file, call.environment),
                       CliWords::tr("The registration of team %1 is recorded.")
                           .arg(teamNumberInWords(team->number)));
}

Result<int> runAgree(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const bool given = read.has(QStringLiteral("date"));
    const QDate date = given ? read.date(QStringLiteral("date")) : call.environment.today;
    if (read.failed())
        return read.error();
    return printResult(call,
                       agreeSchedule(plan->file, date, call.environment),
                       CliWords::tr("The schedule is agreed."));
}

Syntax dayOffSyntax()
{
    Syntax syntax{.positional = {QStringLiteral("FILE")},
                  .more = {},
                  .options = {option("unit", "NAME", CliWords::tr("this unit is not free")),
                              option("team", "N", CliWords::tr("this team is not free")),
                              option("area", "NAME", CliWords::tr("no unit of this area is free")),
                              options::reason()}};
    const std::vector<Option> span = options::span();
    syntax.options.insert(syntax.options.end(), span.begin(), span.end());
    return syntax;
}

} // namespace

Command dayOffCommand()
{
    return {.name = QStringLiteral("day-off"),
            .usage =
                QStringLiteral("FILE (--unit NAME|--team N|--area NAME) --from D [--half-day H] "
                               "--to D [--half-day H] --reason T"),
            .summary = CliWords::tr("Record days on which a unit, a team or an area is not free"),
            .syntax = dayOffSyntax(),
            .run = &runDayOff};
}

Command registerTeamCommand()
{
    return {.name = QStringLiteral("register-team"),
            .usage = QStringLiteral("FILE --team N --received D [--file PATH]"),
            .summary = CliWords::tr("Record that a team's registration came in"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {options::team(),
                                   option("received",
                                          "DATE",
                                          CliWords::tr("day on which it came in, not after today")),
                                   option("file", "PATH", CliWords::tr("the scan of the paper"))}},
            .run = &runRegisterTeam};
}

Command agreeCommand()
{
    return {
        .name = QStringLiteral("agree"),
        .usage = QStringLiteral("FILE [--date D]"),
        .summary = CliWords::tr("Agree the schedule: later moves count as changes"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {option(
                       "date", "DATE", CliWords::tr("day of the agreement; today if left out"))}},
        .run = &runAgree};
}

} // namespace skt
