// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

QJsonObject jsonIntake(const IntakeResult &intake)
{
    QJsonArray repairs;
    for (const TextRepair &repair : intake.repairs)
        repairs << QJsonObject{{QStringLiteral("line"), repair.line},
                               {QStringLiteral("old"), repair.before},
                               {QStringLiteral("new"), repair.after}};
    QJsonArray unread;
    for (const UnreadPassage &passage : intake.notUnderstood)
        unread << QJsonObject{{QStringLiteral("line"), passage.line},
                              {QStringLiteral("text"), passage.text}};
    return {{QStringLiteral("understood"), intake.understood},
            {QStringLiteral("repairs"), repairs},
            {QStringLiteral("not_understood"), unread},
            {QStringLiteral("notes"), jsonStrings(intake.notes)}};
}

void printIntake(const IntakeResult &intake, const QString &path)
{
    const Campaign &campaign = intake.campaign;
    print(CliWords::tr("“%1”").arg(campaign.plan.title));
    print(CliWords::tr("Found: teams %1, units inspected %2, outlines %3, legal documents %4.")
              .arg(QString::number(campaign.teams.size()),
                   QString::number(CampaignIndex(campaign).inspectedUnits().size()),
                   QString::number(campaign.outlines.size()),
                   QString::number(campaign.legalDocuments.size())));
    print(CliWords::tr("Understood: %1% of the text. Extraction errors repaired: %2.")
              .arg(percentInWords(intake.understood), QString::number(intake.repairs.size())));
    for (const TextRepair &repair : intake.repairs)
        print(CliWords::tr("  line %1: %2 → %3")
                  .arg(QString::number(repair.line), repair.before, repair.after));
    for (const QString &note : intake.notes)
        print(CliWords::tr("Note: %1").arg(note));
    for (const UnreadPassage &passage : intake.notUnderstood)
        print(CliWords::tr("Not understood, line %1: %2")
                  .arg(QString::number(passage.line), passage.text));
    print(CliWords::tr("Written: %1").arg(path));
}

Result<int> run(const Call &call)
{
    const auto intake = takeInFile(call.arguments.at(0), call.environment);
    if (!intake)
        return errorOf(intake);
    const auto plan =
        createPlanFromIntake(call.arguments.at(1), *intake, call.environment, call.force);
    if (!plan)
        return tl::unexpected(withForceHint(call, plan.error(), call.arguments.at(1)));
    if (call.json)
        printJson(jsonIntake(*intake));
    else
        printIntake(*intake, plan->path());
    return 0;
}

} // namespace

Command importPlanCommand()
{
    return {.name = QStringLiteral("import plan"),
            .usage = QStringLiteral("DOCUMENT FILE"),
            .summary = CliWords::tr("Take a plan's document in: a new plan file out of its text"),
            .syntax = {.positional = {QStringLiteral("DOCUMENT"), QStringLiteral("FILE")},
                       .more = {},
                       .options = {}},
            .run = &run};
}

} // namespace skt
