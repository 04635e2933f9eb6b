// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/field_options.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"
#include "core/domain/team_number.h"

#include <algorithm>

namespace skt {

namespace {

Result<int> add(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    const auto number = call.arguments.number(QStringLiteral("add"));
    if (!number)
        return errorOf(number);
    Team team;
    team.number = *number;
    readText(read, "name", team.name);
    readText(read, "note", team.note);
    std::optional<UnitId> lead;
    readUnit(read, "lead", lead);
    const std::vector<UnitId> members = readUnits(read, call, plan, "member");
    if (read.failed())
        return read.error();
    return printResult(call,
                       addTeam(plan.file, team, lead, members, call.environment),
                       CliWords::tr("Team %1 is in the list.").arg(teamNumberInWords(team.number)));
}

/// The lead agency and members as the options leave them; nothing if none is given.
void readAgencies(OptionReader &read, const Call &call, const OpenedPlan &plan, TeamChange &change)
{
    const QStringList names{QStringLiteral("lead"),
                            QStringLiteral("member"),
                            QStringLiteral("add-member"),
                            QStringLiteral("remove-member")};
    const bool any = std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return read.has(name); });
    if (!any)
        return;
    for (const Membership *row : plan.index->membershipsOfTeam(change.team.id)) {
        if (row->lead)
            change.lead = row->agency;
        else
            change.members.push_back(row->agency);
    }
    change.agenciesBase = {change.lead, change.members};
    readUnit(read, "lead", change.lead);
    if (read.has(QStringLiteral("member")))
        change.members = readUnits(read, call, plan, "member");
    for (const UnitId unit : readUnits(read, call, plan, "add-member"))
        change.members.push_back(unit);
    for (const UnitId unit : readUnits(read, call, plan, "remove-member"))
        std::erase(change.members, unit);
    if (!change.lead)
        read.refuse(
            {Error::Kind::Usage, CliWords::tr("A team has a lead agency: name it with --lead.")});
}

Result<int> change(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    const Team *team = read.team();
    if (read.failed())
        return read.error();
    const QString number = teamNumberInWords(team->number);
    if (read.has(QStringLiteral("remove")))
        return printResult(call,
                           removeTeam(plan.file, team->id, call.environment),
                           CliWords::tr("Team %1 is removed.").arg(number));
    TeamChange change{.team = *team, .base = *team, .lead = {}, .members = {}};
    readText(read, "name", change.team.name);
    readText(read, "note", change.team.note);
    readAgencies(read, call, plan, change);
    if (read.failed())
        return read.error();
    return printResult(call,
                       changeTeam(plan.file, change, call.environment),
                       CliWords::tr("Team %1 is changed.").arg(number));
}

Result<int> run(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const bool adds = call.arguments.has(QStringLiteral("add"));
    if (adds == call.arguments.has(QStringLiteral("team")))
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say which team: --team N, or --add N for a new one."));
    return adds ? add(call, *plan) : change(call, *plan);
}

} // namespace

Command teamCommand()
{
    return {
        .name = QStringLiteral("team"),
        .usage = QStringLiteral("FILE (--team N [--remove] | --add N) [--name T] [--lead NAME] "
                                "[--member NAME …] …"),
        .summary = CliWords::tr("Add, change or remove a team and its agencies"),
        .syntax =
            {.positional = {QStringLiteral("FILE")},
             .more = {},
             .options = {option("team", "N", CliWords::tr("number of the team to change")),
                         option("add", "N", CliWords::tr("a new team of that number")),
                         flag("remove",
                              CliWords::tr("remove the team; refused while it has units, "
                                           "visits on days or papers")),
                         option("name", "T", CliWords::tr("its name, as papers print it")),
                         option("lead", "NAME", CliWords::tr("the agency that leads it")),
                         listOption("member",
                                    "NAME …",
                                    CliWords::tr("the other agencies, all of them in order")),
                         listOption("add-member", "NAME …", CliWords::tr("agencies that join it")),
                         listOption(
                             "remove-member", "NAME …", CliWords::tr("agencies that leave it")),
                         option("note", "T", CliWords::tr("a note"))},
             .clashes = {{QStringLiteral("remove"),
                          {QStringLiteral("add"),
                           QStringLiteral("name"),
                           QStringLiteral("lead"),
                           QStringLiteral("member"),
                           QStringLiteral("add-member"),
                           QStringLiteral("remove-member"),
                           QStringLiteral("note")}},
                         {QStringLiteral("add"),
                          {QStringLiteral("team"),
                           QStringLiteral("add-member"),
                           QStringLiteral("remove-member")}}}},
        .run = &run};
}

} // namespace skt
