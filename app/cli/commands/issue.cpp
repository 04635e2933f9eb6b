// SPDX-License-Identifier: GPL-3.0-or-later
// A paper gets into the register, and its number.
#include "app/cli/cli_words.h"
#include "app/cli/output/papers.h"
#include "app/cli/paper_commands.h"
#include "core/documents/page_layout.h"

namespace skt {

namespace {

Result<int> runDraft(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PaperRequest request = readPaperRequest(read, *plan);
    if (read.failed())
        return read.error();
    return printPaperChange(call, plan->file, draftPaper(plan->file, request, call.environment));
}

Result<int> runIssue(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    IssuePaper request;
    if (read.has(QStringLiteral("paper")))
        request.draft = readPaper(read, *plan);
    else
        request.request = readPaperRequest(read, *plan);
    request.number = read.optionalText(QStringLiteral("number"));
    if (read.has(QStringLiteral("date")))
        request.date = read.date(QStringLiteral("date"));
    if (read.failed())
        return read.error();
    if (!loadPaperFonts())
        return failure(Error::Kind::Output,
                       CliWords::tr("The fonts of the papers could not be loaded. Install the "
                                    "program again."));
    return printPaperChange(call, plan->file, issuePaper(plan->file, request, call.environment));
}

} // namespace

Command draftPaperCommand()
{
    return {.name = QStringLiteral("draft-paper"),
            .usage = QStringLiteral("FILE --document KIND [--team N] [--unit NAME]"),
            .summary = CliWords::tr("Put a paper into the register as a draft"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = paperRequestOptions()},
            .run = &runDraft};
}

Command issueCommand()
{
    std::vector<Option> options = paperRequestOptions();
    options.push_back(option("paper",
                             "ID",
                             CliWords::tr("a draft of the register, in place of "
                                          "--document")));
    options.push_back(option("number",
                             "N",
                             CliWords::tr("as the office gave it: 12 or 12/TB-ĐKT1; "
                                          "left out where the program numbers")));
    options.push_back(option("date", "DATE", CliWords::tr("date of the paper; today if left out")));
    return {.name = QStringLiteral("issue"),
            .usage = QStringLiteral("FILE (--document KIND [--team N] [--unit NAME] | --paper ID) "
                                    "[--number N] [--date D]"),
            .summary = CliWords::tr("Give a paper its number and date and keep it as it is issued"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = options},
            .run = &runIssue};
}

} // namespace skt
