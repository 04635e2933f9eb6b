// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a paper after it was issued; and who numbers a body's papers.
#include "app/cli/cli_words.h"
#include "app/cli/options.h"
#include "app/cli/output/papers.h"
#include "app/cli/paper_commands.h"
#include "core/documents/page_layout.h"

namespace skt {

namespace {

using End = Result<PaperChange> (*)(PlanFile &, PaperId, const QString &, const Environment &);

Result<int> runEnd(const Call &call, End end)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PaperId paper = readPaper(read, *plan);
    const QString reason = read.text(QStringLiteral("reason"));
    if (read.failed())
        return read.error();
    return printPaperChange(call, plan->file, end(plan->file, paper, reason, call.environment));
}

Result<int> runVoid(const Call &call)
{
    return runEnd(call, &voidPaper);
}

Result<int> runWithdraw(const Call &call)
{
    return runEnd(call, &withdrawPaper);
}

Result<int> runReplace(const Call &call)
{
    return runEnd(call, &replacePaper);
}

Result<int> runCorrect(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PaperId paper = readPaper(read, *plan);
    const QString reason = read.text(QStringLiteral("reason"));
    std::optional<QDate> date;
    if (read.has(QStringLiteral("date")))
        date = read.date(QStringLiteral("date"));
    if (read.failed())
        return read.error();
    if (!loadPaperFonts())
        return failure(Error::Kind::Output,
                       CliWords::tr("The fonts of the papers could not be loaded. Install the "
                                    "program again."));
    const QString number = read.optionalText(QStringLiteral("number"));
    return printPaperChange(
        call, plan->file, correctNumber(plan->file, paper, number, date, reason, call.environment));
}

Result<int> runSeries(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    PaperSeries series;
    series.issuer = read.text(QStringLiteral("issuer"));
    const QString by = read.text(QStringLiteral("numbered-by"));
    if (read.failed())
        return read.error();
    const auto numberedBy = numberedByFromString(by);
    if (!numberedBy)
        return failure(
            Error::Kind::Usage,
            CliWords::tr("“%1” numbers no papers: --numbered-by takes office or program.").arg(by));
    series.numberedBy = *numberedBy;
    series.symbol = read.optionalText(QStringLiteral("symbol"));
    series.name = series.symbol;
    if (read.has(QStringLiteral("first"))) {
        const auto first = call.arguments.number(QStringLiteral("first"));
        if (!first)
            return errorOf(first);
        series.first = *first;
    }
    const auto outcome = setSeries(plan->file, series, call.environment);
    return printResult(
        call, outcome, CliWords::tr("Papers of %1: numbers set.").arg(series.issuer));
}

Command endCommand(const QString &name, const QString &summary, Result<int> (*run)(const Call &))
{
    return {.name = name,
            .usage = QStringLiteral("FILE --paper ID --reason T"),
            .summary = summary,
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {paperOption(), options::reason()}},
            .run = run};
}

} // namespace

Command voidPaperCommand()
{
    return endCommand(QStringLiteral("void"),
                      CliWords::tr("Make an issued paper void before it is sent; it keeps its "
                                   "number"),
                      &runVoid);
}

Command withdrawPaperCommand()
{
    return endCommand(QStringLiteral("withdraw"),
                      CliWords::tr("Take a paper back that was issued"),
                      &runWithdraw);
}

Command replacePaperCommand()
{
    return endCommand(QStringLiteral("replace"),
                      CliWords::tr("Draft a paper in place of an issued one, with what holds now"),
                      &runReplace);
}

Command correctPaperCommand()
{
    return {.name = QStringLiteral("correct-number"),
            .usage = QStringLiteral("FILE --paper ID [--number N] [--date D] --reason T"),
            .summary = CliWords::tr("Put a mistyped number or date right before the paper is sent"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {paperOption(),
                                   option("number", "N", CliWords::tr("the right number")),
                                   option("date", "DATE", CliWords::tr("the right date")),
                                   options::reason()}},
            .run = &runCorrect};
}

Command seriesCommand()
{
    return {.name = QStringLiteral("series"),
            .usage = QStringLiteral("FILE --issuer NAME --numbered-by office|program [--symbol S] "
                                    "[--first N]"),
            .summary = CliWords::tr("Say who numbers a body's papers: its office or the program"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {option("issuer",
                                          "NAME",
                                          CliWords::tr("the body, as its papers' head names it")),
                                   option("numbered-by",
                                          "office|program",
                                          CliWords::tr("who gives the numbers")),
                                   option("symbol",
                                          "S",
                                          CliWords::tr("what follows the number, with {{kind}} for "
                                                       "the letters of the kind; one symbol is "
                                                       "one sequence; all kinds share one if "
                                                       "left out")),
                                   option("first",
                                          "N",
                                          CliWords::tr("where the program begins; 1 if left "
                                                       "out"))}},
            .run = &runSeries};
}

} // namespace skt
