// SPDX-License-Identifier: GPL-3.0-or-later
// How far a paper has come: handed in, sent, received.
#include "app/cli/cli_words.h"
#include "app/cli/output/papers.h"
#include "app/cli/paper_commands.h"

namespace skt {

namespace {

/// Just one of the three days is given.
Result<QString> whichDay(const Call &call)
{
    QStringList given;
    for (const QString &name :
         {QStringLiteral("submitted"), QStringLiteral("sent"), QStringLiteral("received")}) {
        if (call.arguments.has(name))
            given << name;
    }
    if (given.size() != 1)
        return failure(Error::Kind::Usage,
                       CliWords::tr("Give one of --submitted, --sent and --received, with the "
                                    "day."));
    return given.front();
}

Result<int> run(const Call &call)
{
    const auto which = whichDay(call);
    if (!which)
        return errorOf(which);
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PaperId paper = readPaper(read, *plan);
    const QDate day = read.date(*which);
    if (read.failed())
        return read.error();
    const QString to = read.optionalText(QStringLiteral("to"));
    if (*which == u"submitted")
        return printPaperChange(
            call, plan->file, submitPaper(plan->file, paper, day, call.environment));
    if (*which == u"sent")
        return printPaperChange(call,
                                plan->file,
                                markSent(plan->file,
                                         paper,
                                         day,
                                         to,
                                         read.optionalText(QStringLiteral("way")),
                                         call.environment));
    return printPaperChange(
        call,
        plan->file,
        markReceived(
            plan->file, paper, day, to, read.optionalText(QStringLiteral("by")), call.environment));
}

} // namespace

Command markCommand()
{
    return {
        .name = QStringLiteral("mark"),
        .usage = QStringLiteral("FILE --paper ID (--submitted D | --sent D [--to T] [--way T] "
                                "| --received D [--to T] [--by T])"),
        .summary = CliWords::tr("Say that a paper was handed in for signing, sent or received"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {paperOption(),
                               option("submitted",
                                      "DATE",
                                      CliWords::tr("the day it was handed in for signing")),
                               option("sent", "DATE", CliWords::tr("the day it was sent")),
                               option("received", "DATE", CliWords::tr("the day it was received")),
                               option("to",
                                      "T",
                                      CliWords::tr("this recipient; all that are still open "
                                                   "if left out")),
                               option("way", "T", CliWords::tr("how it was sent")),
                               option("by", "T", CliWords::tr("who received it"))}},
        .run = &run};
}

} // namespace skt
