// SPDX-License-Identifier: GPL-3.0-or-later
// `absence`, `substitute` and `day-off` with --remove.
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/field_options.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"
#include "core/domain/team_number.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// The one row meant; --from tells several apart by the day on which they begin.
template<typename Row>
Result<const Row *> theOne(OptionReader &read, std::vector<const Row *> rows, const QString &whose)
{
    if (read.has(QStringLiteral("from"))) {
        const QDate from = read.date(QStringLiteral("from"));
        if (read.failed())
            return read.error();
        std::erase_if(rows, [&](const Row *row) { return row->span.from.date != from; });
    }
    if (rows.size() == 1)
        return rows.front();
    if (rows.empty())
        return failure(Error::Kind::Input,
                       CliWords::tr("Nothing like this is recorded of %1.").arg(whose));
    QStringList days;
    for (const Row *row : rows)
        days << row->span.from.date.toString(Qt::ISODate);
    return failure(Error::Kind::Input,
                   CliWords::tr("Several are recorded of %1. Say with --from which: %2.")
                       .arg(whose, days.join(QStringLiteral(", "))));
}

Result<int> takeAbsenceOut(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Person *person = read.person(QStringLiteral("person"));
    if (read.failed())
        return read.error();
    const auto row = theOne<Absence>(read, plan->index->absences(person->id), person->name);
    if (!row)
        return errorOf(row);
    return printResult(call,
                       removeAbsence(plan->file, (*row)->id, call.environment),
                       CliWords::tr("The absence of %1 is taken out.").arg(person->name));
}

Result<int> takeSubstitutionOut(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Visit *visit = read.visit();
    const Person *person = read.person(QStringLiteral("person"));
    if (read.failed())
        return read.error();
    for (const Substitution *row : plan->index->substitutions(person->id)) {
        if (row->visit == visit->id)
            return printResult(
                call,
                removeSubstitution(plan->file, row->id, call.environment),
                CliWords::tr("Nobody stands in for %1 there any more.").arg(person->name));
    }
    return failure(Error::Kind::Input,
                   CliWords::tr("Nobody stands in for %1 at that visit.").arg(person->name));
}

Result<int> takeDayOffOut(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    std::vector<const DayOff *> rows;
    QString whose = cleaned(read.optionalText(QStringLiteral("area")));
    const Unit *unit = read.has(QStringLiteral("unit")) ? read.unit() : nullptr;
    const Team *team = read.has(QStringLiteral("team")) ? read.team() : nullptr;
    if (read.failed())
        return read.error();
    if ((unit ? 1 : 0) + (team ? 1 : 0) + (whose.isEmpty() ? 0 : 1) != 1)
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say whose day off it is: one of --unit, --team, --area."));
    for (const DayOff &row : plan->campaign().daysOff) {
        const bool own = unit   ? row.unit == unit->id
                         : team ? row.team == team->id
                                : matchKey(row.area) == matchKey(whose) && !row.area.isEmpty();
        if (own)
            rows.push_back(&row);
    }
    if (unit || team)
        whose = unit ? unit->name : CliWords::tr("team %1").arg(teamNumberInWords(team->number));
    const auto row = theOne<DayOff>(read, rows, whose);
    if (!row)
        return errorOf(row);
    return printResult(call,
                       removeDayOff(plan->file, (*row)->id, call.environment),
                       CliWords::tr("The time off is taken out."));
}

Result<int> runAbsence(const Call &call)
{
    return call.arguments.has(QStringLiteral("remove")) ? takeAbsenceOut(call)
                                                        : absenceCommand().run(call);
}

Result<int> runSubstitute(const Call &call)
{
    return call.arguments.has(QStringLiteral("remove")) ? takeSubstitutionOut(call)
                                                        : substituteCommand().run(call);
}

Result<int> runDayOff(const Call &call)
{
    return call.arguments.has(QStringLiteral("remove")) ? takeDayOffOut(call)
                                                        : dayOffCommand().run(call);
}

Command withRemoval(Command command,
                    const QString &usage,
                    const QString &help,
                    const QStringList &ofRecording,
                    Result<int> (*run)(const Call &))
{
    command.syntax.clashes.emplace_back(QStringLiteral("remove"), ofRecording);
    command.usage += QStringLiteral(" | ") + usage;
    command.syntax.options.push_back(flag("remove", help));
    command.run = run;
    return command;
}

} // namespace

Command absenceOrRemoveCommand()
{
    return withRemoval(absenceCommand(),
                       QStringLiteral("FILE --person NAME [--from D] --remove"),
                       CliWords::tr("take the absence out again; --from tells several apart"),
                       {QStringLiteral("to"), QStringLiteral("half-day"), QStringLiteral("reason")},
                       &runAbsence);
}

Command substituteOrRemoveCommand()
{
    return withRemoval(substituteCommand(),
                       QStringLiteral("FILE --unit NAME [--team N] --person NAME --remove"),
                       CliWords::tr("take the substitution at that visit out again"),
                       {QStringLiteral("by"), QStringLiteral("paper")},
                       &runSubstitute);
}

Command dayOffOrRemoveCommand()
{
    return withRemoval(
        dayOffCommand(),
        QStringLiteral("FILE (--unit NAME|--team N|--area NAME) [--from D] --remove"),
        CliWords::tr("take the time off out again; --from tells several apart"),
        {QStringLiteral("to"), QStringLiteral("half-day"), QStringLiteral("reason")},
        &runDayOff);
}

} // namespace skt
