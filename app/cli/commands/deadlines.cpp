// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/deadlines/rule_sentence.h"
#include "core/text/text.h"

namespace skt {

namespace {

QJsonObject jsonDeadline(const Deadline &deadline, const CampaignIndex &index)
{
    const Team *team = deadline.team ? index.team(*deadline.team) : nullptr;
    const Unit *unit = deadline.unit ? index.unit(*deadline.unit) : nullptr;
    return {
        {QStringLiteral("kind"), toString(deadline.kind)},
        {QStringLiteral("team"), team ? QJsonValue(team->number) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("unit"), unit ? QJsonValue(unit->name) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("due"), jsonDate(deadline.due)},
        {QStringLiteral("state"), toString(deadline.state)},
        {QStringLiteral("done"), jsonDate(deadline.doneOn)},
        {QStringLiteral("rule"), ruleSentence(deadline, index.campaign().plan)},
        {QStringLiteral("counted"), jsonDates(deadline.count.counted)},
        {QStringLiteral("skipped"), jsonSkipped(deadline.count.skipped)}};
}

void printDeadlines(const std::vector<Deadline> &all, const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const Deadline &deadline : all) {
        const Team *team = deadline.team ? index.team(*deadline.team) : nullptr;
        const Unit *unit = deadline.unit ? index.unit(*deadline.unit) : nullptr;
        rows.push_back({formatDateWithWeekday(deadline.due),
                        deadlineTitle(deadline.state),
                        deadlineTitle(deadline.kind),
                        team ? QString::number(team->number) : QString{},
                        unit ? unit->name : QString{}});
    }
    printTable({CliWords::tr("Due"),
                CliWords::tr("State"),
                CliWords::tr("What"),
                CliWords::tr("Team"),
                CliWords::tr("Unit")},
               rows);
}

Result<int> run(const Call &call)
{
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto all = deadlines(*plan->index, call.environment);
    if (!call.json) {
        printDeadlines(all, *plan->index);
        return 0;
    }
    QJsonArray array;
    for (const Deadline &deadline : all)
        array << jsonDeadline(deadline, *plan->index);
    printJson({{QStringLiteral("today"), jsonDate(call.environment.today)},
               {QStringLiteral("deadlines"), array}});
    return 0;
}

} // namespace

Command deadlinesCommand()
{
    return {.name = QStringLiteral("deadlines"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("Every deadline with its date, its rule and its state"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &run};
}

} // namespace skt
