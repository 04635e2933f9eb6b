// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/field_options.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"

namespace skt {

namespace {

void readFields(OptionReader &read, Person &person)
{
    readText(read, "name", person.name);
    readText(read, "title", person.title);
    readText(read, "phone", person.phone);
    readText(read, "email", person.email);
    readText(read, "note", person.note);
    readYesNo(read, "leader", person.agencyLeader);
    const QString option = QStringLiteral("roster");
    if (!read.has(option))
        return;
    const QString text = read.optionalText(option);
    const auto roster = rosterFromString(QString(text).replace(u'-', u'_'));
    if (!roster)
        read.refuse({Error::Kind::Input,
                     CliWords::tr("“%1” is no roster. Write none, working-group or support-group.")
                         .arg(text)});
    person.roster = roster.value_or(person.roster);
}

Result<int> add(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    Person person;
    person.name = read.text(QStringLiteral("add"));
    readFields(read, person);
    readUnit(read, "agency", person.agency);
    if (read.failed())
        return read.error();
    return printResult(call,
                       addPerson(plan.file, person, call.environment),
                       CliWords::tr("%1 is in the list.").arg(person.name.simplified()));
}

/// The person named, of the agency where one is given: there it only tells namesakes apart.
Result<const Person *> namedPerson(OptionReader &read, const OpenedPlan &plan)
{
    std::optional<UnitId> agency;
    readUnit(read, "agency", agency);
    const QString name = read.text(QStringLiteral("person"));
    if (read.failed())
        return read.error();
    return resolvePerson(*plan.index, name, agency);
}

Result<int> change(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    const auto person = namedPerson(read, plan);
    if (!person)
        return errorOf(person);
    const Person &base = **person;
    if (read.has(QStringLiteral("remove")))
        return printResult(call,
                           removePerson(plan.file, base.id, call.environment),
                           CliWords::tr("%1 is removed.").arg(base.name));
    Person changed = base;
    readFields(read, changed);
    readUnit(read, "new-agency", changed.agency);
    if (read.failed())
        return read.error();
    return printResult(call,
                       editPerson(plan.file, changed, base, call.environment),
                       CliWords::tr("%1 is changed.").arg(base.name));
}

Result<int> run(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const bool adds = call.arguments.has(QStringLiteral("add"));
    if (adds == call.arguments.has(QStringLiteral("person")))
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say who: --person NAME, or --add NAME for a new entry."));
    return adds ? add(call, *plan) : change(call, *plan);
}

} // namespace

Command personCommand()
{
    return {
        .name = QStringLiteral("person"),
        .usage = QStringLiteral("FILE (--person NAME [--agency NAME] [--remove] | --add NAME "
                                "[--agency NAME]) [--name T] [--title T] …"),
        .summary = CliWords::tr("Add, change or remove a person"),
        .syntax =
            {.positional = {QStringLiteral("FILE")},
             .more = {},
             .options =
                 {option("person", "NAME", CliWords::tr("the person to change")),
                  option("add", "NAME", CliWords::tr("a new person of that name")),
                  flag("remove", CliWords::tr("remove the person from the list and all teams")),
                  option("agency",
                         "NAME",
                         CliWords::tr("the person's agency, which also tells "
                                      "namesakes apart")),
                  option("new-agency",
                         "NAME|none",
                         CliWords::tr("the agency to which the person moves")),
                  option("name", "T", CliWords::tr("full name")),
                  option("title", "T", CliWords::tr("office held, as printed")),
                  option("phone", "T", CliWords::tr("phone")),
                  option("email", "T", CliWords::tr("e-mail address")),
                  option("leader", "yes|no", CliWords::tr("whether of the agency's leadership")),
                  option("roster", "ROSTER", CliWords::tr("none, working-group or support-group")),
                  option("note", "T", CliWords::tr("a note"))},
             .clashes = {{QStringLiteral("remove"),
                          {QStringLiteral("add"),
                           QStringLiteral("name"),
                           QStringLiteral("title"),
                           QStringLiteral("phone"),
                           QStringLiteral("email"),
                           QStringLiteral("leader"),
                           QStringLiteral("roster"),
                           QStringLiteral("new-agency"),
                           QStringLiteral("note")}},
                         {QStringLiteral("add"),
                          {QStringLiteral("person"),
                           QStringLiteral("name"),
                           QStringLiteral("new-agency")}}}},
        .run = &run};
}

} // namespace skt
