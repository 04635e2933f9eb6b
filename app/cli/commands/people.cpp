// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

Result<AssignPerson> readAssignment(const Call &call, const OpenedPlan &plan)
{
    const auto team = teamOption(call, plan);
    if (!team)
        return errorOf(team);
    const auto name = call.arguments.required(QStringLiteral("person"));
    if (!name)
        return errorOf(name);
    const auto roleText = call.arguments.required(QStringLiteral("role"));
    if (!roleText)
        return errorOf(roleText);
    const auto role = roleFromString(*roleText);
    if (!role)
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no role. Roles: leader, deputy, secretary, member.")
                           .arg(*roleText));
    AssignPerson request{.team = (*team)->id,
                         .name = *name,
                         .agency = {},
                         .role = *role,
                         .title = call.arguments.value(QStringLiteral("title"))};
    if (call.arguments.has(QStringLiteral("agency"))) {
        const auto agency =
            resolveUnit(*plan.index, call.arguments.value(QStringLiteral("agency")));
        if (!agency)
            return errorOf(agency);
        request.agency = (*agency)->id;
    }
    return request;
}

Result<int> runAssign(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto request = readAssignment(call, *plan);
    if (!request)
        return errorOf(request);
    const auto outcome = assignPerson(plan->file, *request, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(
        call, *outcome, CliWords::tr("%1 is on the team.").arg(request->name.simplified()));
}

Result<const Person *> personOption(const Call &call, const OpenedPlan &plan, const QString &option)
{
    const auto name = call.arguments.required(option);
    if (!name)
        return errorOf(name);
    return resolvePerson(*plan.index, *name);
}

Result<int> runUnassign(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto team = teamOption(call, *plan);
    if (!team)
        return errorOf(team);
    const auto person = personOption(call, *plan, QStringLiteral("person"));
    if (!person)
        return errorOf(person);
    const auto outcome = unassignPerson(plan->file, (*team)->id, (*person)->id, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(
        call, *outcome, CliWords::tr("%1 is no longer on the team.").arg((*person)->name));
}

Result<int> runAbsence(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto person = personOption(call, *plan, QStringLiteral("person"));
    if (!person)
        return errorOf(person);
    const auto span = spanOption(call);
    if (!span)
        return errorOf(span);
    const auto outcome = recordAbsence(plan->file,
                                       (*person)->id,
                                       *span,
                                       call.arguments.value(QStringLiteral("reason")),
                                       call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(
        call, *outcome, CliWords::tr("The absence of %1 is recorded.").arg((*person)->name));
}

Result<int> runSubstitute(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto visit = visitOption(call, *plan);
    if (!visit)
        return errorOf(visit);
    const auto person = personOption(call, *plan, QStringLiteral("person"));
    if (!person)
        return errorOf(person);
    const auto by = personOption(call, *plan, QStringLiteral("by"));
    if (!by)
        return errorOf(by);
    const auto outcome = substitutePerson(
        plan->file,
        {(*visit)->id, (*person)->id, (*by)->id, call.arguments.value(QStringLiteral("paper"))},
        call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(
        call, *outcome, CliWords::tr("%1 stands in for %2.").arg((*by)->name, (*person)->name));
}

std::vector<Option> spanOptions()
{
    return {{QStringLiteral("person")},
            {QStringLiteral("from")},
            {QStringLiteral("to")},
            {QStringLiteral("half-day"), Option::Takes::Many},
            {QStringLiteral("reason")}};
}

} // namespace

Command assignCommand()
{
    return {.name = QStringLiteral("assign"),
            .usage = QStringLiteral("FILE --team N --person NAME --role "
                                    "leader|deputy|secretary|member [--agency NAME] [--title T]"),
            .summary = CliWords::tr("Put a person on a team"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("team")},
                                   {QStringLiteral("person")},
                                   {QStringLiteral("role")},
                                   {QStringLiteral("agency")},
                                   {QStringLiteral("title")}}},
            .run = &runAssign};
}

Command unassignCommand()
{
    return {.name = QStringLiteral("unassign"),
            .usage = QStringLiteral("FILE --team N --person NAME"),
            .summary = CliWords::tr("Take a person off a team"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("team")}, {QStringLiteral("person")}}},
            .run = &runUnassign};
}

Command absenceCommand()
{
    return {
        .name = QStringLiteral("absence"),
        .usage = QStringLiteral("FILE --person NAME --from D [--half-day H] --to D [--half-day H] "
                                "[--reason T]"),
        .summary = CliWords::tr("Record that someone is away"),
        .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = spanOptions()},
        .run = &runAbsence};
}

Command substituteCommand()
{
    return {.name = QStringLiteral("substitute"),
            .usage =
                QStringLiteral("FILE --unit NAME [--team N] --person NAME --by NAME [--paper T]"),
            .summary = CliWords::tr("Say who stands in for one visit"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {{QStringLiteral("unit")},
                                   {QStringLiteral("team")},
                                   {QStringLiteral("person")},
                                   {QStringLiteral("by")},
                                   {QStringLiteral("paper")}}},
            .run = &runSubstitute};
}

} // namespace skt
