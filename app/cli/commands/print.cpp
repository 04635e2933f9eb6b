// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/documents/page_layout.h"
#include "core/documents/papers.h"

namespace skt {

namespace {

Result<PaperSelection> readSelection(const Call &call, const OpenedPlan &plan)
{
    const Arguments &arguments = call.arguments;
    const auto kind = arguments.required(QStringLiteral("document"));
    if (!kind)
        return errorOf(kind);
    const auto &kinds = paperKinds();
    if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        return failure(
            Error::Kind::Usage,
            CliWords::tr("“%1” is no paper. Papers: %2.")
                .arg(*kind, QStringList(kinds.begin(), kinds.end()).join(QStringLiteral(", "))));
    PaperSelection selection{.kind = *kind,
                             .team = {},
                             .unit = {},
                             .each = arguments.has(QStringLiteral("each")),
                             .all = arguments.has(QStringLiteral("all"))};
    if (arguments.has(QStringLiteral("team"))) {
        const auto team = teamOption(call, plan);
        if (!team)
            return errorOf(team);
        selection.team = (*team)->id;
    }
    if (arguments.has(QStringLiteral("unit"))) {
        const auto unit = unitOption(call, plan);
        if (!unit)
            return errorOf(unit);
        selection.unit = (*unit)->id;
    }
    return selection;
}

Result<> checkFormat(const Call &call)
{
    const auto format = call.arguments.required(QStringLiteral("format"));
    if (!format)
        return errorOf(format);
    if (*format != u"pdf")
        return failure(Error::Kind::Usage,
                       CliWords::tr("“%1” is no format of this program: write pdf.").arg(*format));
    return {};
}

int printReport(const Call &call, const PrintReport &report)
{
    QJsonArray failed;
    for (const PrintFailure &failure : report.failed)
        failed << QJsonObject{{QStringLiteral("unit"), failure.unit},
                              {QStringLiteral("reason"), failure.reason}};
    if (call.json) {
        printJson({{QStringLiteral("files"), jsonStrings(report.files)},
                   {QStringLiteral("failed"), failed}});
    } else {
        for (const QString &file : report.files)
            print(file);
        for (const PrintFailure &failure : report.failed)
            printMessage(CliWords::tr("Not printed – %1: %2").arg(failure.unit, failure.reason));
    }
    return report.failed.empty() ? 0 : 1;
}

Result<int> run(const Call &call)
{
    if (const auto format = checkFormat(call); !format)
        return errorOf(format);
    const auto folder = call.arguments.required(QStringLiteral("output"));
    if (!folder)
        return errorOf(folder);
    if (folder->trimmed().isEmpty())
        return failure(Error::Kind::Usage,
                       CliWords::tr("--output is empty: give the folder for the files."));
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto selection = readSelection(call, *plan);
    if (!selection)
        return errorOf(selection);
    const auto requests = expandSelection(*plan->index, *selection);
    if (!requests)
        return errorOf(requests);
    if (!loadPaperFonts())
        return failure(Error::Kind::Output,
                       CliWords::tr("The fonts of the papers could not be loaded. Install the "
                                    "program again."));
    const auto report = printPdfs(*plan->index, call.environment, *requests, *folder, call.force);
    if (!report)
        return errorOf(report);
    const int code = printReport(call, *report);
    if (!report->files.isEmpty() || report->failed.empty())
        return code;
    printMessage(CliWords::tr("Nothing was printed: none of the %1 papers could be made.")
                     .arg(QString::number(report->failed.size())));
    return static_cast<int>(Error::Kind::Input);
}

std::vector<Option> printOptions()
{
    const QString kinds =
        QStringList(paperKinds().begin(), paperKinds().end()).join(QStringLiteral(", "));
    return {
        option("document", "KIND", CliWords::tr("which paper: %1").arg(kinds)),
        option("team", "N", CliWords::tr("of this team; one notice for all its visits")),
        option("unit", "NAME", CliWords::tr("for this unit")),
        flag("each", CliWords::tr("with --team: one paper per unit")),
        flag("all", CliWords::tr("of all teams and units")),
        flag("for-signing", CliWords::tr("number and day stay blank (so it is without this, too)")),
        option("format", "pdf", CliWords::tr("form of the files")),
        option("output", "DIR", CliWords::tr("folder for the files; it is made if needed"))};
}

} // namespace

Command printCommand()
{
    return {
        .name = QStringLiteral("print"),
        .usage = QStringLiteral("FILE --document KIND [--team N] [--unit NAME] [--each] [--all] "
                                "[--for-signing] --format pdf --output DIR"),
        .summary = CliWords::tr("Print papers as PDF files"),
        .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = printOptions()},
        .run = &run};
}

} // namespace skt
