// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/field_options.h"
#include "app/cli/options.h"
#include "core/actions/actions.h"
#include "core/exchange/vocabulary.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

void readFields(OptionReader &read, Unit &unit)
{
    readText(read, "name", unit.name);
    readText(read, "body", unit.bodyName);
    readText(read, "short", unit.shortName);
    readText(read, "head", unit.headName);
    readText(read, "head-title", unit.headTitle);
    readText(read, "address", unit.address);
    readText(read, "phone", unit.phone);
    readText(read, "email", unit.email);
    readText(read, "area", unit.area);
    readText(read, "note", unit.note);
    readYesNo(read, "priority", unit.priority);
    readYesNo(read, "inspected", unit.inspected);
    readUnit(read, "parent", unit.parent);
    readPerson(read, "head-person", unit.headPerson);
    const QString kind = QStringLiteral("kind");
    if (!read.has(kind))
        return;
    const auto known = unitKindFromString(read.optionalText(kind));
    if (!known)
        read.refuse({Error::Kind::Input,
                     CliWords::tr("“%1” is no kind of unit. --help lists the kinds.")
                         .arg(read.optionalText(kind))});
    unit.kind = known.value_or(unit.kind);
}

/// The unit's spellings with --alias added and --no-alias taken away; nothing if neither is given.
std::optional<QStringList> readAliases(const Call &call, const QStringList &present)
{
    const QStringList added = call.arguments.values(QStringLiteral("alias"));
    const QStringList removed = call.arguments.values(QStringLiteral("no-alias"));
    if (added.isEmpty() && removed.isEmpty())
        return {};
    QStringList spellings = present + added;
    spellings.removeIf([&](const QString &spelling) {
        return std::any_of(removed.begin(), removed.end(), [&](const QString &text) {
            return matchKey(text) == matchKey(spelling);
        });
    });
    return spellings;
}

Result<int> add(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    Unit unit;
    unit.name = read.text(QStringLiteral("add"));
    unit.kind = exchange::vocabulary().kindOfName(unit.name).value_or(UnitKind::Other);
    readFields(read, unit);
    const auto team = readTeamOrNone(read, plan);
    if (call.arguments.has(QStringLiteral("alias")))
        read.refuse({Error::Kind::Usage,
                     CliWords::tr("Add the unit first, then its other spellings with --alias.")});
    if (read.failed())
        return read.error();
    return printResult(call,
                       addUnit(plan.file, unit, team.value_or(std::nullopt), call.environment),
                       CliWords::tr("%1 is in the list.").arg(unit.name.simplified()));
}

Result<int> change(const Call &call, OpenedPlan &plan)
{
    OptionReader read(call, plan);
    const Unit *unit = read.unit();
    if (read.failed())
        return read.error();
    if (read.has(QStringLiteral("remove")))
        return printResult(call,
                           removeUnits(plan.file, {unit->id}, call.environment),
                           CliWords::tr("%1 is removed.").arg(unit->name));
    UnitChange change{.unit = *unit, .base = *unit, .aliases = {}, .team = {}};
    readFields(read, change.unit);
    change.team = readTeamOrNone(read, plan);
    for (const Alias *alias : plan.index->aliases(unit->id))
        change.aliasesBase << alias->text;
    change.aliases = readAliases(call, change.aliasesBase);
    if (read.failed())
        return read.error();
    return printResult(call,
                       changeUnit(plan.file, change, call.environment),
                       CliWords::tr("%1 is changed.").arg(unit->name));
}

Result<int> run(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const bool adds = call.arguments.has(QStringLiteral("add"));
    if (adds == call.arguments.has(QStringLiteral("unit")))
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say which unit: --unit NAME, or --add NAME for a new one."));
    return adds ? add(call, *plan) : change(call, *plan);
}

