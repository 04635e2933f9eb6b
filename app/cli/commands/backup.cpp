// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"

#include <QFileInfo>

namespace skt {

namespace {

Result<int> runVerify(const Call &call)
{
    const auto problems = verifyPlanFile(call.arguments.at(0));
    if (!problems)
        return errorOf(problems);
    QJsonArray array;
    for (const VerifyProblem &problem : *problems)
        array << QJsonObject{{QStringLiteral("what"), problem.what},
                             {QStringLiteral("where"), problem.where}};
    if (call.json)
        printJson({{QStringLiteral("ok"), problems->empty()}, {QStringLiteral("problems"), array}});
    else if (problems->empty())
        print(CliWords::tr("The plan file is in order."));
    for (const VerifyProblem &problem : *problems)
        printMessage(QStringLiteral("%1: %2").arg(problem.where, problem.what));
    return problems->empty() ? 0 : static_cast<int>(Error::Kind::PlanFile);
}

Result<int> runBackup(const Call &call)
{
    const QString destination = call.arguments.at(1);
    const auto written = backupPlan(call.arguments.at(0),
                                    destination,
                                    !call.arguments.has(QStringLiteral("no-files")),
                                    call.force);
    if (!written)
        return tl::unexpected(withForceHint(call, written.error(), destination));
    if (call.json)
        printJson({{QStringLiteral("file"), destination}});
    else
        print(CliWords::tr("Backup written: %1").arg(destination));
    return 0;
}

Result<int> runRestore(const Call &call)
{
    const auto outcome = restorePlan(call.arguments.at(0), call.arguments.at(1), call.environment);
    if (!outcome)
        return errorOf(outcome);
    if (call.json)
        printJson(jsonOutcome(*outcome));
    else
        print((outcome->change ? CliWords::tr("Restored from %1. “undo” takes it back.")
                               : CliWords::tr("Restored from %1."))
                  .arg(call.arguments.at(0)));
    if (!call.json && !outcome->note.isEmpty())
        print(outcome->note);
    return 0;
}

Result<int> runBackups(const Call &call)
{
    const QString path = call.arguments.at(0);
    const auto backups = backupsOf(path);
    if (!backups)
        return errorOf(backups);
    if (!QFileInfo(path).isFile()) {
        const bool none = backups->empty();
        return failure(
            Error::Kind::PlanFile,
            none ? CliWords::tr("There is no plan file “%1”. Check its name and folder.").arg(path)
                 : CliWords::tr("There is no plan file “%1”, but a backup of it: “restore %2 %1” "
                                "brings it back.")
                       .arg(path, backups->front().path));
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const BackupInfo &backup : *backups) {
        array << QJsonObject{{QStringLiteral("path"), backup.path},
                             {QStringLiteral("time"), backup.time.toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("why"), backup.why}};
        rows.push_back({backup.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                        backup.why,
                        backup.path});
    }
    if (call.json)
        printJson({{QStringLiteral("backups"), array}});
    else if (rows.empty())
        print(CliWords::tr("No backups are kept beside this plan yet."));
    else
        printTable({CliWords::tr("When"), CliWords::tr("Why"), CliWords::tr("File")}, rows);
    return 0;
}

Command fileCommand(const char *name, const QString &summary, Result<int> (*run)(const Call &))
{
    return {.name = QString::fromLatin1(name),
            .usage = QStringLiteral("FILE"),
            .summary = summary,
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = run};
}

} // namespace

Command verifyCommand()
{
    return fileCommand(
        "verify", CliWords::tr("Look whether the plan file is in order"), &runVerify);
}

Command backupCommand()
{
    return {.name = QStringLiteral("backup"),
            .usage = QStringLiteral("FILE DEST [--no-files]"),
            .summary = CliWords::tr("A consistent copy, also while others work"),
            .syntax = {.positional = {QStringLiteral("FILE"), QStringLiteral("DEST")},
                       .more = {},
                       .options = {flag("no-files", CliWords::tr("leave the attached files out"))}},
            .run = &runBackup};
}

Command restoreCommand()
{
    return {.name = QStringLiteral("restore"),
            .usage = QStringLiteral("BACKUP FILE"),
            .summary =
                CliWords::tr("Bring a backup's state back, as one change that can be undone"),
            .syntax = {.positional = {QStringLiteral("BACKUP"), QStringLiteral("FILE")},
                       .more = {},
                       .options = {}},
            .run = &runRestore};
}

Command backupsCommand()
{
    return fileCommand("backups", CliWords::tr("The backups kept beside the plan"), &runBackups);
}

} // namespace skt
