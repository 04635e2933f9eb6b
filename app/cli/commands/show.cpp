// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/domain/visit_order.h"
#include "core/reports/progress.h"
#include "core/text/text.h"

namespace skt {

namespace {

void printDates(const CampaignIndex &index)
{
    const PlanDates &dates = index.dates();
    const auto line = [](const QString &what, QDate date) {
        print(
            QStringLiteral("  %1: %2")
                .arg(what, date.isValid() ? formatDateWithWeekday(date) : CliWords::tr("not set")));
    };
    line(CliWords::tr("First day of visits"), dates.firstDay);
    line(CliWords::tr("Last day of visits"), dates.lastDay);
    line(CliWords::tr("Teams register by"), dates.registrationLastDay);
    line(CliWords::tr("Teams report by"), dates.reportLastDay);
}

void printProgress(const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const Progress &progress : progressByTeam(index)) {
        const Team *team = progress.team ? index.team(*progress.team) : nullptr;
        const Unit *lead = progress.team ? index.leadAgency(*progress.team) : nullptr;
        rows.push_back({team ? QString::number(team->number) : CliWords::tr("All"),
                        QString::number(progress.units),
                        QString::number(progress.scheduled),
                        QString::number(progress.visited),
                        lead ? lead->name : QString{}});
    }
    printTable({CliWords::tr("Team"),
                CliWords::tr("Units"),
                CliWords::tr("Scheduled"),
                CliWords::tr("Visited"),
                CliWords::tr("Lead agency")},
               rows);
}

QString visitLine(const CampaignIndex &index, const Visit &visit)
{
    const Unit *unit = index.unit(visit.unit);
    return unit ? unit->name : QString{};
}

void printVisits(const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const Visit *visit : visitsInOrder(index)) {
        if (!visit->date)
            break; // those without a day come last
        const Team *team = index.team(visit->team);
        rows.push_back({formatDateWithWeekday(*visit->date),
                        inWords(visit->part),
                        team ? QString::number(team->number) : QString{},
                        inWords(visit->state),
                        visitLine(index, *visit)});
    }
    if (rows.empty())
        return;
    print({});
    printTable({CliWords::tr("Day"),
                CliWords::tr("Half-day"),
                CliWords::tr("Team"),
                CliWords::tr("State"),
                CliWords::tr("Unit")},
               rows);
}

Result<int> run(const Call &call)
{
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const CampaignIndex &index = *plan->index;
    if (call.json) {
        printJson(jsonCampaign(index));
        return 0;
    }
    const PlanSettings &settings = plan->campaign().plan;
    print(settings.title.isEmpty() ? CliWords::tr("(no title yet)") : settings.title);
    if (!settings.remark.isEmpty())
        print(settings.remark);
    printDates(index);
    print({});
    printProgress(index);
    printVisits(index);
    return 0;
}

} // namespace

Command showCommand()
{
    return {.name = QStringLiteral("show"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("Show the campaign"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &run};
}

} // namespace skt
