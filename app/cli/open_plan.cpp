// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_plan.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/visit_choice.h"
#include "core/text/text.h"

#include <QFileInfo>

namespace skt {

Result<OpenedPlan> openPlanAt(const QString &path)
{
    auto file = PlanFile::open(path);
    if (!file)
        return errorOf(file);
    auto snapshot = file->load();
    if (!snapshot)
        return errorOf(snapshot);
    auto index = std::make_unique<CampaignIndex>(**snapshot);
    return OpenedPlan{std::move(*file), std::move(*snapshot), std::move(index)};
}

namespace {

/// The command line counts from the clock's day; the window may look at the plan from another one.
void tellOwnDay(const Call &call, const Campaign &campaign)
{
    const auto &own = campaign.plan.ownDay;
    if (!call.countsFromToday || !own || *own == call.environment.today
        || call.arguments.has(QStringLiteral("today")))
        return;
    printMessage(
        CliWords::tr("Counted as of today, %1; the window looks at this plan as if it "
                     "were %2: --today %3 counts from that day.")
            .arg(formatDate(call.environment.today), formatDate(*own), own->toString(Qt::ISODate)));
}

} // namespace

Result<OpenedPlan> openPlan(const Call &call)
{
    auto plan = openPlanAt(call.arguments.at(0));
    if (plan)
        tellOwnDay(call, plan->campaign());
    return plan;
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
    const auto newest = resolveVisit(*plan.index, **unit, *number);
    if (!newest)
        return errorOf(newest);
    return chosenVisit(call, plan, (*newest)->team, (*newest)->unit);
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
    // "--half-day" says more about the --from or --to before it.
    HalfDay *end = nullptr;
    bool onlyFrom = false;
    for (const auto &[option, values] : call.arguments.inOrder()) {
        if (option == u"from" || option == u"to")
            end = option == u"from" ? &span.from : &span.to;
        if (option != u"half-day")
            continue;
        const auto part = dayPartFromString(values.value(0));
        if (!part)
            return failure(Error::Kind::Input,
                           CliWords::tr("“%1” is no half-day. Write morning, afternoon or all-day.")
                               .arg(values.value(0)));
        if (!end || values.size() > 1)
            return failure(
                Error::Kind::Usage,
                CliWords::tr("--half-day belongs behind --from or --to, once for each."));
        onlyFrom = end == &span.from;
        if (*part != DayPart::AllDay)
            end->part = *part;
    }
    // A single day with one half-day means just that half-day.
    if (onlyFrom && *from == *to && span.from.part == DayPart::Morning)
        span.to.part = DayPart::Morning;
    return span;
}

Error withHint(Error error, bool applies, const QString &hint)
{
    if (applies)
        error.message += QLatin1Char(' ') + hint;
    return error;
}

Error withForceHint(const Call &call, const Error &error, const QString &path)
{
    const bool inTheWay =
        error.kind == Error::Kind::Output && !call.force && QFileInfo(path).isFile();
    return withHint(error, inTheWay, CliWords::tr("--force replaces what is there."));
}

int printOutcome(const Call &call, const EditOutcome &outcome, const QString &text)
{
    if (call.json)
        printJson(jsonOutcome(outcome));
    else
        print(outcome.change ? text : CliWords::tr("Nothing changed: it is so already."));
    if (!call.json && !outcome.note.isEmpty())
        print(outcome.note);
    return 0;
}

} // namespace skt