std::vector<Option> unitOptions()
{
    return {option("unit", "NAME", CliWords::tr("the unit to change, by any known spelling")),
            option("add", "NAME", CliWords::tr("a new unit of that name")),
            flag("remove",
                 CliWords::tr("remove the unit; refused while visits, papers or people "
                              "refer to it")),
            option("name", "NAME", CliWords::tr("its name, as lists show it")),
            option("body", "NAME", CliWords::tr("name of the body that is inspected")),
            option("short", "NAME", CliWords::tr("short name, as on the calendar's cards")),
            option("kind",
                   "KIND",
                   CliWords::tr("department, agency, mass_organisation, public_service, one_stop, "
                                "commune, ward, town, special_zone, village, school or other")),
            option("head", "NAME", CliWords::tr("name of its head")),
            option("head-person",
                   "NAME|none",
                   CliWords::tr("its head as a person of the list, so that clashes are seen")),
            option("head-title", "T", CliWords::tr("office of its head")),
            option("address", "T", CliWords::tr("its address")),
            option("phone", "T", CliWords::tr("its phone")),
            option("email", "T", CliWords::tr("its e-mail address")),
            option("area", "A", CliWords::tr("its area or route; empty for none")),
            option("priority", "yes|no", CliWords::tr("whether it gets special attention")),
            option("inspected", "yes|no", CliWords::tr("whether the plan has it inspected")),
            option("parent", "NAME|none", CliWords::tr("the unit that it belongs to")),
            option("note", "T", CliWords::tr("a note")),
            listOption("alias", "T …", CliWords::tr("further spellings of its name")),
            listOption("no-alias", "T …", CliWords::tr("spellings that no longer mean it")),
            option("team", "N|none", CliWords::tr("the team that inspects it"))};
}

/// With --remove nothing else is said of the unit; --add gives the name itself.
std::vector<std::pair<QString, QStringList>> unitClashes()
{
    QStringList said;
    for (const Option &known : unitOptions())
        said << known.name;
    said.removeAll(QStringLiteral("unit"));
    said.removeAll(QStringLiteral("remove"));
    return {{QStringLiteral("remove"), said},
            {QStringLiteral("add"), {QStringLiteral("name"), QStringLiteral("no-alias")}}};
}

Result<int> runMerge(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    const Unit *keep = read.unit(QStringLiteral("keep"));
    const Unit *merge = read.unit(QStringLiteral("merge"));
    if (read.failed())
        return read.error();
    return printResult(call,
                       mergeUnits(plan->file, keep->id, merge->id, call.environment),
                       CliWords::tr("%1 and %2 are one unit now.").arg(keep->name, merge->name));
}

Result<int> runArea(const Call &call)
{
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    OptionReader read(call, *plan);
    if (!read.has(QStringLiteral("area")) || !read.has(QStringLiteral("unit")))
        read.refuse({Error::Kind::Usage,
                     CliWords::tr("Give --area and at least one --unit; an empty area clears.")});
    const std::vector<UnitId> units = readUnits(read, call, *plan, "unit");
    if (read.failed())
        return read.error();
    const QString area = read.optionalText(QStringLiteral("area"));
    return printResult(
        call, setArea(plan->file, units, area, call.environment), CliWords::tr("The area is set."));
}

} // namespace

Command unitCommand()
{
    return {.name = QStringLiteral("unit"),
            .usage = QStringLiteral("FILE (--unit NAME [--remove] | --add NAME) [--name NAME] "
                                    "[--area A] [--team N|none] …"),
            .summary = CliWords::tr("Add, change or remove a unit"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = unitOptions(),
                       .clashes = unitClashes()},
            .run = &run};
}

Command mergeUnitsCommand()
{
    return {.name = QStringLiteral("merge-units"),
            .usage = QStringLiteral("FILE --keep NAME --merge NAME"),
            .summary = CliWords::tr("Make two records of one unit one"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {option("keep", "NAME", CliWords::tr("the unit that stays")),
                                   option("merge",
                                          "NAME",
                                          CliWords::tr("the unit that becomes part of it; its name "
                                                       "stays as another spelling"))}},
            .run = &runMerge};
}

Command areaCommand()
{
    return {.name = QStringLiteral("area"),
            .usage = QStringLiteral("FILE --area A --unit NAME …"),
            .summary = CliWords::tr("Give several units one area"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = {option("area", "A", CliWords::tr("area or route; empty clears")),
                                   listOption("unit", "NAME …", CliWords::tr("the units"))}},
            .run = &runArea};
}

} // namespace skt
