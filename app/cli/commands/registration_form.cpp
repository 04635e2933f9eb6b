// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registration_form.h"

#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"

#include <algorithm>

namespace skt {

namespace {

/// The team of --team, or with --all every team that inspects anything.
Result<std::vector<const Team *>> chosenTeams(const Call &call, const OpenedPlan &plan)
{
    const bool all = call.arguments.has(QStringLiteral("all"));
    if (all == call.arguments.has(QStringLiteral("team")))
        return failure(Error::Kind::Usage, CliWords::tr("Give either --team N or --all."));
    if (!all) {
        const auto team = teamOption(call, plan);
        if (!team)
            return errorOf(team);
        return std::vector<const Team *>{*team};
    }
    std::vector<const Team *> teams;
    for (const Team &team : plan.campaign().teams) {
        if (!plan.index->assignmentsOfTeam(team.id).empty())
            teams.push_back(&team);
    }
    std::sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) {
        return a->number < b->number;
    });
    if (teams.empty())
        return failure(Error::Kind::Input,
                       CliWords::tr("No team of this plan inspects a unit yet, so there is nothing "
                                    "to register."));
    return teams;
}

Result<int> run(const Call &call)
{
    const auto wanted = call.arguments.required(QStringLiteral("format"));
    if (!wanted)
        return errorOf(wanted);
    const auto format = formFormatFromString(*wanted);
    if (!format)
        return failure(
            Error::Kind::Usage,
            CliWords::tr("There is no format “%1”: --format takes xlsx or docx.").arg(*wanted));
    const auto folder = call.arguments.required(QStringLiteral("output"));
    if (!folder)
        return errorOf(folder);
    if (folder->trimmed().isEmpty())
        return failure(Error::Kind::Usage,
                       CliWords::tr("--output is empty: give the folder for the files."));
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto teams = chosenTeams(call, *plan);
    if (!teams)
        return errorOf(teams);
    const auto files = writeRegistrationForms(*plan->index, *teams, *format, *folder, call.force);
    if (!files)
        return errorOf(files);
    if (call.json) {
        printJson({{QStringLiteral("files"), jsonStrings(*files)}});
        return 0;
    }
    for (const QString &file : *files)
        print(file);
    return 0;
}

} // namespace

Command registrationFormCommand()
{
    return {.name = QStringLiteral("registration-form"),
            .usage = QStringLiteral("FILE (--team N | --all) --format xlsx|docx --output DIR"),
            .summary = CliWords::tr("Write the form on which a team registers its visits, with its "
                                    "units filled in"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {option("team", "N", CliWords::tr("number of the team")),
                                   flag("all", CliWords::tr("one form for each team")),
                                   option("format", "xlsx|docx", CliWords::tr("Excel or Word")),
                                   option("output",
                                          "DIR",
                                          CliWords::tr("folder for the files; it is made if "
                                                       "needed"))}},
            .run = &run};
}

} // namespace skt
