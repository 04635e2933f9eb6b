// SPDX-License-Identifier: GPL-3.0-or-later
// Papers made elsewhere, and files of papers.
#include "app/cli/cli_words.h"
#include "app/cli/field_options.h"
#include "app/cli/output/papers.h"
#include "app/cli/paper_commands.h"

namespace skt {

namespace {

Result<int> runReceive(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    ReceivePaper request;
    request.kind = read.text(QStringLiteral("document"));
    request.from = read.text(QStringLiteral("from"));
    request.number = read.text(QStringLiteral("number"));
    request.date = read.date(QStringLiteral("date"));
    request.received = read.date(QStringLiteral("received"));
    if (read.has(QStringLiteral("team"))) {
        if (const Team *team = read.team())
            request.team = team->id;
    }
    for (const QString &name : call.arguments.values(QStringLiteral("unit"))) {
        const auto unit = resolveUnit(*plan->index, name);
        if (!unit)
            read.refuse(unit.error());
        else
            request.units.push_back((*unit)->id);
    }
    request.subject = read.optionalText(QStringLiteral("subject"));
    request.file = read.optionalText(QStringLiteral("file"));
    if (read.failed())
        return read.error();
    return printPaperChange(call, plan->file, receivePaper(plan->file, request, call.environment));
}

Result<int> runAttach(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PaperId paper = readPaper(read, *plan);
    const QString file = read.text(QStringLiteral("file"));
    const QString as = read.text(QStringLiteral("as"));
    if (read.failed())
        return read.error();
    const auto role = paperFileRoleFromString(as);
    if (!role)
        return failure(
            Error::Kind::Usage,
            CliWords::tr("“%1” is no kind of file: --as takes signed, draft or annex.").arg(as));
    return printPaperChange(
        call, plan->file, attachFile(plan->file, paper, file, *role, call.environment));
}

} // namespace

Command receiveCommand()
{
    return {
        .name = QStringLiteral("receive"),
        .usage = QStringLiteral("FILE --document KIND --from NAME [--team N] [--unit NAME …] "
                                "--number N --date D --received D [--subject T] [--file PATH]"),
        .summary = CliWords::tr("Enter a paper that was made elsewhere"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {option("document",
                                      "KIND",
                                      CliWords::tr("what it is: a kind that “print” knows, "
                                                   "unit-report, or a word of your own")),
                               option("from", "NAME", CliWords::tr("the body that issued it")),
                               option("team", "N", CliWords::tr("number of the team it is about")),
                               listOption("unit",
                                          "NAME",
                                          CliWords::tr("units whose visits it names, by any known "
                                                       "spelling")),
                               option("number", "N", CliWords::tr("its number and symbol")),
                               option("date", "DATE", CliWords::tr("its own date")),
                               option("received", "DATE", CliWords::tr("the day it came")),
                               option("subject", "T", CliWords::tr("what it is about")),
                               option("file",
                                      "PATH",
                                      CliWords::tr("the paper itself, as PDF or picture"))}},
        .run = &runReceive};
}

Command attachCommand()
{
    return {.name = QStringLiteral("attach"),
            .usage = QStringLiteral("FILE --paper ID --file PATH --as signed|draft|annex"),
            .summary = CliWords::tr("Keep a file with a paper, such as the signed scan"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {paperOption(),
                                   option("file", "PATH", CliWords::tr("the file; it is copied")),
                                   option("as",
                                          "signed|draft|annex",
                                          CliWords::tr("signed: the original, which is printed "
                                                       "from then on"))}},
            .run = &runAttach};
}

} // namespace skt
