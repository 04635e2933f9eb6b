// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/output.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

Result<PlanFile> create(const Call &call)
{
    const QString path = call.arguments.at(0);
    const QString sample = QStringLiteral("sample");
    const QString from = QStringLiteral("from");
    if (call.arguments.has(sample) && call.arguments.has(from))
        return failure(Error::Kind::Usage, CliWords::tr("Give --sample or --from, not both."));
    if (call.arguments.has(sample))
        return createSamplePlan(path, call.arguments.value(sample), call.environment, call.force);
    if (call.arguments.has(from))
        return createPlanFrom(path, call.arguments.value(from), call.environment, call.force);
    return createEmptyPlan(path, call.environment, call.force);
}

Result<int> run(const Call &call)
{
    auto plan = create(call);
    if (!plan)
        return tl::unexpected(withForceHint(call, plan.error(), call.arguments.at(0)));
    if (call.json)
        printJson({{QStringLiteral("file"), plan->path()},
                   {QStringLiteral("campaign"), plan->campaignId()}});
    else
        print(CliWords::tr("Written: %1").arg(plan->path()));
    return 0;
}

} // namespace

Command newCommand()
{
    return {.name = QStringLiteral("new"),
            .usage = QStringLiteral("FILE [--sample quang-xuong|xa-2026] [--from OLD]"),
            .summary =
                CliWords::tr("Make a new plan file: empty, a sample, or next year's campaign"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {option("sample",
                                          "NAME",
                                          CliWords::tr("a bundled sample: %1")
                                              .arg(sampleNames().join(QStringLiteral(", ")))),
                                   option("from",
                                          "OLD",
                                          CliWords::tr("next year's campaign: units, people, teams "
                                                       "and outlines of this plan, no dates"))}},
            .run = &run};
}

} // namespace skt
