// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/register.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/papers.h"
#include "app/cli/paper_commands.h"
#include "core/text/text.h"

namespace skt {

namespace {

QJsonArray jsonDrift(const CampaignIndex &index, PaperId paper)
{
    QJsonArray facts;
    for (const PaperDrift &drift : paperDrift(index)) {
        if (drift.paper != paper)
            continue;
        for (const PaperDrift::Fact &fact : drift.facts)
            facts << QJsonObject{{QStringLiteral("what"), fact.what},
                                 {QStringLiteral("issued"), fact.issued},
                                 {QStringLiteral("now"), fact.now}};
    }
    return facts;
}

void printRegister(const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const Paper *paper : registerOrder(index)) {
        const auto &recipients = index.recipientsOfPaper(paper->id);
        const auto sent = std::count_if(recipients.begin(),
                                        recipients.end(),
                                        [](const PaperRecipient *row) { return row->sent; });
        rows.push_back({paper->id.toString(),
                        paper->number,
                        paper->date ? formatDate(*paper->date) : QString{},
                        paper->outside ? CliWords::tr("%1 (made elsewhere)").arg(paper->issuer)
                                       : paper->issuer,
                        CliWords::tr("%1, sent to %2 of %3")
                            .arg(inWords(paper->state),
                                 QString::number(sent),
                                 QString::number(recipients.size())),
                        paper->subject.isEmpty() ? paperTitle(paper->kind) : paper->subject});
    }
    printTable({CliWords::tr("Paper"),
                CliWords::tr("Number"),
                CliWords::tr("Date"),
                CliWords::tr("From"),
                CliWords::tr("State"),
                CliWords::tr("What it is about")},
               rows);
    for (const PaperDrift &drift : paperDrift(index)) {
        for (const PaperDrift::Fact &fact : drift.facts)
            print(CliWords::tr("Changed since %1 was issued – %2: %3, now %4")
                      .arg(index.paper(drift.paper)->number, fact.what, fact.issued, fact.now));
    }
    if (const QStringList missing = missingNumbers(index); !missing.isEmpty())
        print(CliWords::tr("Missing numbers: %1").arg(missing.join(QStringLiteral(", "))));
}

Result<int> run(const Call &call)
{
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const CampaignIndex &index = *plan->index;
    if (!call.json) {
        printRegister(index);
        return 0;
    }
    QJsonArray papers;
    for (const Paper *paper : registerOrder(index)) {
        QJsonObject object = jsonPaper(index, *paper);
        object[QStringLiteral("changed_since")] = jsonDrift(index, paper->id);
        papers << object;
    }
    printJson({{QStringLiteral("papers"), papers},
               {QStringLiteral("missing_numbers"), jsonStrings(missingNumbers(index))}});
    return 0;
}

} // namespace

Command registerCommand()
{
    return {.name = QStringLiteral("register"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("The register of papers: numbers, recipients, what was sent"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &run};
}

} // namespace skt
