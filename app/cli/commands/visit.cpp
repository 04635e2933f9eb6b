// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/options.h"
#include "app/cli/output/visit_change.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

Result<ChangeVisitState> readRequest(const Call &call, VisitId visit)
{
    const auto text = call.arguments.required(QStringLiteral("state"));
    if (!text)
        return errorOf(text);
    const auto state = visitStateFromString(*text);
    if (!state)
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no state of a visit. States: planned, notified, done, "
                                    "postponed, cancelled.")
                           .arg(*text));
    ChangeVisitState request{.visit = visit,
                             .state = *state,
                             .date = {},
                             .part = {},
                             .note = call.arguments.value(QStringLiteral("note"))};
    if (call.arguments.has(QStringLiteral("date"))) {
        if (!call.arguments.has(QStringLiteral("half-day")))
            return failure(Error::Kind::Usage,
                           CliWords::tr("--half-day is missing: it says which part of the --date "
                                        "is meant."));
        const auto date = call.arguments.date(QStringLiteral("date"));
        if (!date)
            return errorOf(date);
        request.date = *date;
    }
    if (call.arguments.has(QStringLiteral("half-day"))) {
        const auto part = partOption(call, QStringLiteral("half-day"));
        if (!part)
            return errorOf(part);
        request.part = *part;
    }
    return request;
}

Result<int> run(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto visit = visitOption(call, *plan);
    if (!visit)
        return errorOf(visit);
    const auto request = readRequest(call, (*visit)->id);
    if (!request)
        return errorOf(request);
    const auto change = changeVisitState(plan->file, *request, call.environment);
    if (!change)
        return errorOf(change);
    return printVisitChange(call, plan->file, *change);
}

} // namespace

Command visitCommand()
{
    return {
        .name = QStringLiteral("visit"),
        .usage = QStringLiteral("FILE --unit NAME [--team N] [--on DATE [H]] --state "
                                "planned|notified|done|postponed|cancelled [--date D "
                                "--half-day H] [--note T]"),
        .summary = CliWords::tr("Say how far a visit has come, or that it is put off"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {options::unit(),
                               options::teamOfVisit(),
                               options::onDay(),
                               option("state",
                                      "S",
                                      CliWords::tr("planned, notified, done, postponed or "
                                                   "cancelled")),
                               option("date",
                                      "DATE",
                                      CliWords::tr("the day it is put off to, or on which it "
                                                   "took place; with --half-day")),
                               option(
                                   "half-day", "H", CliWords::tr("morning, afternoon or all-day")),
                               option("note",
                                      "T",
                                      CliWords::tr("a remark; the reason, where the visit is "
                                                   "put off or cancelled"))}},
        .run = &run};
}

} // namespace skt
