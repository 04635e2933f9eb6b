// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/option_reader.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"
#include "core/actions/stand_in_actions.h"

namespace skt {

namespace {

AssignPerson readAssignment(OptionReader &read)
{
    AssignPerson request;
    const Team *team = read.team();
    request.name = read.text(QStringLiteral("person"));
    const QString role = read.text(QStringLiteral("role"));
    if (read.failed())
        return request;
    request.team = team->id;
    request.title = read.optionalText(QStringLiteral("title"));
    const auto known = roleFromString(role);
    if (!known)
        read.refuse(
            {Error::Kind::Input,
             CliWords::tr("“%1” is no role. Roles: leader, deputy, secretary, member.").arg(role)});
    request.role = known.value_or(Role::Member);
    if (read.has(QStringLiteral("agency"))) {
        if (const Unit *agency = read.unit(QStringLiteral("agency")))
            request.agency = agency->id;
    }
    return request;
}

Result<int> runAssign(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const AssignPerson request = readAssignment(read);
    if (read.failed())
        return read.error();
    return printResult(call,
                       assignPerson(plan->file, request, call.environment),
                       CliWords::tr("%1 is on the team.").arg(request.name.simplified()));
}

Result<int> runUnassign(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Team *team = read.team();
    const Person *person = read.person(QStringLiteral("person"));
    if (read.failed())
        return read.error();
    return printResult(call,
                       unassignPerson(plan->file, team->id, person->id, call.environment),
                       CliWords::tr("%1 is no longer on the team.").arg(person->name));
}

Result<int> runAbsence(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Person *person = read.person(QStringLiteral("person"));
    const HalfDaySpan span = read.span();
    if (read.failed())
        return read.error();
    return printResult(call,
                       recordAbsence(plan->file,
                                     person->id,
                                     span,
                                     read.optionalText(QStringLiteral("reason")),
                                     call.environment),
                       CliWords::tr("The absence of %1 is recorded.").arg(person->name));
}

/// For every visit of a time, instead of one visit.
Result<int> runSubstituteForPeriod(const Call &call, PlanFile &file, OptionReader &read)
{
    for (const char *const ofOneVisit : {"unit", "team", "on"}) {
        if (read.has(QString::fromLatin1(ofOneVisit)))
            return failure(Error::Kind::Usage,
                           CliWords::tr("--%1 means one visit, --from and --to a time: give one or "
                                        "the other.")
                               .arg(QString::fromLatin1(ofOneVisit)));
    }
    const Person *person = read.person(QStringLiteral("person"));
    const Person *by = read.person(QStringLiteral("by"));
    const HalfDaySpan span = read.span();
    if (read.failed())
        return read.error();
    const QString paper = read.optionalText(QStringLiteral("paper"));
    return printResult(
        call,
        substituteForPeriod(file, {person->id, by->id, span, paper}, call.environment),
        CliWords::tr("%1 stands in for %2 in that time.").arg(by->name, person->name));
}

Result<int> runSubstitute(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    if (read.has(QStringLiteral("from")) || read.has(QStringLiteral("to")))
        return runSubstituteForPeriod(call, plan->file, read);
    const Visit *visit = read.visit();
    const Person *person = read.person(QStringLiteral("person"));
    const Person *by = read.person(QStringLiteral("by"));
    if (read.failed())
        return read.error();
    const QString paper = read.optionalText(QStringLiteral("paper"));
    return printResult(
        call,
        substitutePerson(plan->file, {visit->id, person->id, by->id, paper}, call.environment),
        CliWords::tr("%1 stands in for %2.").arg(by->name, person->name));
}

std::vector<Option> withSpan(std::vector<Option> all)
{
    const std::vector<Option> span = options::span();
    all.insert(all.end(), span.begin(), span.end());
    return all;
}

std::vector<Option> absenceOptions()
{
    return withSpan({options::person(), options::reason()});
}

} // namespace

Command assignCommand()
{
    return {
        .name = QStringLiteral("assign"),
        .usage = QStringLiteral("FILE --team N --person NAME --role "
                                "leader|deputy|secretary|member [--agency NAME] [--title T]"),
        .summary = CliWords::tr("Put a person on a team"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {options::team(),
                               options::person(),
                               option("role",
                                      "ROLE",
                                      CliWords::tr("leader, deputy, secretary or member")),
                               option("agency",
                                      "NAME",
                                      CliWords::tr("the person's agency; the team's lead agency "
                                                   "if left out")),
                               option("title", "T", CliWords::tr("office held, as printed"))}},
        .run = &runAssign};
}

Command unassignCommand()
{
    return {.name = QStringLiteral("unassign"),
            .usage = QStringLiteral("FILE --team N --person NAME"),
            .summary = CliWords::tr("Take a person off a team"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {options::team(), options::person()}},
            .run = &runUnassign};
}

Command absenceCommand()
{
    return {
        .name = QStringLiteral("absence"),
        .usage = QStringLiteral("FILE --person NAME --from D [--half-day H] --to D [--half-day H] "
                                "[--reason T]"),
        .summary = CliWords::tr("Record that someone is away"),
        .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = absenceOptions()},
        .run = &runAbsence};
}

Command substituteCommand()
{
    return {.name = QStringLiteral("substitute"),
            .usage = QStringLiteral("FILE (--unit NAME [--team N] | --from D [--half-day H] --to D "
                                    "[--half-day H]) --person NAME --by NAME [--paper T]"),
            .summary = CliWords::tr("Say who stands in, for one visit or for a time"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options =
                           withSpan({options::unit(),
                                     options::teamOfVisit(),
                                     options::onDay(),
                                     option("person",
                                            "NAME",
                                            CliWords::tr("who cannot come, a person of the team")),
                                     option("by", "NAME", CliWords::tr("who comes instead")),
                                     option("paper",
                                            "T",
                                            CliWords::tr("number and date of the paper that says "
                                                         "so"))})},
            .run = &runSubstitute};
}

} // namespace skt
