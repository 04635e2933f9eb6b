// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/propose.h"

#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/actions/actions.h"
#include "core/text/text.h"

#include <cmath>

namespace skt {

namespace {

void printPlaces(const Proposal &proposal, const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const ProposedVisit &place : proposal.visits) {
        const Team *team = index.team(place.team);
        const Unit *unit = index.unit(place.unit);
        rows.push_back({formatDateWithWeekday(place.date),
                        inWords(place.part),
                        team ? QString::number(team->number) : QString{},
                        place.fixed ? CliWords::tr("stays") : CliWords::tr("new"),
                        unit ? unit->name : QString{}});
    }
    printTable({CliWords::tr("Day"),
                CliWords::tr("Half-day"),
                CliWords::tr("Team"),
                CliWords::tr("Place"),
                CliWords::tr("Unit")},
               rows);
}

void printProposal(const Proposal &proposal, const CampaignIndex &index)
{
    if (proposal.feasible || proposal.partial)
        printPlaces(proposal, index);
    if (!proposal.summary.isEmpty())
        print(proposal.summary);
    for (const Demand &demand : proposal.unsatisfied) {
        print(QStringLiteral("  – %1").arg(demand.text));
        if (!demand.relaxation.isEmpty())
            print(QStringLiteral("    → %1").arg(demand.relaxation));
    }
    if (!proposal.proved)
        print(CliWords::tr(
            "That no schedule exists is not proved; more time (--seconds) may find one."));
    for (const QString &remark : proposal.remarks)
        print(remark);
}

Result<ProposeOptions> readOptions(const Call &call)
{
    ProposeOptions options;
    if (call.arguments.has(QStringLiteral("seconds"))) {
        bool ok = false;
        options.seconds = call.arguments.value(QStringLiteral("seconds")).toDouble(&ok);
        if (!ok || !std::isfinite(options.seconds) || options.seconds <= 0)
            return failure(Error::Kind::Usage, CliWords::tr("--seconds needs a number above 0."));
    }
    return options;
}

Result<int> run(const Call &call)
{
    const auto options = readOptions(call);
    if (!options)
        return errorOf(options);
    Environment environment = call.environment;
    if (call.arguments.has(QStringLiteral("seed"))) {
        const auto seed = call.arguments.number(QStringLiteral("seed"));
        if (!seed)
            return errorOf(seed);
        environment.seed = static_cast<std::uint64_t>(*seed);
    }
    const bool apply = call.arguments.has(QStringLiteral("apply"));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const Proposal proposal = propose(*plan->index, environment, *options);
    QJsonObject object = jsonProposal(proposal, *plan->index);
    const bool usable = proposal.feasible || proposal.partial;
    if (apply && usable) {
        const auto outcome = applyProposal(plan->file, proposal, environment);
        if (!outcome)
            return errorOf(outcome);
        const QJsonObject written = jsonOutcome(*outcome);
        for (auto it = written.begin(); it != written.end(); ++it)
            object[it.key()] = it.value();
    }
    if (call.json)
        printJson(object);
    else
        printProposal(proposal, *plan->index);
    return proposal.feasible && !proposal.partial ? 0 : 1;
}

} // namespace

Command proposeCommand()
{
    return {
        .name = QStringLiteral("propose"),
        .usage = QStringLiteral("FILE [--apply] [--seconds S] [--seed K]"),
        .summary = CliWords::tr("Propose a complete schedule without clashes"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {flag("apply", CliWords::tr("write the schedule into the plan")),
                               option("seconds", "S", CliWords::tr("how long to search at most")),
                               option("seed",
                                      "K",
                                      CliWords::tr("another whole number gives another "
                                                   "schedule"))}},
        .run = &run};
}

} // namespace skt
