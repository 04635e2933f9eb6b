// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/options.h"
#include "app/cli/output/visit_change.h"
#include "app/cli/visit_choice.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

Result<std::optional<QTime>> hour(const Call &call, const QString &option)
{
    if (!call.arguments.has(option))
        return std::optional<QTime>{};
    const QString text = call.arguments.value(option);
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!time.isValid())
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no time. Write it as 08:00.").arg(text));
    return std::optional{time};
}

Result<std::vector<PersonId>>
people(const Call &call, const OpenedPlan &plan, const QString &option)
{
    std::vector<PersonId> ids;
    for (const QString &name : call.arguments.values(option)) {
        const auto person = resolvePerson(*plan.index, name);
        if (!person)
            return errorOf(person);
        ids.push_back((*person)->id);
    }
    return ids;
}

Result<> readHoursAndPeople(const Call &call, const OpenedPlan &plan, RegisterVisit &request)
{
    const auto from = hour(call, QStringLiteral("from"));
    if (!from)
        return errorOf(from);
    const auto to = hour(call, QStringLiteral("to"));
    if (!to)
        return errorOf(to);
    const auto with = people(call, plan, QStringLiteral("with"));
    if (!with)
        return errorOf(with);
    const auto without = people(call, plan, QStringLiteral("without"));
    if (!without)
        return errorOf(without);
    request.from = *from;
    request.to = *to;
    const auto hosts = people(call, plan, QStringLiteral("host"));
    if (!hosts)
        return errorOf(hosts);
    request.hosts = *hosts;
    request.with = *with;
    request.without = *without;
    return {};
}

Result<RegisterVisit> readRequest(const Call &call, const OpenedPlan &plan)
{
    const auto team = teamOption(call, plan);
    if (!team)
        return errorOf(team);
    const auto unit = unitOption(call, plan);
    if (!unit)
        return errorOf(unit);
    const auto date = call.arguments.date(QStringLiteral("date"));
    if (!date)
        return errorOf(date);
    const auto part = partOption(call, QStringLiteral("half-day"));
    if (!part)
        return errorOf(part);
    RegisterVisit request{.team = (*team)->id,
                          .unit = (*unit)->id,
                          .date = *date,
                          .part = *part,
                          .from = {},
                          .to = {},
                          .with = {},
                          .without = {},
                          .joint = {},
                          .followUp = call.arguments.has(QStringLiteral("follow-up"))};
    if (call.arguments.has(QStringLiteral("joint"))) {
        const QString joint = call.arguments.value(QStringLiteral("joint"));
        if (joint != u"yes" && joint != u"no")
            return failure(Error::Kind::Usage, CliWords::tr("--%1 takes yes or no.").arg(u"joint"));
        request.joint = joint == u"yes";
    }
    if (!request.followUp) {
        const auto present = chosenVisit(call, plan, request.team, request.unit);
        if (!present)
            return errorOf(present);
        if (*present)
            request.moved = (*present)->id;
    }
    if (const auto ok = readHoursAndPeople(call, plan, request); !ok)
        return errorOf(ok);
    return request;
}

Result<int> runSchedule(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto request = readRequest(call, *plan);
    if (!request)
        return errorOf(request);
    const auto change = registerVisit(plan->file, *request, call.environment);
    if (!change)
        return errorOf(change);
    return printVisitChange(call, plan->file, *change);
}

Result<int> runUnschedule(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto visit = visitOption(call, *plan);
    if (!visit)
        return errorOf(visit);
    const auto change = unscheduleVisit(plan->file, (*visit)->id, call.environment);
    if (!change)
        return errorOf(change);
    return printVisitChange(call, plan->file, *change);
}

std::vector<Option> scheduleOptions()
{
    return {options::team(),
            options::unit(),
            option("date", "DATE", CliWords::tr("day of the visit")),
            option("half-day", "H", CliWords::tr("morning, afternoon or all-day")),
            option("from", "HH:MM", CliWords::tr("hour at which it begins")),
            option("to", "HH:MM", CliWords::tr("hour at which it ends")),
            listOption("with", "NAME …", CliWords::tr("guests who come along")),
            listOption("without", "NAME …", CliWords::tr("people of the team who stay away")),
            listOption("host", "NAME …", CliWords::tr("people who meet the team there")),
            options::onDay(),
            option("joint",
                   "yes|no",
                   CliWords::tr("held together with another team's visit, on purpose")),
            flag("follow-up", CliWords::tr("another visit after the present one, which stays"))};
}

} // namespace

Command scheduleCommand()
{
    return {.name = QStringLiteral("schedule"),
            .usage = QStringLiteral("FILE --team N --unit NAME --date D --half-day "
                                    "morning|afternoon|all-day [--from HH:MM --to HH:MM] "
                                    "[--with NAME …] [--without NAME …] [--host NAME …] "
                                    "[--joint yes|no] [--on DATE [H] | --follow-up]"),
            .summary = CliWords::tr("Register a team's visit of a unit, or move it"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = scheduleOptions(),
                       .clashes = {{QStringLiteral("on"), {QStringLiteral("follow-up")}}}},
            .run = &runSchedule};
}

Command unscheduleCommand()
{
    return {.name = QStringLiteral("unschedule"),
            .usage = QStringLiteral("FILE --unit NAME [--team N] [--on DATE [H]]"),
            .summary = CliWords::tr("Take a visit off the calendar"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {options::unit(), options::teamOfVisit(), options::onDay()}},
            .run = &runUnschedule};
}

} // namespace skt
