// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/setting_help.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

Result<int> run(const Call &call)
{
    std::vector<std::pair<QString, QString>> values;
    for (const QString &word : call.arguments.positional().mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return failure(Error::Kind::Usage,
                           CliWords::tr("“%1” is not of the form KEY=VALUE.").arg(word));
        values.emplace_back(word.left(equals), word.mid(equals + 1));
    }
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto outcome = changeSettings(plan->file, values, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call, *outcome, CliWords::tr("The settings are changed."));
}

} // namespace

Command setCommand()
{
    return {.name = QStringLiteral("set"),
            .usage = QStringLiteral("FILE KEY=VALUE …"),
            .summary = CliWords::tr("Change settings of the plan"),
            .syntax = {.positional = {QStringLiteral("FILE"), QStringLiteral("KEY=VALUE")},
                       .more = {QStringLiteral("…")},
                       .options = {}},
            .run = &run,
            .details = &settingHelp};
}

} // namespace skt
