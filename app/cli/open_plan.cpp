// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_plan.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/text/text.h"

namespace skt {

Result<OpenedPlan> openPlanAt(const QString &path, PlanFile::Mode mode)
{
    auto file = PlanFile::open(path, mode);
    if (!file)
        return errorOf(file);
    auto snapshot = file->load();
    if (!snapshot)
        return errorOf(snapshot);
    auto index = std::make_unique<CampaignIndex>(**snapshot);
    return OpenedPlan{std::move(*file), std::move(*snapshot), std::move(index)};
}

Result<OpenedPlan> openPlan(const Call &call, PlanFile::Mode mode)
{
    return openPlanAt(call.arguments.at(0), mode);
}

Result<const Unit *> unitOption(const Call &call, const OpenedPlan &plan)
{
    const auto name = call.arguments.required(QStringLiteral("unit"));
    if (!name)
        return errorOf(name);
    return resolveUnit(*plan.index, *name);
}

Result<const Team *> teamOption(const Call &call, const OpenedPlan &plan)
{
    const auto number = call.arguments.number(QStringLiteral("team"));
    if (!number)
        return errorOf(number);
    return resolveTeam(*plan.index, *number);
}

Result<std::optional<int>> optionalTeamNumber(const Call &call)
{
    if (!call.arguments.has(QStringLiteral("team")))
        return std::optional<int>{};
    const auto number = call.arguments.number(QStringLiteral("team"));
    if (!number)
        return errorOf(number);
    return std::optional<int>{*number};
}

Result<const Visit *> visitOption(const Call &call, const OpenedPlan &plan)
{
    const auto unit = unitOption(call, plan);
    if (!unit)
        return errorOf(unit);
    const auto number = optionalTeamNumber(call);
    if (!number)
        return errorOf(number);
    if (*number) {
        if (const auto team = resolveTeam(*plan.index, **number); !team)
            return errorOf(team);
    }
    return resolveVisit(*plan.index, **unit, *number);
}

Result<DayPart> partOption(const Call &call, const QString &option)
{
    const auto text = call.arguments.required(option);
    if (!text)
        return errorOf(text);
    const auto part = dayPartFromString(*text);
    if (!part)
        return failure(
            Error::Kind::Input,
            CliWords::tr("“%1” is no half-day. Write morning, afternoon or all-day.").arg(*text));
    return *part;
}

Result<HalfDaySpan> spanOption(const Call &call)
{
    const auto from = call.arguments.date(QStringLiteral("from"));
    if (!from)
        return errorOf(from);
    const auto to = call.arguments.date(QStringLiteral("to"));
    if (!to)
        return errorOf(to);
    HalfDaySpan span{{*from, DayPart::Morning}, {*to, DayPart::Afternoon}};
    const QStringList parts = call.arguments.values(QStringLiteral("half-day"));
    if (parts.size() > 2)
        return failure(Error::Kind::Usage,
                       CliWords::tr("--half-day is given more than twice: once for --from, once "
                                    "for --to."));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = dayPartFromString(parts[i]);
        if (!part)
            return failure(Error::Kind::Input,
                           CliWords::tr("“%1” is no half-day. Write morning, afternoon or all-day.")
                               .arg(parts[i]));
        if (*part == DayPart::AllDay)
            continue;
        (i == 0 ? span.from : span.to).part = *part;
    }
    // One half-day for a single day means just that half-day.
    if (parts.size() == 1 && *from == *to && span.from.part == DayPart::Morning
        && parts.first() == u"morning")
        span.to.part = DayPart::Morning;
    return span;
}

int printOutcome(const Call &call, const EditOutcome &outcome, const QString &text)
{
    if (call.json)
        printJson(jsonOutcome(outcome));
    else
        print(outcome.change ? text : CliWords::tr("Nothing changed: it is so already."));
    return 0;
}

} // namespace skt
