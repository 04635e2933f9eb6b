// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/field_options.h"
#include "app/cli/options.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

/// --from D [--half-day H] [--to D [--half-day H]]: one day if --to is left out.
Result<HalfDaySpan> spanOf(const Call &call)
{
    const auto from = call.arguments.date(QStringLiteral("from"));
    if (!from)
        return errorOf(from);
    if (call.arguments.has(QStringLiteral("to")))
        return spanOption(call);
    HalfDaySpan span{{*from, DayPart::Morning}, {*from, DayPart::Afternoon}};
    if (!call.arguments.has(QStringLiteral("half-day")))
        return span;
    const auto part = partOption(call, QStringLiteral("half-day"));
    if (!part)
        return errorOf(part);
    if (*part != DayPart::AllDay)
        span.from.part = span.to.part = *part;
    return span;
}

PostponeDay readRequest(OptionReader &read, const Call &call, const OpenedPlan &plan)
{
    PostponeDay request;
    const auto span = spanOf(call);
    if (span)
        request.span = *span;
    else
        read.refuse(span.error());
    for (const QString &text : call.arguments.values(QStringLiteral("team"))) {
        bool ok = false;
        const auto team = resolveTeam(*plan.index, text.toInt(&ok));
        if (!ok)
            read.refuse({Error::Kind::Usage, CliWords::tr("--team needs a whole number.")});
        else if (team)
            request.teams.push_back((*team)->id);
        else
            read.refuse(team.error());
    }
    request.units = readUnits(read, call, plan, "unit");
    request.reason = read.text(QStringLiteral("reason"));
    readText(read, "area", request.area);
    readText(read, "ordered-by", request.orderedBy);
    readText(read, "order", request.order);
    request.draftLetter = !read.has(QStringLiteral("no-letter"));
    return request;
}

Result<int> runPostpone(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const PostponeDay request = readRequest(read, call, *plan);
    if (read.failed())
        return read.error();
    const auto done = postponeDay(plan->file, request, call.environment);
    if (!done)
        return errorOf(done);
    QStringList units;
    QStringList ids;
    for (const VisitId id : done->visits) {
        units << plan->index->unit(plan->index->visit(id)->unit)->name;
        ids << id.toString();
    }
    if (call.json) {
        QJsonObject object = jsonOutcome(done->outcome);
        object[QStringLiteral("visits")] = jsonStrings(ids);
        object[QStringLiteral("letter")] =
            done->letter ? QJsonValue(done->letter->toString()) : QJsonValue(QJsonValue::Null);
        printJson(object);
        return 0;
    }
    print(CliWords::tr("Put off: %1.").arg(units.join(QStringLiteral("; "))));
    if (done->letter)
        print(CliWords::tr("A letter to all concerned is drafted."));
    if (!done->outcome.note.isEmpty())
        print(done->outcome.note);
    return 0;
}

Result<int> runConsent(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Visit *visit = read.visit();
    const QDate given = read.date(QStringLiteral("date"));
    const QString paper = read.text(QStringLiteral("paper"));
    if (read.failed())
        return read.error();
    return printResult(call,
                       recordConsent(plan->file, visit->id, given, paper, call.environment),
                       CliWords::tr("The consent to a shorter notice is recorded."));
}

std::vector<Option> postponeOptions()
{
    return {
        option("from", "DATE", CliWords::tr("the day that falls, or the first of several")),
        option("to", "DATE", CliWords::tr("the last day; one day if left out")),
        listOption("half-day",
                   "H",
                   CliWords::tr("morning or afternoon of the --from or --to before it; whole days "
                                "if left out")),
        option("area", "A", CliWords::tr("only units of this area")),
        listOption("team", "N …", CliWords::tr("only visits of these teams")),
        listOption("unit", "NAME …", CliWords::tr("only these units")),
        options::reason(),
        option("ordered-by", "NAME", CliWords::tr("who ordered it")),
        option("order", "T", CliWords::tr("number and date of the order")),
        flag("no-letter", CliWords::tr("draft no letter to those concerned"))};
}

} // namespace

Command postponeCommand()
{
    return {.name = QStringLiteral("postpone"),
            .usage = QStringLiteral("FILE --from D [--half-day H] [--to D [--half-day H]] "
                                    "[--area A] [--team N …] [--unit NAME …] --reason T "
                                    "[--ordered-by NAME --order T] [--no-letter]"),
            .summary = CliWords::tr("A day falls: put off its visits, with one letter"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = postponeOptions()},
            .run = &runPostpone};
}

Command consentCommand()
{
    return {
        .name = QStringLiteral("consent"),
        .usage = QStringLiteral("FILE --unit NAME [--team N] --date D --paper T"),
        .summary = CliWords::tr("Record a unit's written consent to a shorter notice"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {options::unit(),
                               options::teamOfVisit(),
                               options::onDay(),
                               option("date", "DATE", CliWords::tr("day of the unit's writing")),
                               option("paper",
                                      "T",
                                      CliWords::tr("number of the unit's writing, or what it "
                                                   "is"))}},
        .run = &runConsent};
}

} // namespace skt
