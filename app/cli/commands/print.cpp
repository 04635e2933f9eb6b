// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/papers.h"
#include "core/actions/paper_printing.h"
#include "core/documents/page_layout.h"
#include "core/documents/papers.h"

#include <QDir>
#include <QFileInfo>

namespace skt {

namespace {

Result<PaperSelection> readSelection(const Call &call, const OpenedPlan &plan)
{
    const Arguments &arguments = call.arguments;
    const auto kind = arguments.required(QStringLiteral("document"));
    if (!kind)
        return errorOf(kind);
    const auto &kinds = printKinds();
    if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        return tl::unexpected(unknownPaperKind(*kind));
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

Result<PaperFormat> readFormat(const Call &call)
{
    const auto format = call.arguments.required(QStringLiteral("format"));
    if (!format)
        return errorOf(format);
    if (*format == u"pdf")
        return PaperFormat::Pdf;
    if (*format == u"docx")
        return PaperFormat::Docx;
    return failure(
        Error::Kind::Usage,
        CliWords::tr("“%1” is no format of this program: write pdf or docx.").arg(*format));
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

/// The folders that would have to be made, the innermost first.
QStringList missingFolders(const QString &folder)
{
    QStringList missing;
    QString path = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(path) && path != QFileInfo(path).absolutePath()) {
        missing << path;
        path = QFileInfo(path).absolutePath();
    }
    return missing;
}

Result<int> run(const Call &call)
{
    const auto format = readFormat(call);
    if (!format)
        return errorOf(format);
    const auto folder = call.arguments.required(QStringLiteral("output"));
    if (!folder)
        return errorOf(folder);
    if (folder->trimmed().isEmpty())
        return failure(Error::Kind::Usage,
                       CliWords::tr("--output is empty: give the folder for the files."));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto selection = readSelection(call, *plan);
    if (!selection)
        return errorOf(selection);
    auto requests = expandSelection(*plan->index, *selection);
    if (!requests)
        return errorOf(requests);
    for (PaperRequest &request : *requests)
        request.forSigning =
            request.forSigning || call.arguments.has(QStringLiteral("for-signing"));
    if (!loadPaperFonts())
        return failure(Error::Kind::Output,
                       CliWords::tr("The fonts of the papers could not be loaded. Install the "
                                    "program again."));
    const QStringList missing = missingFolders(*folder);
    IssuedPapers ready(plan->file, *plan->index, *format);
    const PrintOptions options{*folder, *format, call.force, {}, &ready};
    const auto report = printPapers(*plan->index, call.environment, *requests, options);
    for (const QString &made : missing)
        QDir().rmdir(made); // only where nothing is in it
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
        QStringList(printKinds().begin(), printKinds().end()).join(QStringLiteral(", "));
    return {option("document", "KIND", CliWords::tr("which paper: %1").arg(kinds)),
            option("team", "N", CliWords::tr("of this team; one notice for all its visits")),
            option("unit", "NAME", CliWords::tr("for this unit")),
            flag("each", CliWords::tr("with --team: one paper per unit")),
            flag("all", CliWords::tr("of all teams and units")),
            flag("for-signing", CliWords::tr("number and day stay blank, also of what is issued")),
            option("format", "pdf|docx", CliWords::tr("form of the files")),
            option("output", "DIR", CliWords::tr("folder for the files; it is made if needed"))};
}

} // namespace

Command printCommand()
{
    return {.name = QStringLiteral("print"),
            .usage =
                QStringLiteral("FILE --document KIND [--team N] [--unit NAME] [--each] [--all] "
                               "[--for-signing] --format pdf|docx --output DIR"),
            .summary = CliWords::tr("Print papers as PDF or Word files"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = printOptions(),
                       .clashes = {{QStringLiteral("unit"),
                                    {QStringLiteral("all"), QStringLiteral("each")}},
                                   {QStringLiteral("team"), {QStringLiteral("all")}}},
                       .needs = {{QStringLiteral("each"),
                                  {QStringLiteral("team"), QStringLiteral("all")}}}},
            .run = &run};
}

} // namespace skt
